package communique.distribution;

import java.util.List;
import java.util.Locale;

/** Where one delivery stands. Accepted: the relay took it. Delivered: the far end said so. */
public enum Outcome {
    PLANNED,
    CLAIMED,
    ACCEPTED,
    DEFERRED,
    REFUSED,
    UNKNOWN,
    SUPPRESSED,
    DELIVERED,
    BOUNCED,
    COMPLAINED;

    /** Those that timed work has yet to bring to an end. */
    static final List<Outcome> OPEN = List.of(PLANNED, CLAIMED, DEFERRED);

    /** Those whose recipients hold, or may hold, the text. */
    static final List<Outcome> HOLDING = List.of(ACCEPTED, UNKNOWN, DELIVERED, COMPLAINED);

    /** Those that were said after it had left, each outlasting those before it. */
    static final List<Outcome> AFTERWARDS = List.of(DELIVERED, BOUNCED, COMPLAINED);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
