package communique.preflight;

import java.util.stream.Stream;

/** Nothing to say is nothing to send. */
class BodyEmpty implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> version.paragraphs().isEmpty()
                ? Stream.of(Finding.blocker("body.empty", language, "versions." + language + ".body")
                        .absolute())
                : Stream.empty());
    }
}
