package communique.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Up to 200 deliveries that one worker sends in order. A claimed batch that has begun has at most one message on its way:
 * its first open delivery, because every outcome is on disk before the next message's end is sent.
 */
@Entity
@Table(name = "batch")
class Batch {
    enum Status {
        OPEN,
        CLAIMED,
        DONE
    }

    @Id
    private UUID id;

    private UUID distributionId;
    private int place;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private UUID nodeId;
    private Instant claimedAt;

    /** Written by {@link Claims} alone. */
    @Column(insertable = false, updatable = false)
    private Instant firstClaimedAt;

    /** Written by {@link Claims} and {@link Posting} alone. */
    @Column(insertable = false, updatable = false)
    private boolean begun;

    private Instant nextAt;

    /** See {@link Tallies}. */
    private String tally;

    private Instant settledAt;

    protected Batch() {}

    Batch(UUID distributionId, int place) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.distributionId = distributionId;
        this.place = place;
    }

    /** Somebody may go on with it, from its first open delivery. */
    void open() {
        status = Status.OPEN;
        nodeId = null;
        claimedAt = null;
        nextAt = null;
        tally = null;
    }

    /** Nothing of it is to be sent: its deliveries went out long ago. */
    Batch done(Instant then) {
        status = Status.DONE;
        settledAt = then;
        return this;
    }

    boolean isClaimed() {
        return status == Status.CLAIMED;
    }

    /** As {@link Inscription} has its columns. */
    void into(PreparedStatement insert) throws SQLException {
        insert.setObject(1, id);
        insert.setObject(2, distributionId);
        insert.setInt(3, place);
        insert.setString(4, status.name());
        insert.setObject(5, Database.at(settledAt));
    }

    UUID id() {
        return id;
    }

    UUID distributionId() {
        return distributionId;
    }

    UUID nodeId() {
        return nodeId;
    }

    Instant claimedAt() {
        return claimedAt;
    }
}
