package communique.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the record: who did what to what, when. Written in the transaction of the change by {@link Chain}, never altered. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class Entry {
    @Id
    private UUID id;

    private Long place;

    @Column(name = "done_at")
    private Instant at;

    private String who;
    private String via;
    private String address;
    private String action;
    private String subjectKind;
    private String subjectId;
    private Integer revision;
    private String detail;

    @Column(name = "was")
    private String before;

    @Column(name = "became")
    private String after;

    private String previousHash;
    private String hash;

    protected Entry() {}

    public Line line() {
        return new Line(
                id,
                place,
                at,
                who,
                via,
                address,
                action,
                subjectKind,
                subjectId,
                revision,
                detail,
                before,
                after,
                previousHash,
                hash);
    }

    public UUID id() {
        return id;
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
