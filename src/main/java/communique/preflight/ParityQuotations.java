package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is quoted in one language is quoted in the other; a word or a title between marks is no quotation. */
class ParityQuotations implements Rule {
    private static final int FEWEST_WORDS = 5;
    private static final Pattern QUOTED =
            Pattern.compile("«([^»]{1,5000}+)(?:»|$)|“([^”]{1,5000}+)(?:”|$)|\"([^\"]{1,5000}+)(?:\"|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,40}+");

    @Override
    public Stream<Finding> read(Draft draft) {
        return Pair.each(draft, ParityQuotations::compared);
    }

    private static Stream<Finding> compared(Pair pair) {
        var ours = pair.body();
        var theirs = pair.otherBody();
        long here = quotations(ours), there = quotations(theirs);
        if (here == there) return Stream.empty();
        var fewer = here < there ? ours : theirs;
        var more = here < there ? theirs : ours;
        var language = fewer.get(0).language();
        var finding = Finding.warning(
                "parity.quotations",
                language,
                "versions." + language + ".body",
                Math.min(here, there),
                Math.max(here, there));
        if (fewer.size() == more.size())
            for (int i = 0; i < fewer.size(); i++)
                if (quotations(fewer.get(i)) < quotations(more.get(i))) return Stream.of(finding.at(Spot.of(i)));
        return Stream.of(finding);
    }

    private static long quotations(List<Passage> passages) {
        return passages.stream().mapToLong(ParityQuotations::quotations).sum();
    }

    private static long quotations(Passage passage) {
        return QUOTED.matcher(passage.plain())
                .results()
                .filter(quoted -> WORD.matcher(quoted.group())
                                .results()
                                .limit(FEWEST_WORDS)
                                .count()
                        == FEWEST_WORDS)
                .count();
    }
}
