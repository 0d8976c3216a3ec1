package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long an alert tries to get through. */
class AlertLifeTest {
    private static final Instant RAISED = Instant.parse("2026-01-06T17:05:00Z");
    private final Alert alert = new Alert(UUID.randomUUID(), "relay", "duty@desk.example.org", List.of("en"), RAISED);

    @Test
    void while_the_relay_is_down_it_tries_again_within_minutes_and_gives_up_after_a_day() {
        assertEquals(RAISED, alert.nextAt());
        alert.deferred("connection refused", RAISED);
        assertTrue(alert.nextAt().isAfter(RAISED));
        assertTrue(alert.nextAt().isBefore(RAISED.plus(Duration.ofMinutes(6))));
        alert.deferred("connection refused", RAISED.plus(Duration.ofHours(25)));
        assertNull(alert.nextAt());
    }

    @Test
    void without_an_answer_it_comes_three_times_more_and_no_oftener() {
        for (int i = 0; i < 3; i++) {
            alert.unanswered("the connection ended", RAISED);
            assertTrue(alert.nextAt().isAfter(RAISED));
        }
        alert.unanswered("the connection ended", RAISED);
        assertNull(alert.nextAt());
    }

    @Test
    void sent_is_sent() {
        alert.sent("250 Ok", RAISED.plusSeconds(1));
        assertNull(alert.nextAt());
    }

    @Test
    void nobody_hears_of_a_hold_that_is_over_but_doubt_stays() {
        assertTrue(alert.isAbout(Stage.HELD));
        assertFalse(alert.isAbout(Stage.RUNNING));
        var doubt = new Alert(UUID.randomUUID(), Alert.UNKNOWN, "duty@desk.example.org", List.of("en"), RAISED);
        assertTrue(doubt.isAbout(Stage.FINISHED));
    }
}
