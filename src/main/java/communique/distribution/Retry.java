package communique.distribution;

import communique.smtp.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** After a passing "no": again after half a minute, two, ten and thirty minutes; then it is refused. */
final class Retry {
    private static final List<Duration> LADDER =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30));

    private Retry() {}

    /** {@code attempt} counts from 1. */
    static Outcome outcome(Verdict.Kind kind, int attempt) {
        return switch (kind) {
            case ACCEPTED -> Outcome.ACCEPTED;
            case REFUSED -> Outcome.REFUSED;
            case DEFERRED -> isLast(attempt) ? Outcome.REFUSED : Outcome.DEFERRED;
            case UNKNOWN -> Outcome.UNKNOWN;
            case RELAY_FAILED, NOT_SENT -> throw new IllegalArgumentException("no delivery was tried: " + kind);
        };
    }

    /** After this one there is no other. */
    static boolean isLast(int attempt) {
        return attempt > LADDER.size();
    }

    /** {@code attempt} may be 0: one that was made and does not count. */
    static Instant next(int attempt, Instant now) {
        return now.plus(LADDER.get(Math.min(Math.max(attempt, 1), LADDER.size()) - 1));
    }
}
