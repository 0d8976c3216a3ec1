package communique.wirecopy;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from a lead where a meeting was held and on the margins of what. */
final class MeetingPlace {
    private static final String NAMES = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:[ -](?:(?:de|du|des|of|the|la|le|sur|upon|do"
            + "|da) )?\\p{Lu}[\\p{L}.'’-]{0,30}){0,4}";
    private static final String PLACE_EN = NAMES + "(?:, " + NAMES + ")?";
    private static final String PLACE_FR =
            "(?:l['’])?" + NAMES + "(?:, (?:(?:en|au|aux|à) )?" + NAMES + "| \\(" + NAMES + "\\))?";
    private static final Pattern FRENCH = Pattern.compile("en marge (de la |de l['’]|du |des |de |d['’])([^.;]{3,160}?)"
            + "(?:,? (?:tenue?s?|organisée?s?|qui (?:a|ont) eu lieu|qui se tien(?:t|nent)) (?:à|au|en|aux) (" + PLACE_FR
            + ")"
            + "|,? à (" + PLACE_FR + ")|(?=,))?(?=[.,;]|\\z)");
    private static final Pattern ENGLISH =
            Pattern.compile("on the (?:margins|sidelines) of ([^.;]{3,160}?)(?: (?:held |taking place )?in (" + PLACE_EN
                    + "))?(?=[.;]|,(?! \\p{Lu}\\p{L}+ \\p{Lu})|\\z)");
    private static final Pattern IN_PLACE = Pattern.compile(" in (" + PLACE_EN + ")(?=[\\s.,;]|\\z)");
    private static final Pattern A_PLACE = Pattern.compile(
            "(?<=[\\p{L}\\d]),? (?:à|en) (" + NAMES + "(?:, (?:en |au |aux )?" + NAMES + ")?)(?=[\\s.,;]|\\z)");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)(?:jan|feb|fév|mar|apr|avr|may|mai|jun|jui|jul|aug|aoû|sep|oct|nov|dec|déc)\\p{L}*");

    private final String language;
    private String place;
    private String occasion;

    MeetingPlace(String language, String sentence) {
        this.language = language;
        if (language.equals("fr")) french(sentence);
        else english(sentence);
    }

    Map<String, String> place() {
        return place == null ? Map.of() : Map.of(language, withoutTitle(place).replaceFirst("\\.\\z", ""));
    }

    Map<String, String> occasion() {
        return occasion == null ? Map.of() : Map.of(language, occasion);
    }

    private void french(String sentence) {
        var margin = FRENCH.matcher(sentence);
        if (margin.find()) {
            occasion = article(margin.group(1)) + margin.group(2).strip();
            place = margin.group(3) != null ? margin.group(3) : margin.group(4);
        }
        var at = A_PLACE.matcher(sentence);
        if (place == null && at.find()) place = at.group(1);
    }

    private void english(String sentence) {
        var margin = ENGLISH.matcher(sentence);
        if (margin.find()) {
            occasion = margin.group(1).strip();
            place = margin.group(2);
        }
        var in = IN_PLACE.matcher(sentence);
        while (place == null && in.find()) if (!MONTH.matcher(in.group(1)).matches()) place = in.group(1);
    }

    /** "in Oslo, Foreign Minister …": what follows the comma may be a person already. */
    private static String withoutTitle(String place) {
        var comma = place.indexOf(", ");
        if (comma < 0) return place;
        var titled = Stream.of(place.substring(comma + 2).split(" ")).anyMatch(Titles::isOffice);
        return titled ? place.substring(0, comma) : place;
    }

    /** {@code du sommet → le sommet}: the occasion stands by itself. */
    private static String article(String of) {
        return switch (of.replace('’', '\'')) {
            case "de la " -> "la ";
            case "du " -> "le ";
            case "des " -> "les ";
            case "de l'" -> "l'";
            default -> "";
        };
    }
}
