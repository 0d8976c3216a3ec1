package communique.distribution;

import communique.smtp.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notices when it is the relay and not a recipient: waits longer and longer, and in the end holds for a person. */
@ApplicationScoped
class Failures {
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** So many refusals in a row are no longer the recipients'. An open end weighs more: each leaves one in doubt. */
    private static final int MOST_IN_A_ROW = 20;

    private static final int WEIGHT_OF_UNKNOWN = 4;

    @ConfigProperty(name = "communique.distribution.relay-failures")
    int mostRounds;

    @Inject
    Distributions distributions;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    private final Map<UUID, AtomicInteger> inARow = new ConcurrentHashMap<>();
    private volatile Instant pausedUntil = Instant.MIN;
    private int rounds;

    /** How long the relay should be left alone; zero or less when it may be tried. */
    Duration pause() {
        var until = pausedUntil;
        return until == Instant.MIN ? Duration.ZERO : Duration.between(clock.instant(), until);
    }

    Instant pausedUntil() {
        return pausedUntil;
    }

    void count(UUID distribution, Verdict.Kind kind) {
        switch (kind) {
            case ACCEPTED -> works(distribution);
            case REFUSED -> inARow(distribution, 1);
            case UNKNOWN -> inARow(distribution, WEIGHT_OF_UNKNOWN);
            default -> {}
        }
    }

    private void works(UUID distribution) {
        var count = inARow.get(distribution);
        if (count != null && count.get() > 0) count.set(0);
        if (pausedUntil == Instant.MIN) return;
        synchronized (this) {
            pausedUntil = Instant.MIN;
            rounds = 0;
        }
    }

    private void inARow(UUID distribution, int weight) {
        var count = inARow.computeIfAbsent(distribution, id -> new AtomicInteger());
        if (count.addAndGet(weight) < MOST_IN_A_ROW) return;
        count.set(0);
        hold(distribution);
    }

    /** The relay failed for one worker; all of them leave it alone a while, which counts as one round. */
    void relayFailed(UUID distribution) {
        synchronized (this) {
            var now = clock.instant();
            if (pausedUntil.isAfter(now)) return;
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(rounds, 10));
            pausedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
            if (++rounds < mostRounds) return;
            rounds = 0;
        }
        hold(distribution);
    }

    private void hold(UUID distribution) {
        inARow.remove(distribution);
        QuarkusTransaction.requiringNew().run(() -> {
            var row = distributions.locked(distribution);
            if (row.status() == Stage.RUNNING) turns.hold(row, "relay", IssueDue.NOBODY);
        });
    }
}
