package communique.readout;

import communique.copy.Meeting;
import communique.readout.Facts.Place;
import java.util.Locale;
import java.util.Map;

/** Where it was, in French: {@code à Paris, en France; au Caire, en Égypte; à Singapour}. */
final class FrenchPlaces {
    private static final String PREPOSITION = "(?i)(?:à|au|aux|en|dans|sur|près de|chez) .*|à l’.*";

    private FrenchPlaces() {}

    static Place of(String city, String code, String home) {
        var country = code == null ? null : FrenchCountry.of(code);
        if (city == null) return country == null ? null : new Place(capitals(country.name()), country.in());
        var hides = country == null || code.equals(home) || country.name().equals(city);
        return new Place(capitals(city), French.at(city) + (hides ? "" : ", " + country.in()));
    }

    static Place of(String words, String home) {
        var said = French.set(words);
        var comma = said.indexOf(", ");
        var head = comma < 0 ? said : said.substring(0, comma);
        var tail = comma < 0 ? "" : said.substring(comma + 2);
        var line = capitals(head.replaceFirst("(?i)^(?:à l’|à |aux |au |en |dans )(?=\\p{Lu})", ""));
        if (head.matches("Au \\p{Lu}.*|au \\p{Lu}.*")) line = capitals("Le " + head.substring(3));
        if (head.matches(PREPOSITION)) return new Place(line, lower(head) + (tail.isEmpty() ? "" : ", " + tail(tail)));
        var country = Countries.named(head, "fr");
        if (tail.isEmpty()
                && country.isPresent()
                && !FrenchCountry.of(country.get()).isBare()) return of((String) null, country.get(), home);
        var in = French.at(head) + (tail.isEmpty() ? "" : ", " + tail(tail));
        return new Place(line, in);
    }

    static Meeting.Where parts(String words) {
        var split = French.set(words).split(", ");
        if (split.length > 2) return null;
        var city = split[0].replaceFirst("^[Àà] (?=\\p{Lu})", "").replaceFirst("^[Aa]u (?=\\p{Lu})", "Le ");
        if (split.length == 1) {
            var alone = Countries.named(city.replaceFirst("(?i)^(?:en|au|aux) ", ""), "fr");
            return alone.map(code -> new Meeting.Where(Map.of(), code)).orElse(null);
        }
        var country = Countries.named(split[1].replaceFirst("(?i)^(?:en|aux|au|à la|à) ", ""), "fr");
        return country.map(code -> new Meeting.Where(Map.of("fr", city), code)).orElse(null);
    }

    /** {@code Paris, France} was typed: {@code en France} is said. */
    private static String tail(String typed) {
        if (typed.matches(PREPOSITION)) return typed;
        return Countries.named(typed, "fr")
                .map(code -> FrenchCountry.of(code).in())
                .orElse(typed);
    }

    private static String lower(String head) {
        return head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1);
    }

    private static String capitals(String city) {
        return city.toUpperCase(Locale.CANADA_FRENCH);
    }
}
