package communique.readout;

import com.ibm.icu.util.ULocale;
import communique.copy.Meeting;
import communique.readout.Facts.Place;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries with the article they take, and where it was: {@code the United Kingdom; in Paris, France}. */
final class EnglishPlaces {
    private static final Set<String> SHORT = Set.of("HK", "MO", "MM");
    /** Take an article that nothing in their name shows. */
    private static final Set<String> THE = Set.of("NL", "PH", "BS", "MV", "KM", "GM", "SC", "IM", "CD", "CG");

    /** Need no country after them. */
    private static final Set<String> KNOWN = Set.of("New York", "New York City", "Washington");

    private EnglishPlaces() {}

    static String country(String code) {
        if (code.equals("CD")) return "Democratic Republic of the Congo";
        if (code.equals("CG")) return "Republic of the Congo";
        return Countries.name(code, ULocale.CANADA, SHORT.contains(code));
    }

    static String the(String code) {
        var name = country(code);
        var takes = THE.contains(code)
                || name.matches("(?:United|US) .*|.*(?:Republic|Islands|Territory|[Tt]erritories|Emirates)");
        return takes ? "the " + name : name;
    }

    static Place of(String city, String code, String home) {
        if (city == null)
            return code == null ? null : new Place(country(code).toUpperCase(Locale.CANADA), "in " + the(code));
        var hides = code == null
                || code.equals(home)
                || country(code).equals(city)
                || city.contains(",")
                || code.equals("US") && KNOWN.contains(city);
        return new Place(line(city), "in " + city + (hides ? "" : ", " + country(code)));
    }

    static Place of(String words) {
        var said = English.marks(words);
        var head = said.split(", ", 2)[0].replaceFirst("(?i)^(?:in|at|on) ", "");
        var line = head.replaceFirst("^the ", "").toUpperCase(Locale.CANADA);
        if (said.matches("(?i)(?:in|at|on) .*"))
            return new Place(line, said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1));
        var country = said.contains(",") ? null : Countries.named(said, "en").orElse(null);
        return new Place(line, "in " + (country == null ? said : the(country)));
    }

    /** After an occasion that names the city: {@code , in the Netherlands}. */
    static String further(Place place) {
        var after = place.further().replaceFirst("^, ", "");
        if (after.isEmpty() || after.equals("D.C.")) return "";
        return ", in " + Countries.named(after, "en").map(EnglishPlaces::the).orElse(after);
    }

    private static String line(String city) {
        return city.split(",", 2)[0].toUpperCase(Locale.CANADA);
    }

    static Meeting.Where parts(String words) {
        var split = English.marks(words).replaceFirst("(?i)^(?:in|at) ", "").split(", ");
        if (split.length > 2) return null;
        if (split.length == 1)
            return Countries.named(split[0], "en")
                    .map(code -> new Meeting.Where(Map.of(), code))
                    .orElse(null);
        return Countries.named(split[1], "en")
                .map(code -> new Meeting.Where(Map.of("en", split[0]), code))
                .orElse(null);
    }
}
