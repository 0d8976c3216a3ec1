package communique.preflight;

import communique.copy.Link;
import communique.copy.Version;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Both languages lead to as many addresses and offer as many documents; the addresses themselves may differ by language. */
class ParityLinks implements Rule {
    private static final Pattern DOCUMENT =
            Pattern.compile("\\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|jpe?g|png|mp[34]|ics)(?:[?#].{0,200})?$");
    private static final Pattern INLINE = Pattern.compile("\\]\\(\\s{0,5}https?://|<https?://|(?<![(<\\w])https?://");

    @Override
    public Stream<Finding> read(Draft draft) {
        return Pair.each(draft, pair -> Stream.of(
                        compared("parity.links", ".links", pair, v -> count(v, link -> !isDocument(link))),
                        compared("parity.attachments", ".links", pair, v -> count(v, ParityLinks::isDocument)),
                        compared("parity.links-in-text", ".body", pair, ParityLinks::inline))
                .flatMap(found -> found));
    }

    private static Stream<Finding> compared(
            String code, String field, Pair pair, java.util.function.ToLongFunction<Version> count) {
        long ours = count.applyAsLong(pair.version());
        long theirs = count.applyAsLong(pair.other());
        if (ours == theirs) return Stream.empty();
        var fewer = ours < theirs ? pair.language() : pair.otherLanguage();
        return Stream.of(Finding.warning(
                code, fewer, "versions." + fewer + field, Math.min(ours, theirs), Math.max(ours, theirs)));
    }

    private static long count(Version version, Predicate<Link> which) {
        return version.links().stream()
                .filter(link -> link.url() != null && which.test(link))
                .count();
    }

    private static boolean isDocument(Link link) {
        return DOCUMENT.matcher(link.url().toLowerCase(Locale.ROOT)).find();
    }

    private static long inline(Version version) {
        return List.copyOf(version.paragraphs()).stream()
                .limit(Passage.MOST_PARAGRAPHS)
                .mapToLong(paragraph -> INLINE.matcher(Excerpt.shortened(paragraph, Passage.MOST))
                        .results()
                        .count())
                .sum();
    }
}
