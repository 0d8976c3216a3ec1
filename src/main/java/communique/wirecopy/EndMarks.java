package communique.wirecopy;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the marks that end a release: {@code -30-}, {@code ###}, escaped, spaced or stripped of punctuation. */
final class EndMarks {
    private static final Pattern MARK = Pattern.compile(
            "[*_]{0,3}\\s?(?:[-–—]{1,3}\\s{0,3}(?:30|END|FIN|ENDS)\\s{0,3}[-–—]{1,3}|(?:\\\\?#\\s?){3,6}"
                    + "|30\\s{1,9}\\d{4,9}|END|FIN"
                    + "|(?:\\*\\s?){3,5})\\s?[*_]{0,3}");
    /** A flattened page keeps only the digits: {@code 30      250836}. */
    private static final Pattern LAST_DIGITS = Pattern.compile("30|\\d{5,7}");

    private EndMarks() {}

    static boolean isOne(String line) {
        return line.length() <= 30 && MARK.matcher(line).matches();
    }

    /** Whether everything from {@code i} on is an end mark that lost its punctuation. */
    static boolean isLost(List<Line> lines, int i) {
        var text = lines.get(i).text();
        if (lines.size() - i > 3 || !text.equals("30") && (i < lines.size() - 1 || i == 0)) return false;
        return lines.subList(i, lines.size()).stream()
                .allMatch(line -> LAST_DIGITS.matcher(line.text()).matches());
    }
}
