package communique.webhook;

import communique.webhook.WebhookDelivery.Status;
import java.time.Instant;
import java.util.UUID;

/** One event told, or to be told, as machines and pages see it. */
record WebhookDeliveryView(
        UUID id,
        String type,
        Status status,
        int attempts,
        Instant createdAt,
        Instant triedAt,
        Instant nextAt,
        Integer answer,
        String detail) {
    static WebhookDeliveryView of(WebhookDelivery d) {
        return new WebhookDeliveryView(
                d.id(),
                d.type(),
                d.status(),
                d.attempt(),
                d.createdAt(),
                d.triedAt(),
                d.nextAt(),
                d.answerCode(),
                d.detail());
    }
}
