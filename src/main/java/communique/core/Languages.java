package communique.core;

import java.util.List;
import java.util.Locale;

/** The languages pages speak, and what counts as the name of one a release may be in. */
public final class Languages {
    /** What our own pages, mails and errors speak. */
    public static final List<String> OURS = List.of("en", "fr");

    private Languages() {}

    /** Whether this may be a language of a release: a two or three letter primary subtag of BCP 47, lower case. */
    public static boolean isOne(String language) {
        return language != null && language.matches("[a-z]{2,3}");
    }

    public static String require(String field, String language) {
        if (!isOne(language)) throw new Invalid(field, "language.unknown", String.valueOf(language));
        return language;
    }

    /** The best of ours for an {@code Accept-Language} header; English when it says nothing we speak. */
    public static String accepted(String header) {
        if (header == null || header.isBlank() || header.length() > 1000) return "en";
        try {
            var best = Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-")[0])
                    .filter(OURS::contains)
                    .findFirst();
            return best.orElse("en");
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }

    /** The other one of ours: where the language switch leads. */
    public static String other(String language) {
        return "fr".equals(language) ? "en" : "fr";
    }
}
