package communique.drafting;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was typed at a sitting and is in no revision yet, and the state of the release it was typed upon. */
@Entity
@Table(name = "working_text")
class WorkingText {
    @Id
    private UUID sittingId;

    private UUID releaseId;
    private String who;
    private int baseRevision;
    private int baseSeen;

    @Convert(converter = WordingColumn.class)
    @jakarta.persistence.Column(name = "content")
    private Wording wording;

    private Instant keptAt;

    protected WorkingText() {}

    WorkingText(Sitting sitting) {
        this.sittingId = sitting.id();
        this.releaseId = sitting.releaseId();
        this.who = sitting.who();
    }

    void keep(Wording typed, Base base, Instant now) {
        wording = typed;
        baseRevision = base.revision();
        baseSeen = base.seen();
        keptAt = now;
    }

    boolean isOf(String name) {
        return who.equals(name);
    }

    String who() {
        return who;
    }

    UUID sittingId() {
        return sittingId;
    }

    Wording wording() {
        return wording;
    }

    Base base() {
        return new Base(baseRevision, baseSeen);
    }

    Instant keptAt() {
        return keptAt;
    }

    /** What the writer had before them: the revision, and the release's lock version, as forms carry it. */
    record Base(int revision, int seen) {}
}
