package communique.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps the words of plain copy when they become CommonMark: a line that would read as a heading, a list or markup
 * gets a backslash before its marker, and loses it when written out again.
 */
final class PlainMarkdown {
    private static final Pattern MARKER =
            Pattern.compile("\\A(?:#{1,6}(?=[ \\t]|\\z)|[-+*](?=[ \\t]|\\z)|[-=*_](?=(?:[ "
                    + "\\t]{0,9}[-=*_]){0,200}[ \\t]{0,9}\\z)|[>`~|_*]|<(?=[\\p{L}/!?])"
                    + "|\\\\(?=[\\p{Punct}]))");
    private static final Pattern NUMBER = Pattern.compile("\\A(\\d{1,9})([.)])(?=[ \\t]|\\z)");
    private static final Pattern ESCAPED_NUMBER = Pattern.compile("\\A(\\d{1,9})\\\\([.)])");
    private static final Pattern ESCAPED = Pattern.compile("\\A\\\\(?=[\\p{Punct}])");

    private PlainMarkdown() {}

    /** Paragraphs of words, each made safe; a run of numbered paragraphs from 1 stays the list it is. */
    static List<String> escaped(List<String> paragraphs) {
        var safe = new ArrayList<String>();
        long expected = 1;
        for (int i = 0; i < paragraphs.size(); i++) {
            var number = number(paragraphs.get(i));
            var next = i + 1 < paragraphs.size() ? number(paragraphs.get(i + 1)) : -1;
            var inList = number > 0 && number == expected && (number > 1 || next == 2);
            expected = inList ? number + 1 : 1;
            safe.add(inList ? paragraphs.get(i) : escaped(paragraphs.get(i)));
        }
        return safe;
    }

    static String escaped(String line) {
        var number = NUMBER.matcher(line);
        if (number.find()) return number.replaceFirst("$1\\\\$2");
        return MARKER.matcher(line).find() ? "\\" + line : line;
    }

    static String unescaped(String line) {
        var number = ESCAPED_NUMBER.matcher(line);
        if (number.find()) return number.replaceFirst("$1$2");
        return ESCAPED.matcher(line).replaceFirst("");
    }

    private static long number(String paragraph) {
        var number = NUMBER.matcher(paragraph);
        return number.find() ? Long.parseLong(number.group(1)) : -1;
    }
}
