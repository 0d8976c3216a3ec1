package communique.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A webhook as machines and pages see it; its secret only in the answer that made it. */
record WebhookView(
        UUID id,
        String label,
        String url,
        List<String> events,
        boolean active,
        String disabledBecause,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String secret) {
    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView withSecret(Webhook webhook) {
        return of(webhook, webhook.secret());
    }

    private static WebhookView of(Webhook w, String secret) {
        var p = w.profile();
        return new WebhookView(
                w.id(), p.label(), p.url(), p.events(), w.active(), w.disabledBecause(), w.createdAt(), secret);
    }

    /** What a list calls it. */
    public String name() {
        return label == null ? url : label;
    }
}
