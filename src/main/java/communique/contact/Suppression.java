package communique.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** An address that receives nothing more, and why. */
@Entity
@EntityListeners(AudienceChanges.class)
@Immutable
@Table(name = "suppression")
class Suppression {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String address;
    private String reason;
    private Instant since;

    protected Suppression() {}

    Suppression(String address, String reason, Instant since) {
        this.address = address;
        this.reason = reason;
        this.since = since;
    }

    String address() {
        return address;
    }

    String reason() {
        return reason;
    }

    Instant since() {
        return since;
    }
}
