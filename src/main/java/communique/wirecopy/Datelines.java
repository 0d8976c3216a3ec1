package communique.wirecopy;

import communique.core.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads the dates of datelines, with the abbreviations wires use in French and English. */
public final class Datelines {
    private static final List<String> FRENCH = List.of(
            "janv.", "févr.", "mars", "avril", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.");
    private static final List<String> ENGLISH =
            List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
    private static final Map<String, Integer> MONTHS = months(
            "jan january janv janvier",
            "feb february fev fevr fevrier",
            "mar march mars",
            "apr april avr avril",
            "may mai",
            "jun june juin",
            "jul july juil juill juillet",
            "aug august aout",
            "sep sept september septembre",
            "oct october octobre",
            "nov november novembre",
            "dec december decembre");
    private static final String YEAR = "(?:\\s{0,2},?\\s{0,3}(\\d{4})\\b|\\s?['’](\\d{2})\\b)?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{3,9})\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)" + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[Ll]e\\s{1,3})?(\\d{1,2})(?:er|re|st|nd|rd|th)?\\s{1,3}(\\p{L}{3,9})\\.?(?!\\p{L})"
                    + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    private Datelines() {}

    /** {@code 6 janv. 2026}, {@code 1er mars 2026} in French; {@code Jan. 6, 2026} in any other language. */
    public static String format(LocalDate date, String language) {
        int month = date.getMonthValue() - 1;
        if (!"fr".equals(language)) return ENGLISH.get(month) + " " + date.getDayOfMonth() + ", " + year(date);
        var day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return day + " " + FRENCH.get(month) + " " + year(date);
    }

    /** The date that is the whole of {@code text}, in either language; null when it is none. Never throws. */
    public static LocalDate parse(String text) {
        var found = text == null ? null : find(text.strip());
        return found != null
                        && found.start() == 0
                        && found.end() == text.strip().length()
                ? found.on(null)
                : null;
    }

    /** The first date in a text, however abbreviated; null when there is none. */
    static Found find(String written) {
        var text = Line.spaced(written);
        var monthFirst = first(MONTH_FIRST.matcher(text), 1, 2);
        var dayFirst = first(DAY_FIRST.matcher(text), 2, 1);
        var iso = ISO.matcher(text);
        if (iso.find() && Integer.parseInt(iso.group(2)) <= 12)
            return new Found(iso.start(), iso.end(), iso.group(1), Integer.parseInt(iso.group(2)), day(iso.group(3)));
        if (monthFirst == null || dayFirst == null) return monthFirst == null ? dayFirst : monthFirst;
        // "May 6, 2026" and "6 May 2026" overlap in "le 6 mai 2026": the one with a year is the date
        if ((monthFirst.year() == null) != (dayFirst.year() == null))
            return monthFirst.year() == null ? dayFirst : monthFirst;
        return monthFirst.start() < dayFirst.start() ? monthFirst : dayFirst;
    }

    private static Found first(Matcher matcher, int month, int day) {
        while (matcher.find()) {
            var number = MONTHS.get(Text.folded(matcher.group(month)));
            if (number == null) continue;
            var year = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            return new Found(matcher.start(), matcher.end(), year, number, day(matcher.group(day)));
        }
        return null;
    }

    private static int day(String digits) {
        return Integer.parseInt(digits);
    }

    private static String year(LocalDate date) {
        return String.format("%04d", date.getYear());
    }

    private static Map<String, Integer> months(String... names) {
        var months = new HashMap<String, Integer>();
        for (int i = 0; i < names.length; i++) for (var name : names[i].split(" ")) months.put(name, i + 1);
        return months;
    }

    /** A date as it stands in a text; {@code year} is null when none was written. */
    record Found(int start, int end, String year, int month, int day) {

        /** The day as it would be named, for a remark. */
        String words() {
            return (year == null ? "" : year + "-") + String.format("%02d-%02d", month, day);
        }

        /** The day meant; without a year, the one nearest to {@code today}; null when there is no such day. */
        LocalDate on(LocalDate today) {
            try {
                if (year != null)
                    return LocalDate.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month, day);
                if (today == null) return null;
                var same = LocalDate.of(today.getYear(), month, day);
                if (same.isAfter(today.plusMonths(6))) return same.minusYears(1);
                return same.isBefore(today.minusMonths(6)) ? same.plusYears(1) : same;
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
