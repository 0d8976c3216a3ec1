package communique.webhook;

import communique.core.Json;
import communique.distribution.DeliveryBounced;
import communique.distribution.DistributionFinished;
import communique.distribution.DistributionHeld;
import communique.distribution.DistributionPlanned;
import communique.distribution.JournalistUnsubscribed;
import communique.release.ReleaseIssued;
import communique.release.ReleaseWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Writes what is to be told in the transaction in which it happens: a release that is not issued after all tells nobody. */
@ApplicationScoped
class Outbox {
    /** What Standard Webhooks asks of a body. */
    private static final int LARGEST = 20_000;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    News news;

    @Inject
    Clock clock;

    void planned(@Observes DistributionPlanned event) {
        tell(EventType.RELEASE_SCHEDULED, () -> news.scheduled(event));
    }

    void issued(@Observes ReleaseIssued event) {
        var active = webhooks.active();
        if (active.isEmpty()) return;
        var type = news.isCorrection(event.release()) ? EventType.RELEASE_CORRECTED : EventType.RELEASE_ISSUED;
        tell(active, type, () -> news.issued(event));
    }

    void withdrawn(@Observes ReleaseWithdrawn event) {
        tell(EventType.RELEASE_WITHDRAWN, () -> news.withdrawn(event.release()));
    }

    void finished(@Observes DistributionFinished event) {
        tell(EventType.DISTRIBUTION_FINISHED, () -> news.finished(event));
    }

    void held(@Observes DistributionHeld event) {
        tell(EventType.DISTRIBUTION_HELD, () -> news.held(event));
    }

    void bounced(@Observes DeliveryBounced event) {
        tell(EventType.DELIVERY_BOUNCED, () -> News.bounced(event));
    }

    void unsubscribed(@Observes JournalistUnsubscribed event) {
        tell(EventType.JOURNALIST_UNSUBSCRIBED, () -> News.unsubscribed(event));
    }

    WebhookDelivery test(Webhook webhook) {
        var delivery = delivery(webhook.id(), EventType.WEBHOOK_TEST, Map.of("webhook", webhook.id()));
        deliveries.persist(delivery);
        return delivery;
    }

    private void tell(EventType type, Supplier<Map<String, Object>> data) {
        tell(webhooks.active(), type, data);
    }

    private void tell(List<Webhook> active, EventType type, Supplier<Map<String, Object>> data) {
        var wanting = active.stream().filter(webhook -> webhook.wants(type)).toList();
        if (wanting.isEmpty()) return;
        var told = data.get();
        for (var webhook : wanting) deliveries.persist(delivery(webhook.id(), type, told));
        // At once: from now on nobody can remove the program, and what happens here does not fail at its end for that.
        deliveries.flush();
    }

    private WebhookDelivery delivery(UUID webhook, EventType type, Map<String, Object> data) {
        var now = clock.instant();
        var body = Json.write(Map.of("type", type.toString(), "timestamp", now, "data", data));
        if (body.getBytes(StandardCharsets.UTF_8).length >= LARGEST) {
            var less = new TreeMap<>(data);
            less.remove(News.VERSIONS);
            return delivery(webhook, type, less);
        }
        return new WebhookDelivery(webhook, type, body, now);
    }
}
