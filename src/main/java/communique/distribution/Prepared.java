package communique.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The rows of a distribution that has not begun: written ahead, for the audience of that moment. */
@Entity
@Table(name = "preparation")
class Prepared {
    @Id
    private UUID distributionId;

    private String audience;
    private long sent;
    private long leftOut;
    private Instant preparedAt;

    private Long changes;
    private Instant countedFrom;
    private Integer officeVersion;
    private LocalDate madeOn;

    protected Prepared() {}

    Prepared(UUID distributionId, Freeze.Frozen frozen, Instant now) {
        this.distributionId = distributionId;
        this.audience = frozen.audience();
        this.sent = frozen.sent();
        this.leftOut = frozen.leftOut();
        this.preparedAt = now;
    }

    /** What the audience was read of. */
    Prepared from(Grounds grounds) {
        changes = grounds.changes();
        countedFrom = grounds.countedFrom();
        officeVersion = grounds.officeVersion();
        madeOn = grounds.on();
        return this;
    }

    UUID distributionId() {
        return distributionId;
    }

    /** Null where an older version wrote it. */
    Grounds grounds() {
        if (changes == null) return null;
        return new Grounds(changes, countedFrom, officeVersion, madeOn);
    }

    Freeze.Frozen frozen() {
        return new Freeze.Frozen(sent, leftOut, audience);
    }

    /**
     * Where these are equal an audience is the same, and so are letters: how many changes of contacts there were since an
     * hour, the office, and the day that positions are held on.
     */
    record Grounds(long changes, Instant countedFrom, int officeVersion, LocalDate on) {}
}
