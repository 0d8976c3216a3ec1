package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** French: a no-break space before {@code : ; ? !}, inside « », before {@code %}, {@code $} and {@code h}, between thousands. */
class NoBreakSpaces implements Correction {
    private static final String NBSP = "\u00a0";
    private static final Pattern ORDINARY = Pattern.compile("(?<=[^\\s\u00a0\u202f])[ \\t]{1,20}+(?=[:;?!»])");
    private static final Pattern MISSING =
            Pattern.compile("(?<=[\\p{L}\\p{N})\\]»\"”’%…*_\\uFFFC])(?:(?<!\\d):|:(?!\\d)|[;?!])(?![\\p{L}/])");
    private static final Pattern OPENING = Pattern.compile("«[ \\t]{0,20}+(?=[^\\s\u00a0\u202f])");
    private static final Pattern CLOSING = Pattern.compile("(?<=[^\\s\u00a0\u202f«])»");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)[ \\t]{1,20}+(?=(?:%|[MGk]?\\$|€)(?![\\p{L}\\d]))");
    private static final Pattern UNIT_MISSING = Pattern.compile("(?<=\\d)(?:%|\\$(?![\\d\\p{L}])|€(?!\\d))");
    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\d\\p{L}.,])(\\d{1,2})([ \\t\u00a0\u202f]?)h(?:([ \\t\u00a0\u202f]?)([0-5]\\d))?(?![\\p{L}\\d])");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\d.,+(\\-] )(?<![\\d.,+(\\-])\\d{1,3}(?: \\d{3})+(?![\\d]|[ -]\\d)");

    @Override
    public String code() {
        return "typography.no-break-space";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        if (!"fr".equals(language)) return List.of();
        return new Mends(plain)
                .replace(ORDINARY, NBSP)
                .replace(MISSING, match -> NBSP + match.group())
                .replace(OPENING, "«" + NBSP)
                .replace(CLOSING, NBSP + "»")
                .replace(UNIT, NBSP)
                .replace(UNIT_MISSING, match -> NBSP + match.group())
                .replace(HOUR, match -> hour(match.group(1), match.group(2), match.group(3), match.group(4)))
                .replace(THOUSANDS, match -> match.group().replace(' ', '\u00a0'))
                .inOrder();
    }

    private static String hour(String hours, String before, String after, String minutes) {
        return hours + firm(before) + "h" + (minutes == null ? "" : firm(after) + minutes);
    }

    private static String firm(String space) {
        return "\u202f".equals(space) ? space : NBSP;
    }
}
