package communique.release;

import communique.account.Person;
import communique.core.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One person vouched for a text alone, with a reason: marked so until another has approved the same text afterwards. */
@Embeddable
public class Emergency {
    @Column(name = "emergency_by")
    private String by;

    @Column(name = "emergency_at")
    private Instant at;

    @Column(name = "emergency_reason")
    private String reason;

    @Column(name = "emergency_hash")
    private String hash;

    @Column(name = "emergency_revision")
    private Integer revision;

    private String secondedBy;
    private Instant secondedAt;

    protected Emergency() {}

    Emergency(String by, String reason, String hash, int revision, Instant now) {
        this.by = by;
        this.at = now;
        this.reason = reason;
        this.hash = hash;
        this.revision = revision;
    }

    /** {@code hash} is what the second person has read. */
    void second(String hash, String by, Instant now) {
        if (Person.isSame(by, this.by)) throw new Refused("release.own-emergency");
        if (!isOf(hash)) throw new Refused("release.other-content");
        secondedBy = by;
        secondedAt = now;
    }

    boolean isOf(String content) {
        return hash.equals(content);
    }

    /** Whether the second pair of eyes is still owed. */
    public boolean isOpen() {
        return secondedAt == null;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }

    public String hash() {
        return hash;
    }

    public Integer revision() {
        return revision;
    }

    public String secondedBy() {
        return secondedBy;
    }

    public Instant secondedAt() {
        return secondedAt;
    }
}
