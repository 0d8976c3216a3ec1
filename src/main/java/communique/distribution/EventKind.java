package communique.distribution;

import java.util.Locale;

/** What somebody on the way, or at the end of it, said about a delivery after it had left. */
public enum EventKind {
    /** The far end has it. */
    DELIVERED,
    /** Somebody on the way is still trying. */
    DELAYED,
    /** It did not arrive, and the address need not be the reason: full, too busy, unwanted content. */
    SOFT_BOUNCE,
    /** It did not arrive because there is no such mailbox. */
    HARD_BOUNCE,
    /** The recipient called it unwanted. */
    COMPLAINT;

    /** What a delivery is after it; null for what decides nothing. */
    Outcome outcome() {
        return switch (this) {
            case DELIVERED -> Outcome.DELIVERED;
            case HARD_BOUNCE -> Outcome.BOUNCED;
            case COMPLAINT -> Outcome.COMPLAINED;
            case DELAYED, SOFT_BOUNCE -> null;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
