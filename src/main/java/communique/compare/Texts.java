package communique.compare;

import static communique.compare.Span.Op.ADDED;
import static communique.compare.Span.Op.REMOVED;
import static communique.compare.Span.Op.SAME;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts: paragraph against paragraph, then word against word where they differ. */
final class Texts {
    /** Of a paragraph that keeps fewer of its words than this share nothing is called the same: it reads better whole. */
    private static final double KINSHIP = 0.3;

    /** Paragraphs that were only cut or joined keep nearly all of their words. */
    private static final double SPLIT = 0.9;

    private static final int MOST_PAIRS = 2_500;

    private final Hunks hunks = new Hunks();

    /** The paragraphs of both, in order. */
    List<List<Span>> compare(String from, String to) {
        return compare(Tokens.paragraphs(from), Tokens.paragraphs(to));
    }

    List<List<Span>> compare(List<String> from, List<String> to) {
        var paragraphs = new ArrayList<List<Span>>();
        int next = 0;
        for (var hunk : hunks.between(from, to)) {
            same(from.subList(next, hunk.from()), paragraphs);
            changed(from.subList(hunk.from(), hunk.fromEnd()), to.subList(hunk.to(), hunk.toEnd()), paragraphs);
            next = hunk.fromEnd();
        }
        same(from.subList(next, from.size()), paragraphs);
        return paragraphs;
    }

    private static void same(List<String> texts, List<List<Span>> into) {
        texts.forEach(text -> into.add(List.of(new Span(SAME, text))));
    }

    private void changed(List<String> from, List<String> to, List<List<Span>> into) {
        if (from.size() != to.size()) {
            mixed(from, to, into);
            return;
        }
        for (int i = 0; i < from.size(); i++) into.add(words(from.get(i), to.get(i)));
    }

    /** Paragraphs were joined, split, added or dropped: their words are compared across the breaks. */
    private void mixed(List<String> from, List<String> to, List<List<Span>> into) {
        if (from.isEmpty() || to.isEmpty()) {
            whole(from, to, into);
            return;
        }
        var spans = spans(tokens(from), tokens(to), SPLIT);
        if (spans == null) {
            aligned(from, to, into);
            return;
        }
        var paragraph = new ArrayList<Span>();
        for (var span : spans) {
            var parts = span.text().split(Tokens.BREAK, -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0 && span.op() != REMOVED) {
                    close(paragraph, into);
                } else if (i > 0) {
                    paragraph.add(new Span(REMOVED, " ¶ "));
                }
                if (!parts[i].isEmpty()) paragraph.add(new Span(span.op(), parts[i]));
            }
        }
        close(paragraph, into);
    }

    /** Each paragraph beside the one most like it, in order; what is like none went or came. */
    private void aligned(List<String> from, List<String> to, List<List<Span>> into) {
        if ((long) from.size() * to.size() > MOST_PAIRS) {
            whole(from, to, into);
            return;
        }
        var likeness = new double[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++)
            for (int j = 0; j < to.size(); j++) likeness[i][j] = Likeness.of(from.get(i), to.get(j));
        var best = new double[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--)
            for (int j = to.size() - 1; j >= 0; j--)
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]),
                        likeness[i][j] >= KINSHIP ? best[i + 1][j + 1] + likeness[i][j] : 0);
        int i = 0;
        int j = 0;
        while (i < from.size() && j < to.size()) {
            if (likeness[i][j] >= KINSHIP && best[i][j] == best[i + 1][j + 1] + likeness[i][j])
                into.add(words(from.get(i++), to.get(j++)));
            else if (best[i][j] == best[i + 1][j]) whole(List.of(from.get(i++)), List.of(), into);
            else whole(List.of(), List.of(to.get(j++)), into);
        }
        whole(from.subList(i, from.size()), to.subList(j, to.size()), into);
    }

    private static void close(List<Span> paragraph, List<List<Span>> into) {
        if (!paragraph.isEmpty()) into.add(List.copyOf(paragraph));
        paragraph.clear();
    }

    private static void whole(List<String> from, List<String> to, List<List<Span>> into) {
        from.forEach(text -> into.add(List.of(new Span(REMOVED, text))));
        to.forEach(text -> into.add(List.of(new Span(ADDED, text))));
    }

    private List<Span> words(String from, String to) {
        var spans = spans(Tokens.of(from), Tokens.of(to), KINSHIP);
        return spans != null ? spans : List.of(new Span(REMOVED, from), new Span(ADDED, to));
    }

    private static List<String> tokens(List<String> paragraphs) {
        var tokens = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            if (!tokens.isEmpty()) tokens.add(Tokens.BREAK);
            tokens.addAll(Tokens.of(paragraph));
        }
        return tokens;
    }

    /** Null when the two have too little in common to be told word by word. */
    private List<Span> spans(List<String> from, List<String> to, double least) {
        var found = widened(hunks.between(from, to), from);
        long kept = from.stream().filter(Tokens::isWord).count();
        long before = kept;
        for (var hunk : found)
            kept -= from.subList(hunk.from(), hunk.fromEnd()).stream()
                    .filter(Tokens::isWord)
                    .count();
        var after = to.stream().filter(Tokens::isWord).count();
        if (kept < least * (least == SPLIT ? Math.max(before, after) : Math.min(before, after))) return null;
        var spans = new ArrayList<Span>();
        int next = 0;
        for (var hunk : found) {
            add(spans, SAME, from.subList(next, hunk.from()));
            add(spans, REMOVED, from.subList(hunk.from(), hunk.fromEnd()));
            add(spans, ADDED, to.subList(hunk.to(), hunk.toEnd()));
            next = hunk.fromEnd();
        }
        add(spans, SAME, from.subList(next, from.size()));
        return spans;
    }

    /** Two changes with only a space between them are one. */
    private static List<Hunks.Hunk> widened(List<Hunks.Hunk> hunks, List<String> from) {
        var wide = new ArrayList<Hunks.Hunk>();
        for (var hunk : hunks) {
            var last = wide.isEmpty() ? null : wide.get(wide.size() - 1);
            var between = last == null ? List.<String>of() : from.subList(last.fromEnd(), hunk.from());
            if (last != null && between.size() == 1 && isGap(between.get(0)))
                wide.set(wide.size() - 1, new Hunks.Hunk(last.from(), hunk.fromEnd(), last.to(), hunk.toEnd()));
            else wide.add(hunk);
        }
        return wide;
    }

    private static boolean isGap(String token) {
        return token.isBlank() && !token.equals(Tokens.BREAK);
    }

    private static void add(List<Span> spans, Span.Op op, List<String> tokens) {
        if (!tokens.isEmpty()) spans.add(new Span(op, String.join("", tokens)));
    }
}
