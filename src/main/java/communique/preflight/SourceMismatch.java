package communique.preflight;

import communique.core.Text;
import java.util.stream.Stream;

/** The line after SOURCE names the issuing office. */
class SourceMismatch implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            var ours = draft.sources().in(language);
            var path = "versions." + language + ".source";
            if (version.source() == null || version.source().isBlank())
                return Stream.of(Finding.warning("source.missing", language, path, ours));
            return Text.folded(version.source()).equals(Text.folded(ours))
                    ? Stream.empty()
                    : Stream.of(Finding.warning("source.not-the-office", language, path, version.source(), ours));
        });
    }
}
