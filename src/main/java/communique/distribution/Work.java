package communique.distribution;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What there is to do now, looked up several times a second and remembered by nobody: which distributions run, and which
 * of them have batches to claim. Workers take turns among these, so that no release waits for another's end.
 */
@ApplicationScoped
class Work {
    /** How long workers take up nothing new while releases begin, so that none of many begins late. */
    private static final Duration COURTESY = Duration.ofMillis(250);

    @Inject
    Distributions distributions;

    @Inject
    Claims claims;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    private final AtomicInteger rotation = new AtomicInteger();
    /** Those that workers here have claimed from: others come first, so that no release's first message waits. */
    private final Set<UUID> met = ConcurrentHashMap.newKeySet();
    /** Begun here, and perhaps since the last look. */
    private final Set<UUID> fresh = ConcurrentHashMap.newKeySet();

    /** By {@link System#nanoTime}: until then at most. */
    private volatile long standingBackUntil = System.nanoTime();

    private volatile Set<UUID> running = Set.of();
    private volatile List<UUID> claimable = List.of();

    /** Looks again; ends what is done. */
    @ActivateRequestContext
    void look() {
        var known = Set.copyOf(fresh);
        QuarkusTransaction.requiringNew().run(() -> {
            var runs = distributions.running();
            see(runs, runs.isEmpty() ? List.of() : distributions.claimable(clock.instant()), known);
            if (!runs.isEmpty()) distributions.done().forEach(this::finish);
        });
    }

    private synchronized void see(List<UUID> runs, List<UUID> claims, Set<UUID> known) {
        fresh.removeAll(known);
        running = with(fresh, runs);
        claimable = List.copyOf(with(fresh, claims));
        met.retainAll(running);
        if (!claimable.isEmpty()) notifyAll();
    }

    /** It runs since this moment: nobody need wait for the next look. */
    synchronized void begun(UUID distribution) {
        fresh.add(distribution);
        running = with(running, fresh);
        claimable = List.copyOf(with(claimable, fresh));
        notifyAll();
    }

    private static Set<UUID> with(Collection<UUID> some, Collection<UUID> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Asked again once it is locked: somebody may have owed it one more message meanwhile. */
    private void finish(UUID id) {
        var distribution = distributions.locked(id);
        if (distributions.isDone(id)) turns.finish(distribution);
    }

    boolean isRunning(UUID distribution) {
        return running.contains(distribution);
    }

    /** Null when there is nothing to claim. */
    Claims.Claim next(UUID node) throws SQLException {
        var candidates = claimable;
        if (candidates.isEmpty() || courtesy() > 0) return null;
        for (var candidate : candidates)
            if (met.add(candidate)) {
                var claim = claims.next(candidate, node);
                if (claim != null) return claim;
            }
        var start = rotation.getAndIncrement();
        for (int i = 0; i < candidates.size(); i++) {
            var claim = claims.next(candidates.get(Math.floorMod(start + i, candidates.size())), node);
            if (claim != null) return claim;
        }
        nothingOf(candidates);
        return null;
    }

    private synchronized void nothingOf(List<UUID> candidates) {
        if (claimable == candidates) claimable = List.of();
    }

    synchronized void await(Duration most) throws InterruptedException {
        var courtesy = courtesy();
        if (courtesy > 0) wait(Math.min(courtesy, most.toMillis()));
        else if (claimable.isEmpty()) wait(most.toMillis());
    }

    /** Releases are due: whoever has a batch goes on with it, nobody takes another for a moment. */
    void standBack() {
        standingBackUntil = System.nanoTime() + COURTESY.toNanos();
    }

    synchronized void goOn() {
        standingBackUntil = System.nanoTime();
        notifyAll();
    }

    /** Milliseconds, rounded up. */
    private long courtesy() {
        return -Math.floorDiv(System.nanoTime() - standingBackUntil, 1_000_000L);
    }

    /** A hold must be felt at once, not at the next look. */
    synchronized void held(@Observes(during = TransactionPhase.AFTER_SUCCESS) DistributionHeld hold) {
        fresh.remove(hold.distribution());
        var left = new HashSet<>(running);
        left.remove(hold.distribution());
        running = left;
        Log.infof("Distribution %s is held: %s", hold.distribution(), hold.because());
    }
}
