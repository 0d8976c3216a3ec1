package communique.preflight;

import java.util.Set;

/** An hour of the day as a text names it; {@code minutes} since midnight, two of them when nobody says which half. */
record Hour(int start, int end, Set<Integer> minutes) implements Place {
    boolean sameAs(Hour other) {
        return minutes.stream().anyMatch(other.minutes::contains);
    }

    /** {@code 24 h} may be a day and a night rather than an hour. */
    boolean mayBe(Figure figure) {
        return minutes.stream().anyMatch(m -> m % 60 == 0 && (figure.is(m / 60) || figure.is((m / 60 + 11) % 12 + 1)))
                || minutes.contains(0) && figure.is(24);
    }
}
