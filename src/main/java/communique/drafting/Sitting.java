package communique.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One open drafting page: whose it is, and when it was last heard of. */
@Entity
@Table(name = "sitting")
class Sitting {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID releaseId;
    private String who;
    private Instant openedAt;
    private Instant seenAt;

    protected Sitting() {}

    Sitting(UUID releaseId, String who, Instant now) {
        this.releaseId = releaseId;
        this.who = who;
        this.openedAt = now;
        this.seenAt = now;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    /** The page was closed in good order: nobody need wait until it is missed. */
    void leave() {
        seenAt = Instant.EPOCH;
    }

    boolean isThere(Instant now, Duration goneAfter) {
        return seenAt.plus(goneAfter).isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID releaseId() {
        return releaseId;
    }

    String who() {
        return who;
    }

    Instant openedAt() {
        return openedAt;
    }
}
