package communique.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.webhook.WebhookDelivery.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long a program that does not answer is told again. */
class WebhookDeliveryTest {
    private static final Instant NOW = Instant.parse("2026-01-06T17:05:00Z");
    private final WebhookDelivery delivery =
            new WebhookDelivery(UUID.randomUUID(), EventType.RELEASE_ISSUED, "{}", NOW);

    @Test
    void it_is_due_at_once() {
        assertEquals(NOW, delivery.nextAt());
        assertEquals(Status.PENDING, delivery.status());
    }

    @Test
    void a_failure_waits_for_the_first_rung_and_keeps_what_was_said() {
        delivery.failed(503, "HTTP 503", NOW);
        assertEquals(NOW.plusSeconds(5), delivery.nextAt());
        assertEquals(503, delivery.answerCode());
        assertEquals(NOW, delivery.triedAt());
    }

    @Test
    void the_ladder_has_ten_attempts_over_three_days() {
        assertEquals(9, WebhookDelivery.LADDER.size());
        var all = WebhookDelivery.LADDER.stream().reduce(Duration.ZERO, Duration::plus);
        assertTrue(all.toHours() > 72 && all.toHours() < 96, all.toString());
    }

    @Test
    void what_is_refused_for_good_is_not_tried_again_until_somebody_replays_it() {
        delivery.refusedForGood(410, "HTTP 410", NOW);
        assertEquals(Status.FAILED, delivery.status());
        assertNull(delivery.nextAt());
        delivery.replay(NOW.plusSeconds(60));
        assertEquals(Status.PENDING, delivery.status());
        assertEquals(NOW.plusSeconds(60), delivery.nextAt());
    }

    @Test
    void delivered_is_delivered() {
        delivery.delivered(204, NOW);
        assertEquals(Status.DELIVERED, delivery.status());
        assertNull(delivery.nextAt());
        assertNull(delivery.detail());
    }
}
