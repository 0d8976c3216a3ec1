package communique.compare;

import java.util.Locale;

/** A run of words that two texts share, or that only one of them has. */
public record Span(Op op, String text) {

    /** {@code REMOVED}: only in the older text; {@code ADDED}: only in the newer one. */
    public enum Op {
        SAME,
        REMOVED,
        ADDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean same() {
        return op == Op.SAME;
    }

    public boolean added() {
        return op == Op.ADDED;
    }
}
