package communique.wirecopy;

import communique.core.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what the place of a dateline looks like, and the names of countries, provinces and states. */
final class Places {
    private static final Set<String> CONNECTORS = Set.of(
            "of", "the", "and", "et", "de", "du", "des", "la", "le", "les", "l'", "d'", "en", "sur", "aux", "au", "à",
            "upon", "del", "el", "al", "da", "do", "dos", "di", "der", "am", "an", "von", "sous", "lès", "et/and");
    private static final Set<String> PROVINCES = Set.of(
            "ontario",
            "quebec",
            "british columbia",
            "alberta",
            "manitoba",
            "saskatchewan",
            "nova scotia",
            "new brunswick",
            "newfoundland and labrador",
            "prince edward island",
            "yukon",
            "northwest territories",
            "nunavut",
            "colombie-britannique",
            "nouvelle-ecosse",
            "nouveau-brunswick",
            "terre-neuve-et-labrador",
            "ile-du-prince-edouard",
            "territoires du nord-ouest",
            "nfld",
            "d.c.",
            "d.c",
            "n.y.",
            "n.j.",
            "n.h.",
            "n.m.",
            "n.c.",
            "s.c.",
            "n.d.",
            "s.d.",
            "r.i.",
            "w.va.",
            "england",
            "scotland",
            "wales",
            "uk",
            "uae");
    private static final Set<String> COUNTRIES = countries();
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2}|\\p{Lu}\\p{Ll}{1,5}\\.");
    private static final int MOST_WORDS = 14;

    private Places() {}

    static boolean isCountry(String name) {
        return COUNTRIES.contains(Text.folded(name));
    }

    /** A province, state or country: full, two letters, or in the AP's abbreviations ({@code Conn.}). */
    static boolean isRegion(String name) {
        var folded = Text.folded(name.strip());
        return CODE.matcher(name.strip()).matches() || PROVINCES.contains(folded) || COUNTRIES.contains(folded);
    }

    /** Capitalised words joined by commas and small words: {@code Fort Smith, Territoires du Nord-Ouest}. */
    static boolean looksLikeOne(String text) {
        if (text.isEmpty() || text.length() > 150 || text.indexOf(':') >= 0 || text.indexOf(';') >= 0) return false;
        var words = text.split("[\\s,()/]+");
        if (words.length > MOST_WORDS) return false;
        var last = "";
        for (var word : words) {
            if (word.isEmpty() || word.equals("-") || word.equals("–")) continue;
            var name = word.replaceFirst("^[ldLD]['’](?=\\p{Lu})", "");
            var capital = Character.isUpperCase(name.codePointAt(0));
            if (!capital && !CONNECTORS.contains(word)) return false;
            last = word;
        }
        return !last.isEmpty() && !CONNECTORS.contains(last);
    }

    /** {@code Ottawa, Ontario}, {@code Ottawa (Ontario)}: a place whose last part is a region we know. */
    static boolean hasRegion(String text) {
        var parts = text.replace(")", "").split("\\s*[,(]\\s*");
        return parts.length >= 2 && looksLikeOne(text) && isRegion(parts[parts.length - 1]);
    }

    static boolean isUpperCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }

    private static Set<String> countries() {
        var names = new HashSet<>(List.of("united states", "united states of america", "etats-unis", "england"));
        for (var code : Locale.getISOCountries())
            for (var language : List.of(Locale.ENGLISH, Locale.FRENCH))
                names.add(Text.folded(new Locale("", code).getDisplayCountry(language)));
        return Set.copyOf(names);
    }
}
