package communique.readout;

import com.ibm.icu.util.ULocale;
import java.util.Set;

/**
 * A country in a French sentence: {@code en France, au Canada, aux États-Unis, à Cuba; de la France, du Canada}. Its name is
 * CLDR's; gender and number follow from the name's ending, apart from the exceptions below.
 */
record FrenchCountry(String code, String name) {
    /** End in -e and are masculine all the same: le Mexique, le Cambodge. */
    private static final Set<String> MASCULINE = Set.of("MX", "KH", "MZ", "ZW", "BZ", "SR");
    /** Do not end in -e and are feminine: la Guinée-Bissau, la Sierra Leone. */
    private static final Set<String> FEMININE = Set.of("GW", "SL");
    /** Singular though they end in -s. */
    private static final Set<String> SINGULAR = Set.of("HN", "LA");
    /** Plural though nothing shows it. */
    private static final Set<String> PLURAL = Set.of("FJ", "TO");
    /** Islands and cities that are called by their bare name: à Cuba, de Singapour, le premier ministre d’Israël. */
    private static final Set<String> BARE = Set.of(
            "AI", "AW", "BH", "CU", "CW", "CY", "DJ", "GG", "GI", "GU", "HK", "HT", "IL", "JE", "KI", "MC", "MG", "MO",
            "MS", "MT", "MU", "NR", "NU", "OM", "PR", "SG", "ST", "TK", "TT", "TV", "TW", "YT", "AG", "WF", "AD");
    /** Bare, and yet {@code en}. */
    private static final Set<String> BARE_EN = Set.of("IL", "HT", "AD");
    /** Feminine islands, and a city, that keep their article after à. */
    private static final Set<String> AT_THE = Set.of("BB", "DM", "GD", "RE", "VA");
    /** Too long in CLDR, or in parentheses, for a sentence. */
    private static final Set<String> SHORT = Set.of("HK", "MO", "MM", "MF", "SX");

    static FrenchCountry of(String code) {
        return new FrenchCountry(code, Countries.name(code, ULocale.CANADA_FRENCH, SHORT.contains(code)));
    }

    /** {@code la France, les États-Unis, Cuba}. */
    String the() {
        if (isBare()) return name;
        return isPlural() ? "les " + name : French.the(name, isFeminine());
    }

    String of() {
        return French.de(the());
    }

    /** Where something happens. */
    String in() {
        if (BARE_EN.contains(code)) return "en " + name;
        if (isBare()) return "à " + name;
        if (isPlural()) return "aux " + name;
        if (AT_THE.contains(code)) return "à la " + name;
        return (isFeminine() || French.elides(name) ? "en " : "au ") + name;
    }

    boolean isBare() {
        return BARE.contains(code) || name.startsWith("Saint");
    }

    boolean isPlural() {
        if (isBare() || SINGULAR.contains(code)) return false;
        return PLURAL.contains(code) || name.matches("[Îî]les .*") || head().endsWith("s");
    }

    boolean isFeminine() {
        if (FEMININE.contains(code)) return true;
        return !MASCULINE.contains(code) && head().matches(".*e|[Îî]le|Cité");
    }

    /** The noun that decides: {@code Corée} of {@code Corée du Sud}, {@code Uni} of {@code Royaume-Uni}. */
    private String head() {
        var first = name.split(" ")[0];
        return first.substring(first.lastIndexOf('-') + 1);
    }
}
