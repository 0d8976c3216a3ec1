package communique.wirecopy;

import java.util.Locale;
import java.util.regex.Pattern;

/** The marks by which wires sign a dateline: {@code /CNW/}, {@code (GLOBE NEWSWIRE)}, {@code --(BUSINESS WIRE)--} … */
final class Wires {
    private static final Pattern SLASHED = Pattern.compile(
            "/ ?(CNW(?:[ -]Telbec| Group)?|PR ?Newswire(?:-[\\w-]{1,25})?|ACCESS ?Newswire|ACCESSWIRE|EIN ?Presswire"
                    + "|[\\p{Lu}][\\p{L}. -]{0,24}[Ww]ire) ?/");
    /** Any other mark, when a year stands right before it. */
    private static final Pattern SLASHED_AFTER_YEAR = Pattern.compile("(?<=\\d{4} )/([\\p{Lu}][\\p{L}\\d .&-]{0,30})/");

    private static final Pattern DATED = Pattern.compile(
            "\\s{0,3}-{1,2}\\s?\\(\\s?(Newsfile Corp\\.?|Marketwired?|Market Wire|CCNMatthews)\\s{0,2}-{1,2}\\s{0,2}"
                    + "([^()]{4,30})\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARENTHESISED = Pattern.compile(
            "(?:\\s{0,3}-{2}\\s?)?\\(\\s?(GLOBE ?NEWSWIRE|BUSINESS WIRE|AFP|Newsfile Corp\\.?|Marketwired?"
                    + "|EZ Newswire)\\s?\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STRIPPED_BUSINESS_WIRE = Pattern.compile("--\\s?\\(\\s?\\)\\s?--");
    private static final Pattern BARE = Pattern.compile("(?<=\\d\\s{1,2})(TheNewswire)\\b");

    private Wires() {}

    /** The first mark in the beginning of a line; null when there is none. */
    static Mark find(String text) {
        var empty = STRIPPED_BUSINESS_WIRE.matcher(text);
        if (empty.find()) return new Mark(empty.start(), empty.end(), "BUSINESS WIRE", null);
        var dated = DATED.matcher(text);
        if (dated.find()) return new Mark(dated.start(), dated.end(), shortName(dated.group(1)), dated.group(2));
        for (var pattern : new Pattern[] {SLASHED, SLASHED_AFTER_YEAR, PARENTHESISED, BARE}) {
            var mark = pattern.matcher(text);
            if (mark.find()) return new Mark(mark.start(), mark.end(), shortName(mark.group(1)), null);
        }
        return null;
    }

    /** How a wire is written after the date, dash included. */
    static String written(String wire) {
        return switch (wire) {
            case "GLOBE NEWSWIRE" -> "(GLOBE NEWSWIRE) --";
            case "BUSINESS WIRE" -> "--(BUSINESS WIRE)--";
            case "AFP" -> "(AFP) -";
            case "PRNewswire" -> "/PRNewswire/ --";
            case "TheNewswire" -> "TheNewswire -";
            case "Newsfile Corp.", "Marketwire", "Marketwired" -> "(" + wire + ") -";
            default -> "/" + wire + "/ -";
        };
    }

    private static String shortName(String mark) {
        return switch (mark.toUpperCase(Locale.ROOT).replaceAll("[ .]", "")) {
            case "GLOBENEWSWIRE" -> "GLOBE NEWSWIRE";
            case "BUSINESSWIRE" -> "BUSINESS WIRE";
            case "CNWGROUP" -> "CNW";
            case "CNW-TELBEC", "CNWTELBEC" -> "CNW Telbec";
            case "NEWSFILECORP" -> "Newsfile Corp.";
            case "PRNEWSWIRE" -> "PRNewswire";
            case "MARKETWIRE" -> "Marketwire";
            case "MARKETWIRED" -> "Marketwired";
            default -> mark.strip();
        };
    }

    /** Where the mark stands, the wire's short name, and the date written inside it, or null. */
    record Mark(int start, int end, String wire, String date) {}
}
