package communique.account;

import java.time.Instant;
import java.util.UUID;

/** How a mail to one of our own leaves the house; whoever knows the relay implements it. */
public interface Post {
    Taken send(Letter letter) throws InterruptedException;

    /** Plain text to one person, in their language. */
    record Letter(UUID id, String to, String language, String subject, String text, Instant at) {}

    enum Taken {
        YES,
        /** Surely not, but it may be tried again. */
        NOT_YET,
        /** Never, or nobody knows. */
        OVER
    }
}
