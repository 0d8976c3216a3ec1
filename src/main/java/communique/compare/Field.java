package communique.compare;

import java.util.List;

/** One field of two revisions: its paragraphs, each as the runs that stayed, went and came. */
public record Field(String field, List<List<Span>> paragraphs) {

    public Field {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isChanged() {
        return paragraphs.stream().flatMap(List::stream).anyMatch(span -> !span.same());
    }

    /** Words that only the newer revision has. */
    public int added() {
        return words(Span.Op.ADDED);
    }

    /** Words that only the older revision has. */
    public int removed() {
        return words(Span.Op.REMOVED);
    }

    private int words(Span.Op op) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(span -> span.op() == op)
                .mapToInt(span -> Tokens.words(span.text()))
                .sum();
    }
}
