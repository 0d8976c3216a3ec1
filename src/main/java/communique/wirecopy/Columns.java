package communique.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Undoes the letterhead that American offices set in two columns: release line and date at the left, contacts at the right. */
final class Columns {
    private static final Pattern TWO = Pattern.compile("\\A(\\S.{0,80}?)(?: {4,}|\\t{1,9}[ \\t]{0,20})(\\S.{0,80})\\z");
    private static final int LETTERHEAD = 8;

    private Columns() {}

    /** The left column's lines, then the right one's, then the rest; the same lines when there are no columns. */
    static List<Line> undone(List<Line> lines) {
        var left = new ArrayList<Line>();
        var right = new ArrayList<Line>();
        int i = 0;
        for (; i < Math.min(lines.size(), LETTERHEAD); i++) {
            var line = lines.get(i);
            var two = TWO.matcher(line.text());
            if (!two.matches()) {
                if (right.isEmpty() || line.opens()) break;
                left.add(line);
                continue;
            }
            if (right.isEmpty() && !isLetterhead(two.group(1), two.group(2))) break;
            left.add(line.withText(two.group(1)));
            right.add(new Line(two.group(2), 0, right.isEmpty()));
        }
        if (right.isEmpty()) return lines;
        left.addAll(right);
        left.addAll(lines.subList(i, lines.size()));
        return left;
    }

    private static boolean isLetterhead(String left, String right) {
        var contact = FootLines.contact(right) != null || Reach.isIn(right);
        return TopLines.of(left) == TopLines.Sort.RELEASE && (contact || DatelineReader.dateAlone(right) != null)
                || DatelineReader.dateAlone(left) != null && contact;
    }
}
