package communique.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    protected Prepared() {}

    Prepared(UUID distributionId, Freeze.Frozen frozen, Instant now) {
        this.distributionId = distributionId;
        this.audience = frozen.audience();
        this.sent = frozen.sent();
        this.leftOut = frozen.leftOut();
        this.preparedAt = now;
    }

    UUID distributionId() {
        return distributionId;
    }

    Freeze.Frozen frozen() {
        return new Freeze.Frozen(sent, leftOut, audience);
    }
}
