package communique.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Which of a release's sittings writes; the others read along. Of two who take it at once, one is told so. */
@Entity
@Table(name = "pen")
class Pen {
    @Id
    private UUID releaseId;

    @Version
    private int lockVersion;

    private UUID sittingId;
    private Instant takenAt;

    protected Pen() {}

    Pen(UUID releaseId, UUID sittingId, Instant now) {
        this.releaseId = releaseId;
        this.sittingId = sittingId;
        this.takenAt = now;
    }

    void pass(UUID sitting, Instant now) {
        sittingId = sitting;
        takenAt = now;
    }

    void layDown() {
        sittingId = null;
    }

    boolean isHeldBy(UUID sitting) {
        return sitting.equals(sittingId);
    }

    UUID sittingId() {
        return sittingId;
    }

    Instant takenAt() {
        return takenAt;
    }
}
