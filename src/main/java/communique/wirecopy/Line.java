package communique.wirecopy;

import java.util.ArrayList;
import java.util.List;

/** One line that is not blank: its words, how far they were indented, and whether a blank line stood before it. */
record Line(String text, int indent, boolean opens) {

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var opens = true;
        for (var raw : text.split("\n", -1)) {
            var words = strip(raw);
            if (words.isEmpty()) {
                opens = true;
                continue;
            }
            lines.add(new Line(words, raw.indexOf(words.charAt(0)), opens));
            opens = false;
        }
        return lines;
    }

    /** Strips no-break spaces too: pages pad with them. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /** No-break spaces as plain ones, each in its place, so that positions stay. */
    static String spaced(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    Line withText(String other) {
        return new Line(other, indent, opens);
    }

    Line opening(boolean really) {
        return new Line(text, indent, really);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
