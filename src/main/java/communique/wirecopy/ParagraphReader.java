package communique.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a body into the paragraphs they were before they were wrapped; bullets become one list. */
final class ParagraphReader {
    private static final Pattern BULLET = Pattern.compile("\\A(?:[•‣▪◦·●](?:\\s{0,9})|[-*–]\\s{1,9})(?=\\S)");
    private static final Pattern DOTTED = Pattern.compile("\\A[•‣▪◦·●]\\s{0,9}(?=\\S)");
    private static final Pattern FIELD =
            Pattern.compile("\\A\\p{Lu}[\\p{L} ’']{1,30}\\s?:(?:\\s.*|\\z)", Pattern.DOTALL);
    /** Nobody wraps narrower, nor wider: shorter lines are meant to be short, longer ones are whole paragraphs. */
    private static final int NARROW = 60;

    private static final int WIDE = 125;
    /** Spaces lost on the way make a full line look a little short. */
    private static final int SLACK = 8;

    private final List<Block> paragraphs = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private char marker;

    private ParagraphReader() {}

    /** CommonMark paragraphs, in order. */
    static List<String> read(List<Line> lines) {
        var reader = new ParagraphReader();
        for (int i = 0; i < lines.size(); ) {
            int next = i + 1;
            while (next < lines.size() && !startsBlock(lines, next)) next++;
            reader.add(lines.subList(i, next), next < lines.size() ? lines.get(next) : null);
            i = next;
        }
        reader.endList();
        return reader.marked();
    }

    private static boolean startsBlock(List<Line> lines, int i) {
        var line = lines.get(i);
        var before = lines.get(i - 1);
        if (line.opens() || BULLET.matcher(line.text()).find()) return true;
        if (BULLET.matcher(before.text()).find()) return line.indent() == 0 && !wraps(before, line, NARROW);
        return line.indent() >= 2 && line.indent() > before.indent()
                || line.indent() >= 2 && before.text().length() > WIDE;
    }

    private void add(List<Line> block, Line after) {
        var bullet = BULLET.matcher(block.get(0).text());
        if (bullet.find() && isItem(block.get(0), after)) {
            items.add("- " + String.join(" ", words(block)).substring(bullet.end()));
            return;
        }
        endList();
        var width = Math.max(
                NARROW, block.stream().mapToInt(l -> l.text().length()).max().orElse(0));
        var paragraph = new StringBuilder(block.get(0).text());
        for (int i = 1; i < block.size(); i++) {
            var before = block.get(i - 1);
            var line = block.get(i);
            if (before.text().length() > WIDE || line.text().length() > WIDE) {
                paragraphs.add(new Block(paragraph.toString(), false));
                paragraph.setLength(0);
            } else {
                paragraph.append(wraps(before, line, width) ? " " : "\n");
            }
            paragraph.append(line.text());
        }
        paragraphs.add(new Block(paragraph.toString(), false));
    }

    /** A dot is always a bullet; a star or a dash alone may be a footnote or a minus, so it takes two, or a colon. */
    private boolean isItem(Line line, Line after) {
        var mark = DOTTED.matcher(line.text()).find() ? '•' : line.text().charAt(0);
        if (!items.isEmpty() && mark != marker) endList();
        marker = mark;
        if (mark == '•' || !items.isEmpty()) return true;
        var announced = !paragraphs.isEmpty()
                && paragraphs.get(paragraphs.size() - 1).text().endsWith(":");
        var second = after != null
                && after.text().charAt(0) == mark
                && BULLET.matcher(after.text()).find();
        return announced && (mark != '*' || line.indent() >= 2) || second && (announced || !after.opens());
    }

    /** Whether the break was forced by the width: the next word did not fit, or the sentence runs on in lower case. */
    private static boolean wraps(Line before, Line line, int width) {
        if (FIELD.matcher(line.text()).matches()) return false;
        if (Character.isLowerCase(line.text().codePointAt(0))) return true;
        var space = line.text().indexOf(' ');
        var word = space < 0 ? line.text().length() : space;
        return before.text().length() + 1 + word > width - SLACK;
    }

    private static List<String> words(List<Line> block) {
        return block.stream().map(Line::text).toList();
    }

    private void endList() {
        if (items.isEmpty()) return;
        paragraphs.add(new Block(String.join("\n", items), true));
        items.clear();
    }

    /** Lists stay, words are made safe; a line break that was meant stays one. */
    private List<String> marked() {
        var marked = new ArrayList<String>();
        var plain = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            if (paragraph.list()) {
                marked.addAll(safe(plain));
                plain.clear();
                marked.add(paragraph.text());
            } else {
                plain.add(paragraph.text());
            }
        }
        marked.addAll(safe(plain));
        return marked;
    }

    private static List<String> safe(List<String> plain) {
        var safe = new ArrayList<String>();
        for (var paragraph : PlainMarkdown.escaped(plain)) {
            var lines = paragraph.split("\n");
            for (int i = 1; i < lines.length; i++) lines[i] = PlainMarkdown.escaped(lines[i]);
            safe.add(String.join("\\\n", lines));
        }
        return safe;
    }

    private record Block(String text, boolean list) {}
}
