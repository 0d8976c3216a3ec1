package communique.wirecopy;

import communique.core.Text;
import java.util.regex.Pattern;

/**
 * Recognises what stands above a dateline and is not the headline: release lines, embargoes, limits, page
 * furniture.
 */
final class TopLines {
    enum Sort {
        FURNITURE,
        RELEASE,
        EMBARGO,
        LIMIT,
        CORRECTION
    }

    private static final Pattern RELEASE = Pattern.compile(
            "[\\s*_(/-]{0,6}(?:for immediate (?:release|distribution)|for release(?: on| upon)?\\b.{0,40}"
                    + "|(?:pour|a) diffusion immediate"
                    + "|pour publication immediate)[\\s*_)/:.!-]{0,6}");
    private static final Pattern EMBARGO = Pattern.compile(
            "\\A[\\s*_(/-]{0,6}(?:(?:under )?(?:strict )?embargo(?:ed)?\\b|sous embargo|hold for release"
                    + "|not for (?:release|publication|broadcast) (?:before|until)|ne pas (?:publier"
                    + "|diffuser) avant).{0,200}\\z");
    private static final Pattern LIMITS =
            Pattern.compile("\\A(?:not (?:for|intended for) (?:dissemination|distribution|release|publication)"
                    + "|ne pas (?:diffuser|distribuer)|pas (?:pour|destine)|not for release).{0,300}\\z");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:news provided by|nouvelles fournies par|share this article|partager cet article|francais|english|print"
                    + "|organization profile|profil de l'entreprise|modal title|back to (?:all )?(?:news|top)"
                    + "|share|partager"
                    + "|download (?:as )?pdf|from:|de :|egalement disponible en.{0,20}"
                    + "|also available in.{0,20})\\s?:?");
    private static final Pattern CORRECTION =
            Pattern.compile("\\A(?:the following (?:release|news release|press release|corrects)|le communique suivant"
                    + "|in (?:a|the) (?:release|news release) .{0,80}issued|dans le communique).{20,900}\\z");
    private static final Pattern STAMP =
            Pattern.compile(".{6,20}\\d{4},?\\s\\d{1,2}[:h ]{1,3}\\d{2}\\s?(?:[ap]\\.?m\\.?)?\\s?[\\p{Lu}]{0,4}");
    private static final Pattern PROVIDED_BY =
            Pattern.compile("(?:news provided by|nouvelles fournies par|from:)\\s?:?");
    private static final Pattern FROM = Pattern.compile("(?:From|De) ?: {1,5}(\\p{Lu}[^:@]{2,100})");
    private static final Pattern EMBARGO_INSIDE =
            Pattern.compile("(?iuU)\\b(?:embargoed until|under embargo|sous embargo)\\b[^\\n]{0,80}");
    private static final Pattern CORRECTED_BY = Pattern.compile(
            "\\b(?:by|par) ([\\p{Lu}][^.:;]{2,80}?)(?:\\. (?=\\p{Lu})|[.:;]?\\z|,? (?:is|was|on|est|please|veuillez) )");

    private TopLines() {}

    /** What sort of line it is when it is none of the release's own words; null when it is. */
    static Sort of(String line) {
        if (line.length() > 1200) return null;
        var folded = Text.folded(line);
        if (line.length() < 60 && (FURNITURE.matcher(folded).matches() || isStamp(line))) return Sort.FURNITURE;
        if (RELEASE.matcher(folded).matches()) return Sort.RELEASE;
        if (EMBARGO.matcher(folded).matches()) return Sort.EMBARGO;
        if (LIMITS.matcher(folded).matches()) return Sort.LIMIT;
        return CORRECTION.matcher(folded).matches() ? Sort.CORRECTION : null;
    }

    /** The collector's or the wire's own time stamp: {@code Mar 08, 2026, 22:06 ET}. */
    static boolean isStamp(String line) {
        return line.length() < 60 && STAMP.matcher(line).matches() && Datelines.find(line) != null;
    }

    static boolean isProvidedBy(String line) {
        return line.length() < 60 && PROVIDED_BY.matcher(Text.folded(line)).matches();
    }

    /** The office in {@code From: Office}; null when the line does not say. */
    static String from(String line) {
        var from = FROM.matcher(line);
        return from.matches() ? from.group(1).strip() : null;
    }

    /** The words that put an embargo on part of a text; null when there are none. */
    static String embargoIn(String text) {
        var embargo = EMBARGO_INSIDE.matcher(text);
        return embargo.find() ? embargo.group() : null;
    }

    /** Who issued the release that a correction paragraph speaks of; null when it does not say. */
    static String correctedBy(String line) {
        var by = CORRECTED_BY.matcher(
                line.substring(0, Math.min(line.length(), 900)).replace('\u00a0', ' '));
        return by.find() ? by.group(1).strip() : null;
    }
}
