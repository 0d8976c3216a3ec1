package communique.release;

import communique.copy.Copy;
import communique.core.Languages;
import java.util.stream.Stream;

/** The headline to call a release by: in the reader's language, else in the other, else in any; {@code text} is null without one. */
public record Title(String text, String language) {
    public static Title of(Copy copy, String reader) {
        return Stream.concat(Stream.of(reader, Languages.other(reader)), copy.versions().keySet().stream())
                .filter(language -> copy.in(language).headline() != null)
                .findFirst()
                .map(language -> new Title(copy.in(language).headline(), language))
                .orElse(new Title(null, reader));
    }
}
