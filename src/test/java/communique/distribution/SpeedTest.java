package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpeedTest {
    private static final Instant START = Instant.parse("2026-05-06T16:30:00Z");

    @Test
    void a_rate_is_of_the_last_ten_seconds_and_says_what_is_left() {
        var speed = Speed.of(500, 6100, START, START.plusSeconds(60));
        assertEquals(50, speed.perSecond());
        assertEquals(122, speed.left().toSeconds());
        assertEquals(3, speed.minutes());
    }

    @Test
    void one_that_has_just_begun_is_measured_from_its_beginning() {
        var speed = Speed.of(100, 100, START, START.plusSeconds(2));
        assertEquals(50, speed.perSecond());
        assertEquals(0, speed.minutes());
    }

    @Test
    void nothing_is_promised_where_nothing_moves_or_nothing_is_left() {
        assertNull(Speed.of(0, 10, START, START.plusSeconds(60)));
        assertNull(Speed.of(10, 0, START, START.plusSeconds(60)));
        assertEquals(0, Speed.of(1, 1, START, START).minutes());
    }
}
