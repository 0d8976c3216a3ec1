package communique.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One thing that was said of a delivery after it had left; of none that we know where it could not be matched. */
@Entity
@Immutable
@Table(name = "delivery_event")
public class DeliveryEvent {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID deliveryId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant saidAt;
    private String recipient;
    private String code;
    private String detail;
    private String fingerprint;

    protected DeliveryEvent() {}

    DeliveryEvent(UUID deliveryId, EventKind kind, Heard heard, String fingerprint) {
        this.deliveryId = deliveryId;
        this.kind = kind;
        this.saidAt = heard.at();
        this.recipient = heard.recipient();
        this.code = heard.code();
        this.detail = heard.detail();
        this.fingerprint = fingerprint;
    }

    public UUID id() {
        return id;
    }

    public UUID deliveryId() {
        return deliveryId;
    }

    public EventKind kind() {
        return kind;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public String recipient() {
        return recipient;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return detail;
    }
}
