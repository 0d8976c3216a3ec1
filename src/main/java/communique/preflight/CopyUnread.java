package communique.preflight;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pasted lines that found no place are said until somebody has dealt with them. */
class CopyUnread implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each(
                (language, version) -> IntStream.range(0, version.unread().size())
                        .mapToObj(i -> Finding.warning(
                                "copy.unread",
                                language,
                                "versions." + language + ".unread[" + i + "]",
                                version.unread().get(i))));
    }
}
