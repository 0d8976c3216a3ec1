package communique.preflight;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure as a text names it. {@code values} are all it may mean ({@code 1,000} in French is one or a thousand);
 * {@code soft} is one written as a word, which the other language may well leave out.
 */
record Figure(int start, int end, Set<BigDecimal> values, boolean soft) implements Place {
    boolean sameAs(Figure other) {
        return values.stream().anyMatch(v -> other.values.stream().anyMatch(o -> o.compareTo(v) == 0));
    }

    boolean is(long number) {
        return values.stream().anyMatch(v -> v.compareTo(BigDecimal.valueOf(number)) == 0);
    }
}
