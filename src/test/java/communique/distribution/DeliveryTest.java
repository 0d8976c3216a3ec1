package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-01-06T17:05:00Z");
    private final Delivery delivery =
            new Delivery(UUID.randomUUID(), UUID.randomUUID(), "A Reporter", "The Daily", "reporter@daily.example.org");

    @Test
    void nothing_can_be_said_of_what_has_not_left() {
        for (var kind : EventKind.values()) assertFalse(delivery.heard(kind, "said", NOW));
        assertEquals(Outcome.PLANNED, delivery.status());
        delivery.suppressed("unsubscribed", NOW);
        for (var kind : EventKind.values()) assertFalse(delivery.heard(kind, "said", NOW));
        assertEquals(Outcome.SUPPRESSED, delivery.status());
    }

    @Test
    void what_was_in_doubt_is_known_once_the_far_end_speaks() {
        delivery.doubtful("node a", NOW);
        assertTrue(delivery.heard(EventKind.DELIVERED, "250 2.0.0", NOW));
        assertEquals(Outcome.DELIVERED, delivery.status());
    }

    @Test
    void a_complaint_outlasts_a_bounce_and_a_bounce_outlasts_a_delivery() {
        delivery.accepted("250", NOW);
        assertFalse(delivery.heard(EventKind.DELAYED, "4.4.1", NOW));
        assertFalse(delivery.heard(EventKind.SOFT_BOUNCE, "5.2.2", NOW));
        assertEquals(Outcome.ACCEPTED, delivery.status());
        assertTrue(delivery.heard(EventKind.DELIVERED, "250", NOW));
        assertTrue(delivery.heard(EventKind.HARD_BOUNCE, "5.1.1", NOW));
        assertFalse(delivery.heard(EventKind.HARD_BOUNCE, "5.1.1", NOW));
        assertFalse(delivery.heard(EventKind.DELIVERED, "250", NOW));
        assertEquals(Outcome.BOUNCED, delivery.status());
        assertTrue(delivery.heard(EventKind.COMPLAINT, "abuse", NOW));
        assertFalse(delivery.heard(EventKind.HARD_BOUNCE, "5.1.1", NOW));
        assertEquals(Outcome.COMPLAINED, delivery.status());
    }

    @Test
    void one_sent_again_begins_the_ladder_of_retries_anew_and_has_left_once() {
        for (int i = 0; i < 5; i++) delivery.doubtful("node a", NOW);
        delivery.resolve(Delivery.Resolution.RESEND, "the log", NOW);
        assertEquals(1, delivery.attempt());
        assertTrue(delivery.heard(EventKind.DELIVERED, "250", NOW));
    }
}
