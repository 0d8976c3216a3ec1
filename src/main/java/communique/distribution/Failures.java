package communique.distribution;

import communique.smtp.Verdict;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PostConstruct;
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
    /** So many refusals in a row are no longer the recipients'. An open end weighs more: each leaves one in doubt. */
    private static final int MOST_IN_A_ROW = 20;

    private static final int WEIGHT_OF_UNKNOWN = 4;

    /** A database that was away for a moment is no reason to hold. */
    private static final int MOST_UNWRITTEN = 3;

    @ConfigProperty(name = "communique.distribution.relay-failures")
    int mostRounds;

    @ConfigProperty(name = "communique.distribution.relay-deferrals")
    int mostDomains;

    @Inject
    Distributions distributions;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    private final Map<UUID, AtomicInteger> inARow = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> unwritten = new ConcurrentHashMap<>();
    private RelayHealth relay;

    @PostConstruct
    void begin() {
        relay = new RelayHealth(clock, mostRounds, mostDomains);
    }

    /** How long the relay should be left alone; zero or less when it may be tried. */
    Duration pause() {
        return relay.pause();
    }

    /** What became of a message in the end; one that is tried again is counted by {@link #putsOff} only. */
    void count(UUID distribution, Outcome outcome) {
        switch (outcome) {
            case ACCEPTED -> works(distribution);
            case REFUSED -> inARow(distribution, 1);
            case UNKNOWN -> inARow(distribution, WEIGHT_OF_UNKNOWN);
            default -> {}
        }
    }

    private void works(UUID distribution) {
        var count = inARow.get(distribution);
        if (count != null && count.get() > 0) count.set(0);
        if (!unwritten.isEmpty()) unwritten.remove(distribution);
        relay.works();
    }

    private void inARow(UUID distribution, int weight) {
        var count = inARow.computeIfAbsent(distribution, id -> new AtomicInteger());
        if (count.addAndGet(weight) < MOST_IN_A_ROW) return;
        count.set(0);
        hold(distribution, "relay");
    }

    /** Until when all workers leave the relay alone. */
    Instant relayFailed(UUID distribution) {
        return failed(distribution, "relay");
    }

    /** Whether the relay says "not now" to everybody, of whom this is one: then it is not held against them. */
    boolean putsOff(Verdict.Kind kind, String domain, int attempt) {
        return kind == Verdict.Kind.DEFERRED && relay.putsOff(domain, Retry.isLast(attempt));
    }

    /** The same as when it fails, but people read another reason. */
    Instant relayPutsOff(UUID distribution) {
        return failed(distribution, "put-off");
    }

    private Instant failed(UUID distribution, String because) {
        var round = relay.failed();
        if (round.last()) hold(distribution, because);
        return round.until();
    }

    /** A message of this distribution cannot be written: others need not wait for it. */
    void unwritten(UUID distribution, RuntimeException why) {
        var count = unwritten.computeIfAbsent(distribution, id -> new AtomicInteger());
        if (count.incrementAndGet() < MOST_UNWRITTEN) throw why;
        Log.errorf(why, "A message of distribution %s cannot be written; it is held", distribution);
        hold(distribution, "failed");
        unwritten.remove(distribution);
    }

    /** Nothing that is sent comes to the rows, so nothing should be sent. */
    void ledgerFailed() {
        for (var id : QuarkusTransaction.requiringNew().call(distributions::running)) hold(id, "ledger");
    }

    private void hold(UUID distribution, String because) {
        inARow.remove(distribution);
        QuarkusTransaction.requiringNew().run(() -> {
            var row = distributions.locked(distribution);
            if (row.status() == Stage.RUNNING) turns.hold(row, because, IssueDue.NOBODY);
        });
    }
}
