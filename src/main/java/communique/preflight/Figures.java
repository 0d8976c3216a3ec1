package communique.preflight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the figures that a text names, with their scale: {@code 892 millions}, {@code $892 million}, {@code 1,2 G$}. */
final class Figures {
    private static final String S = "[ \\t\u00a0\u202f]";
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\d\\uFFFC]|\\p{L}[-.‑/_]|\\d[./_]|[.,])(?<number>\\d{1,3}(?:" + S
                    + "\\d{3}(?!\\d))+(?:,\\d{1,4})?|\\d{1,3}(?:,\\d{3}(?!\\d))+(?:\\.\\d{1,4})?|\\d{1,15}(?:[.,]\\d{1,4})?)"
                    + "(?:(?<scale>" + S
                    + "?(?:[MG]|k)(?=[$€£])|[MBK](?!\\p{L})|bn(?!\\p{L})|[ \\t\u00a0\u202f-]?(?:millions?|milliards?|billions?|trillions?|thousand|mille)(?!\\p{L})))?"
                    + "(?:(?:e|er|re|es|i?[èe]mes?|i?[èe]re?|nd|nde|st|rd|th|s)(?!\\p{L}))?(?!\\p{L}|\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?<![\\p{L}\\d'’-])(?<word>\\p{L}{2,12}(?:-\\p{L}{2,8}){0,3})(?:" + S
                    + "(?<scale>millions?|milliards?|billions?|trillions?|thousand|mille|cents?|hundred)(?!\\p{L}))?(?![\\p{L}-])");
    private static final Pattern CENTURY = Pattern.compile("(?<![\\p{L}\\d])([XVI]{2,6})e(?!\\p{L})");
    /** A telephone number, a day and night, an address in figures: neither counts anything. */
    private static final Pattern NO_FIGURE = Pattern.compile(
            "(?<!\\d)(?:\\+?1[-. ])?\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}(?!\\d)(?:,? ?(?:ext\\.?|x|poste|p\\.) ?\\d{1,6})?"
                    + "|(?<!\\d)24/7|24 heures sur 24(?:(?:,| et) (?:7|sept) jours sur (?:7|sept))?|(?<!\\d)24 h sur 24|\\+\\d[\\d .-]{7,18}\\d");

    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d-])(?<from>(?:19|20)\\d{2})[-–/‑](?<to>\\d{4}|\\d{2})(?![\\d-])");

    private static final Map<String, Integer> FRENCH = numbers(
            "trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16"
                    + " dix-sept 17 dix-huit 18 dix-neuf 19 vingt 20 vingt-cinq 25 trente 30 quarante 40 cinquante 50 soixante 60"
                    + " soixante-dix 70 quatre-vingts 80 quatre-vingt-dix 90 cent 100");
    private static final Map<String, Integer> ENGLISH = numbers(
            "three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15"
                    + " sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 twenty-five 25 thirty 30 forty 40 fifty 50 sixty 60"
                    + " seventy 70 eighty 80 ninety 90");
    /** One is an article and two are often “both”: they count only before a scale. */
    private static final Map<String, Integer> ONE_AND_TWO = numbers("un 1 one 1 deux 2 two 2 a 1");

    private final String text;
    private final boolean french;
    private final List<Figure> figures = new ArrayList<>();

    private Figures(String text, boolean french) {
        this.text = text;
        this.french = french;
    }

    /** In the order of the text; dates and hours are blotted out before, since they are compared apart. */
    static List<Figure> of(String plain, List<Day> days, String language) {
        var rest = Blot.out(plain, days);
        rest = Blot.out(rest, Hours.of(rest, language));
        var blotted = Blot.matches(rest, NO_FIGURE);
        var reader = new Figures(blotted, "fr".equals(language));
        reader.years();
        reader.digits();
        reader.words();
        if (reader.french) reader.centuries();
        reader.figures.sort(Comparator.comparingInt(Figure::start));
        return reader.figures;
    }

    /** {@code 2025-26} and {@code 2025-2026} are the same years. */
    private void years() {
        var matcher = YEARS.matcher(text);
        while (matcher.find()) {
            var from = Integer.parseInt(matcher.group("from"));
            var to = Integer.parseInt(matcher.group("to"));
            if (to < 100) to += from / 100 * 100;
            add(matcher.start(), matcher.start("to") - 1, Set.of(BigDecimal.valueOf(from)), false);
            add(matcher.start("to"), matcher.end(), Set.of(BigDecimal.valueOf(to)), false);
        }
    }

    private void digits() {
        var matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            if (taken(matcher.start(), matcher.end())) continue;
            var scale = scale(matcher.group("scale"));
            var values = new HashSet<BigDecimal>();
            for (var value : readings(matcher.group("number"))) values.add(value.multiply(scale));
            add(matcher.start(), matcher.end(), values, false);
        }
    }

    private void words() {
        var matcher = WORDS.matcher(text);
        while (matcher.find()) {
            var word = matcher.group("word").toLowerCase(Locale.ROOT);
            var scaled = matcher.group("scale") != null;
            var number = (french ? FRENCH : ENGLISH).get(word);
            if (number == null && scaled) number = ONE_AND_TWO.get(word);
            if (number == null || taken(matcher.start(), matcher.end())) continue;
            if (word.equals("cent") && (before(matcher.start()).endsWith("pour ") || !scaled)) continue;
            var value = BigDecimal.valueOf(number).multiply(scale(matcher.group("scale")));
            add(matcher.start(), matcher.end(), Set.of(value), !scaled);
        }
    }

    private void centuries() {
        var matcher = CENTURY.matcher(text);
        while (matcher.find()) {
            int value = 0;
            var roman = matcher.group(1);
            for (int i = 0; i < roman.length(); i++) {
                int one = worth(roman.charAt(i));
                value += i + 1 < roman.length() && worth(roman.charAt(i + 1)) > one ? -one : one;
            }
            add(matcher.start(), matcher.end(), Set.of(BigDecimal.valueOf(value)), false);
        }
    }

    private static int worth(char roman) {
        return roman == 'X' ? 10 : roman == 'V' ? 5 : 1;
    }

    private void add(int start, int end, Set<BigDecimal> values, boolean soft) {
        if (values.isEmpty()) return;
        var whole = end;
        while (whole > start && Character.isWhitespace(text.charAt(whole - 1))) whole--;
        figures.add(new Figure(start, whole, values, soft));
    }

    private boolean taken(int start, int end) {
        for (int i = figures.size() - 1; i >= 0; i--)
            if (figures.get(i).start() < end && start < figures.get(i).end()) return true;
            else if (i < figures.size() - 50) return false;
        return false;
    }

    private String before(int start) {
        return text.substring(Math.max(0, start - 6), start)
                .replace('\u00a0', ' ')
                .toLowerCase(Locale.ROOT);
    }

    /** What the digits may mean; the other language's way of writing is let pass, since another rule speaks of it. */
    private Set<BigDecimal> readings(String number) {
        var plain = number.replaceAll(S, "");
        var values = new HashSet<BigDecimal>();
        int comma = plain.indexOf(','), point = plain.indexOf('.');
        if (comma < 0 && point < 0) values.add(new BigDecimal(plain));
        else if (comma >= 0 && point >= 0) values.add(new BigDecimal(plain.replace(",", "")));
        else if (comma >= 0) {
            var thousands = plain.matches("\\d{1,3}(?:,\\d{3})+");
            if (thousands) values.add(new BigDecimal(plain.replace(",", "")));
            if (!thousands || french && plain.indexOf(',', comma + 1) < 0)
                values.add(new BigDecimal(plain.replace(',', '.')));
        } else {
            values.add(new BigDecimal(plain));
            if (french && plain.matches("\\d{1,3}\\.\\d{3}")) values.add(new BigDecimal(plain.replace(".", "")));
        }
        return values;
    }

    private BigDecimal scale(String word) {
        if (word == null) return BigDecimal.ONE;
        var scale = word.strip().replaceAll("^[-\u00a0\u202f]+", "");
        return switch (scale.toLowerCase(Locale.ROOT)) {
            case "k", "mille", "thousand" -> BigDecimal.valueOf(1_000);
            case "cent", "cents", "hundred" -> BigDecimal.valueOf(100);
            case "m", "million", "millions" -> BigDecimal.valueOf(1_000_000);
            case "g", "b", "bn", "milliard", "milliards" -> BigDecimal.valueOf(1_000_000_000);
            case "billion", "billions" -> BigDecimal.valueOf(french ? 1_000_000_000_000L : 1_000_000_000);
            case "trillion", "trillions" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }

    private static Map<String, Integer> numbers(String list) {
        var numbers = new java.util.HashMap<String, Integer>();
        var words = list.split(" ");
        for (int i = 0; i < words.length; i += 2) numbers.put(words[i], Integer.valueOf(words[i + 1]));
        return Map.copyOf(numbers);
    }
}
