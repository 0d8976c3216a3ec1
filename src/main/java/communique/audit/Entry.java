package communique.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One line of the record: who did what to what, when. Written in the transaction of the change, never altered. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class Entry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "done_at")
    private Instant at;

    private String who;
    private String action;
    private String subjectKind;
    private String subjectId;
    private Integer revision;
    private String detail;

    protected Entry() {}

    Entry(
            Instant at,
            String who,
            String action,
            String subjectKind,
            String subjectId,
            Integer revision,
            String detail) {
        this.at = at;
        this.who = who;
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.revision = revision;
        this.detail = detail;
    }

    public Instant at() {
        return at;
    }

    public String who() {
        return who;
    }

    public String action() {
        return action;
    }

    public Integer revision() {
        return revision;
    }

    public String detail() {
        return detail;
    }
}
