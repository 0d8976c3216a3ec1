package communique.preflight;

import java.util.stream.Stream;

/** A release without a headline cannot be listed, mailed or found. */
class HeadlineMissing implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) ->
                version.headline() == null || version.headline().isBlank()
                        ? Stream.of(Finding.blocker("headline.missing", language, "versions." + language + ".headline"))
                        : Stream.empty());
    }
}
