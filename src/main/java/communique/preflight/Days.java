package communique.preflight;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the dates that a text names, French or English, in full or abbreviated, and both ends of a range. */
final class Days {
    private static final String S = "[ \\t\u00a0\u202f]{1,3}";
    private static final String FR_MONTH =
            "(?<month>janv(?:ier|\\.)?|f[ée]vr?(?:ier|\\.)?|mars|avr(?:il|\\.)|mai|juin|juill?(?:et|\\.)?"
                    + "|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?)(?!\\p{L})";
    private static final String EN_MONTH =
            "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?!\\p{L})";
    private static final String FR_WEEKDAY =
            "(?:(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?" + S + "(?:le" + S + ")?)?";
    private static final String EN_WEEKDAY =
            "(?:(?<weekday>Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)\\.?,?"
                    + S + "(?:the" + S + ")?)?";
    private static final String TH = "(?:st|nd|rd|th)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern FRENCH = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])" + FR_WEEKDAY + "(?<day>\\d{1,2})(?:" + S + "er|i?[èe]re?|er)?" + S
                    + "(?:(?:au|et|ou|à|-|–)" + S + "(?<to>\\d{1,2})(?:er)?" + S + ")?" + FR_MONTH + "(?:,?" + S
                    + "(?<year>\\d{4})(?!\\d))?",
            FLAGS);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\d])" + EN_WEEKDAY + EN_MONTH + S + "(?<day>\\d{1,2})(?!\\d)" + TH + "(?:"
                    + "[ \u00a0]?(?:to|and|or|through|-|–)[ \u00a0]?" + "(?<to>\\d{1,2})(?!\\d)" + TH
                    + "(?![:.]\\d|[ \u00a0]?[ap]\\.?m))?(?:,?" + S + "(?<year>\\d{4})(?!\\d))?",
            FLAGS);
    private static final Pattern BRITISH = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])" + EN_WEEKDAY + "(?<day>\\d{1,2})" + TH + S + "(?:(?:to|and|or|-|–)" + S
                    + "(?<to>\\d{1,2})" + TH + S + ")?(?:of" + S + ")?" + EN_MONTH + "(?!" + S + "\\d{1,2}(?!\\d))(?:,?"
                    + S + "(?<year>\\d{4})(?!\\d))?",
            FLAGS);
    private static final Pattern FRENCH_MONTH =
            Pattern.compile("(?<![\\p{L}\\d])" + FR_MONTH + S + "(?<year>(?:19|20)\\d{2})(?!\\d)", FLAGS);
    private static final Pattern ENGLISH_MONTH =
            Pattern.compile("(?<![\\p{L}\\d])" + EN_MONTH + ",?" + S + "(?<year>(?:19|20)\\d{2})(?!\\d)", FLAGS);
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])(?<year>(?:19|20)\\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)(?![\\d-])");

    private static final List<String> FR_DAYS = List.of("lu", "ma", "me", "je", "ve", "sa", "di");
    private static final List<String> EN_DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final List<String> FR_MONTHS =
            List.of("jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec");
    private static final List<String> EN_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String language;
    private final List<Day> days = new ArrayList<>();

    private Days(String language) {
        this.language = language;
    }

    /** In the order of the text. */
    static List<Day> of(String plain, String language) {
        var found = new Days(language);
        if ("fr".equals(language)) {
            found.gather(FRENCH, plain, true);
            found.gather(FRENCH_MONTH, plain, false);
        } else if ("en".equals(language)) {
            found.gather(ENGLISH, plain, true);
            found.gather(BRITISH, plain, true);
            found.gather(ENGLISH_MONTH, plain, false);
        }
        found.iso(plain);
        found.days.sort(Comparator.comparingInt(Day::start));
        return found.days;
    }

    private void gather(Pattern pattern, String plain, boolean withDay) {
        var matcher = pattern.matcher(plain);
        while (matcher.find()) {
            if (taken(matcher)) continue;
            var month = month(matcher.group("month"));
            var year = matcher.group("year") == null ? null : Integer.valueOf(matcher.group("year"));
            var weekday = withDay ? weekday(matcher.group("weekday")) : null;
            var day = withDay ? Integer.parseInt(matcher.group("day")) : 0;
            if (month == 0 || day > 31) continue;
            days.add(new Day(matcher.start(), matcher.end(), weekday, day, month, year));
            var to = withDay && matcher.group("to") != null ? Integer.parseInt(matcher.group("to")) : 0;
            if (to > 0 && to <= 31) days.add(new Day(matcher.start(), matcher.end(), null, to, month, year));
        }
    }

    private void iso(String plain) {
        var matcher = ISO.matcher(plain);
        while (matcher.find()) {
            var day = Integer.parseInt(matcher.group("day"));
            if (day == 0 || day > 31 || taken(matcher)) continue;
            days.add(new Day(
                    matcher.start(),
                    matcher.end(),
                    null,
                    day,
                    Integer.parseInt(matcher.group("month")),
                    Integer.valueOf(matcher.group("year"))));
        }
    }

    private boolean taken(MatchResult match) {
        return days.stream().anyMatch(d -> d.start() < match.end() && match.start() < d.end());
    }

    private int month(String word) {
        var folded = communique.core.Text.folded(word);
        var months = "fr".equals(language) ? FR_MONTHS : EN_MONTHS;
        for (int i = 0; i < months.size(); i++) if (folded.startsWith(months.get(i))) return i + 1;
        return 0;
    }

    private DayOfWeek weekday(String word) {
        if (word == null) return null;
        var start = word.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
        return DayOfWeek.of(("fr".equals(language) ? FR_DAYS : EN_DAYS).indexOf(start) + 1);
    }
}
