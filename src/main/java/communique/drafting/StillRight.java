package communique.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** Somebody has looked at a paragraph whose counterpart changed, and found that it still says the same. */
@Entity
@Immutable
@Table(name = "still_right")
class StillRight {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID releaseId;
    private int revision;
    private String language;
    private String place;
    private String who;
    private Instant saidAt;

    protected StillRight() {}

    StillRight(UUID releaseId, Counterparts.Mark mark, String who, Instant now) {
        this.releaseId = releaseId;
        this.revision = mark.revision();
        this.language = mark.language();
        this.place = mark.place();
        this.who = who;
        this.saidAt = now;
    }

    Counterparts.Mark mark() {
        return new Counterparts.Mark(revision, language, place);
    }
}
