package communique.distribution;

import java.time.Duration;
import java.time.Instant;

/** How fast a distribution goes now, in recipients a second, and how long it has still to go at that rate. */
public record Speed(long perSecond, Duration left) {
    static final Duration WINDOW = Duration.ofSeconds(10);

    /** {@code recent} came to an end in the last {@link #WINDOW}, or since {@code started}; null when nothing did. */
    static Speed of(long recent, long open, Instant started, Instant now) {
        if (recent == 0 || open == 0) return null;
        var since = Duration.between(started, now);
        var window = Math.max(1, Math.min(since.toMillis(), WINDOW.toMillis()));
        return new Speed(
                Math.max(1, Math.round(recent * 1000.0 / window)),
                Duration.ofMillis(Math.round((double) open * window / recent)));
    }

    /** In whole minutes, rounded up; 0 for less than one. */
    public long minutes() {
        return left.toSeconds() < 60 ? 0 : (left.toSeconds() + 59) / 60;
    }
}
