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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What there is to do now, looked up several times a second and remembered by nobody: which distributions run, and which
 * of them have batches to claim. Workers take turns among these, so that no release waits for another's end.
 */
@ApplicationScoped
class Work {
    @Inject
    Distributions distributions;

    @Inject
    Claims claims;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    private final AtomicInteger rotation = new AtomicInteger();
    private volatile Set<UUID> running = Set.of();
    private volatile List<UUID> claimable = List.of();

    /** Looks again; ends what is done. */
    @ActivateRequestContext
    void look() {
        QuarkusTransaction.requiringNew().run(() -> {
            running = new HashSet<>(distributions.running());
            claimable = running.isEmpty() ? List.of() : distributions.claimable(clock.instant());
            if (!running.isEmpty()) distributions.done().forEach(this::finish);
        });
        if (claimable.isEmpty()) return;
        synchronized (this) {
            notifyAll();
        }
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
        if (candidates.isEmpty()) return null;
        var start = rotation.getAndIncrement();
        for (int i = 0; i < candidates.size(); i++) {
            var claim = claims.next(candidates.get(Math.floorMod(start + i, candidates.size())), node);
            if (claim != null) return claim;
        }
        claimable = List.of();
        return null;
    }

    synchronized void await(Duration most) throws InterruptedException {
        if (claimable.isEmpty()) wait(most.toMillis());
    }

    /** A hold must be felt at once, not at the next look. */
    void held(@Observes(during = TransactionPhase.AFTER_SUCCESS) DistributionHeld hold) {
        var left = new HashSet<>(running);
        left.remove(hold.distribution());
        running = left;
        Log.infof("Distribution %s is held: %s", hold.distribution(), hold.because());
    }
}
