package communique.wirecopy;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hours as advisories print them: {@code 11:50 a.m.}, {@code 8 AM (PT)}, {@code 10 h}, {@code 18 h 00 à 20 h 00 (HAE)}. */
final class Hours {
    private static final String GAP = "[\\s\\x{A0}\\x{202F}]{0,3}";
    private static final String ENGLISH = "(\\d{1,2})(?:[:.](\\d{2}))?" + GAP + "([ap])\\.?" + GAP + "m\\b\\.?";
    private static final String FRENCH = "(\\d{1,2})" + GAP + "h(?![\\p{L}])" + GAP + "(\\d{2})?(?!\\d)";
    private static final String HOUR = "(?:" + ENGLISH + "|" + FRENCH + ")";
    private static final String ZONE = "(?:" + GAP
            + "\\(?((?:[ECMPAN][DS]?T|UTC|GMT|BST|CES?T|HA?[ENRCPAT]|HN[ETRCPA]|HA[ETRCPA])|heure (?:locale|de l['’]Est))\\)?(?![\\p{L}]))?";
    private static final String TO = GAP + "(?:to|until|till|à|au|jusqu['’]à|-|–|—)" + GAP;
    private static final Pattern RANGE = Pattern.compile(
            HOUR + ZONE + "(?:" + TO + HOUR + ZONE + ")?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Hours() {}

    /** The first hour, or span of hours, in a text; null when there is none. */
    static Found find(String text) {
        var match = RANGE.matcher(text);
        while (match.find()) {
            if (match.start() > 0
                    && (Character.isLetterOrDigit(text.charAt(match.start() - 1))
                            || text.charAt(match.start() - 1) == ':')) continue;
            var start = hour(match, 1);
            if (start == null) continue;
            var end = hour(match, 7);
            var zone = match.group(12) != null ? match.group(12) : match.group(6);
            return new Found(match.start(), match.end(), start, end, zone);
        }
        return null;
    }

    private static LocalTime hour(Matcher match, int at) {
        var english = match.group(at) != null;
        var hour = match.group(english ? at : at + 3);
        if (hour == null) return null;
        var minute = match.group(english ? at + 1 : at + 4);
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (m > 59 || english && (h < 1 || h > 12) || !english && h > 23) return null;
        if (english) h = h % 12 + (Character.toLowerCase(match.group(at + 2).charAt(0)) == 'p' ? 12 : 0);
        return LocalTime.of(h, m);
    }

    /** From when to when (null when not said), and the zone as typed (null when not said). */
    record Found(int from, int to, LocalTime start, LocalTime end, String zone) {}
}
