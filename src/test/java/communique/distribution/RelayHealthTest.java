package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.distribution.Bookkeeper.Settled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelayHealthTest {
    private static final Instant NOW = Instant.parse("2026-11-25T22:30:00Z");
    private final RelayHealth relay = new RelayHealth(Clock.fixed(NOW, ZoneOffset.UTC), 3, 10);

    @Test
    void until_when_it_is_left_alone_is_known_to_whom_it_failed_even_if_another_succeeds_at_once() {
        var round = relay.failed();
        relay.works();
        assertEquals(NOW.plusMillis(500), round.until());
        assertEquals(Duration.ZERO, relay.pause());
    }

    @Test
    void an_hour_that_no_database_holds_is_none() {
        assertNull(settled(Instant.MIN));
        assertNull(settled(Instant.MAX));
        assertEquals(NOW, settled(NOW));
    }

    private static Instant settled(Instant from) {
        return new Settled(UUID.randomUUID(), from, false, new Ticket()).from();
    }

    @Test
    void one_domain_that_puts_off_its_own_is_not_the_relay() {
        for (int i = 0; i < 99; i++) assertFalse(relay.putsOff("greylisting.example.org", true));
        assertEquals(Duration.ZERO, relay.pause());
    }

    @Test
    void many_domains_in_a_row_are_the_relay_until_it_takes_something() {
        for (int i = 1; i < 10; i++) assertFalse(relay.putsOff(i + ".example.org", false));
        assertTrue(relay.putsOff("10.example.org", false));
        assertTrue(relay.putsOff("1.example.org", false));
        relay.works();
        assertFalse(relay.putsOff("1.example.org", false));
    }

    @Test
    void very_many_in_a_row_are_the_relay_whatever_their_domain() {
        for (int i = 0; i < 99; i++) relay.putsOff("great.example.org", false);
        assertTrue(relay.putsOff("great.example.org", false));
    }

    @Test
    void nobody_of_a_few_is_refused_for_good_while_the_relay_takes_nothing_at_all() {
        relay.putsOff("a.example.org", false);
        relay.putsOff("b.example.org", false);
        assertTrue(relay.putsOff("c.example.org", true));
    }
}
