package communique.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How long one name, browser or address has to wait after wrong passwords; longer each time, never for good. */
@Entity
@Table(name = "sign_in_delay")
class Delay {
    static final Duration SHORTEST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofMinutes(15);
    /** After an hour without a failure all is forgotten. */
    private static final Duration MEMORY = Duration.ofHours(1);

    @Id
    private String subject;

    private int failures;
    private Instant lastAt;
    private Instant untilAt;

    protected Delay() {}

    Delay(String subject, Instant now) {
        this.subject = subject;
        this.lastAt = now;
        this.untilAt = now;
    }

    Duration left(Instant now) {
        return now.isBefore(untilAt) ? Duration.between(now, untilAt) : Duration.ZERO;
    }

    /** One more try is about to be made; it counts as a failure until it proves to be right. */
    void tried(int free, Instant now) {
        if (lastAt.plus(MEMORY).isBefore(now)) failures = 0;
        failures++;
        lastAt = now;
        untilAt = now.plus(pause(failures - free));
    }

    void forgiven() {
        failures = Math.max(0, failures - 1);
        untilAt = lastAt;
    }

    private static Duration pause(int beyond) {
        if (beyond < 0) return Duration.ZERO;
        var pause = SHORTEST.multipliedBy(1L << Math.min(beyond, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
