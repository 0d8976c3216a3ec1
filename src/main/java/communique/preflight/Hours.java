package communique.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the hours that a text names: {@code 12 h 30}, {@code 12:30 p.m.}, {@code midi}, {@code noon}. */
final class Hours {
    private static final Pattern FRENCH = Pattern.compile(
            "(?<![\\d\\p{L}.,/])(\\d{1,2})[ \u00a0\u202f]?[hH](?:[ \u00a0\u202f]?([0-5]\\d))?(?![\\p{L}\\d])");
    private static final Pattern TWELVE = Pattern.compile(
            "(?<![\\d\\p{L}.,/$])(\\d{1,2})(?:[:.]([0-5]\\d))?[ \u00a0\u202f]?([aApP])\\.?[ ]?[mM](?:\\.|(?!\\p{L}))");
    private static final Pattern COLON = Pattern.compile("(?<![\\d\\p{L}.,/:$])([01]?\\d|2[0-4]):([0-5]\\d)(?![\\d:])");
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})(?:(?<noon>(?:12[ \u00a0])?noon|midday|midi)|(?<midnight>midnight|minuit))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Hours() {}

    static List<Hour> of(String plain, String language) {
        var hours = new ArrayList<Hour>();
        var twelve = TWELVE.matcher(plain);
        while (twelve.find()) {
            var hour = Integer.parseInt(twelve.group(1));
            if (hour > 12) continue;
            var afternoon = "pP".contains(twelve.group(3));
            var minutes = hour % 12 * 60 + number(twelve.group(2)) + (afternoon ? 720 : 0);
            hours.add(new Hour(twelve.start(), twelve.end(), Set.of(minutes)));
        }
        if ("fr".equals(language)) {
            var french = FRENCH.matcher(plain);
            while (french.find()) {
                var hour = Integer.parseInt(french.group(1));
                if (hour <= 24)
                    hours.add(
                            new Hour(french.start(), french.end(), Set.of((hour % 24) * 60 + number(french.group(2)))));
            }
        }
        var colon = COLON.matcher(plain);
        while (colon.find()) {
            int start = colon.start(), end = colon.end();
            if (hours.stream().anyMatch(h -> h.start() < end && start < h.end())) continue;
            var minutes = Integer.parseInt(colon.group(1)) % 24 * 60 + number(colon.group(2));
            var open =
                    minutes < 780 && !"fr".equals(language) && !colon.group(1).startsWith("0");
            hours.add(new Hour(start, end, open ? Set.of(minutes, (minutes + 720) % 1440) : Set.of(minutes)));
        }
        var words = WORDS.matcher(plain);
        while (words.find())
            if (hours.stream().noneMatch(h -> h.start() < words.end() && words.start() < h.end()))
                hours.add(new Hour(words.start(), words.end(), Set.of(words.group("noon") == null ? 0 : 720)));
        hours.sort(Comparator.comparingInt(Hour::start));
        return hours;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
