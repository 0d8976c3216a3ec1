package communique.distribution;

import java.time.Instant;
import java.util.UUID;

/** What was said of a delivery, as machines and pages see it; {@code delivery} is null where none was recognised. */
public record EventView(
        UUID id, UUID delivery, EventKind event, Instant at, String recipient, String status, String detail) {
    public static EventView of(DeliveryEvent e) {
        return new EventView(e.id(), e.deliveryId(), e.kind(), e.saidAt(), e.recipient(), e.code(), e.detail());
    }
}
