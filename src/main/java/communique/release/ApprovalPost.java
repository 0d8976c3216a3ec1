package communique.release;

import java.time.Instant;
import java.util.UUID;

/** How a mail that asks for an approval leaves the house; whoever knows the relay implements it. */
public interface ApprovalPost {
    Taken send(Letter letter) throws InterruptedException;

    /** Plain text to one person, in their language. {@code from} may be null: the house's own address. */
    record Letter(UUID id, String from, String to, String language, String subject, String text, Instant at) {}

    enum Taken {
        YES,
        /** Surely not, but it may be tried again. */
        NOT_YET,
        /** Never, or nobody knows. */
        OVER
    }
}
