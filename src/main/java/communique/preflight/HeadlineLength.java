package communique.preflight;

import java.util.stream.Stream;

/** A headline that mail programs, feeds and wires do not cut off. */
class HeadlineLength implements Rule {
    static final int MOST = 150;

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            var headline = version.headline();
            if (headline == null || headline.length() <= MOST) return Stream.empty();
            return Stream.of(Finding.warning(
                            "headline.long",
                            language,
                            "versions." + language + ".headline",
                            headline.codePointCount(0, headline.length()),
                            MOST)
                    .at(new Spot(-1, MOST, headline.length())));
        });
    }
}
