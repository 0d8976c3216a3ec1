package communique.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Writes the rows of distributions that will be due soon, so that at the instant little is left to do. Then the audience is
 * read again; if anything in it has changed, its rows are written anew. Corrections wait: their audience is who holds
 * the words by then.
 */
@ApplicationScoped
class Preparations implements PanacheRepositoryBase<Prepared, UUID> {
    private static final Duration AHEAD = Duration.ofSeconds(60);
    /** Read once more shortly before, so that a change since does not cost the time of the instant. */
    private static final Duration TOO_LATE = Duration.ofSeconds(1);

    private static final Duration ONCE_MORE = Duration.ofSeconds(4);

    @Inject
    Distributions distributions;

    @Inject
    Freeze freeze;

    @Inject
    Clock clock;

    private final Set<UUID> inWork = ConcurrentHashMap.newKeySet();
    private final Set<UUID> lookedAt = new HashSet<>();

    /** Whether this node is writing its rows just now; they are locked. */
    boolean isInWork(UUID distribution) {
        return inWork.contains(distribution);
    }

    void run() {
        var now = clock.instant();
        // What is due already, or all but, is not to wait for its preparation.
        for (var id : unprepared(now.plus(TOO_LATE), now.plus(AHEAD))) attempt(id, this::write);
        for (var id : left()) attempt(id, this::discard);
        var near = prepared("d.status = ?1 and d.dueAt <= ?2", Stage.PLANNED, now.plus(ONCE_MORE));
        lookedAt.retainAll(near);
        for (var id : near) if (lookedAt.add(id)) attempt(id, this::lookAgain);
    }

    private List<UUID> unprepared(Instant from, Instant to) {
        return QuarkusTransaction.requiringNew().call(() -> distributions
                .find(
                        "select d.id from Distribution d where d.status = ?1 and d.dueAt > ?2 and d.dueAt <= ?3"
                                + " and d.withdrawal is null and d.correction is null"
                                + " and not exists (select 1 from Prepared p where p.distributionId = d.id)"
                                + " order by d.dueAt",
                        Stage.PLANNED,
                        from,
                        to)
                .project(UUID.class)
                .list());
    }

    private List<UUID> prepared(String which, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> distributions
                .find(
                        "select d.id from Distribution d where exists (select 1 from Prepared p"
                                + " where p.distributionId = d.id) and " + which,
                        values)
                .project(UUID.class)
                .list());
    }

    /** Held or cancelled since. */
    private List<UUID> left() {
        return prepared("d.status in ?1 and d.startedAt is null", List.of(Stage.HELD, Stage.CANCELLED));
    }

    private void attempt(UUID id, Consumer<Distribution> work) {
        inWork.add(id);
        try {
            QuarkusTransaction.requiringNew().run(() -> work.accept(distributions.locked(id)));
        } catch (RuntimeException e) {
            Log.warnf(e, "The rows of distribution %s could not be prepared; they are written at its instant", id);
        } finally {
            inWork.remove(id);
        }
    }

    private void write(Distribution distribution) {
        if (!mayPrepare(distribution) || findByIdOptional(distribution.id()).isPresent()) return;
        var now = clock.instant();
        persist(new Prepared(distribution.id(), freeze.freeze(distribution, now), now));
    }

    private void lookAgain(Distribution distribution) {
        if (!mayPrepare(distribution) || isStill(distribution)) return;
        discard(distribution);
        write(distribution);
    }

    private boolean mayPrepare(Distribution distribution) {
        return distribution.status() == Stage.PLANNED
                && distribution.goesBy(Channel.EMAIL)
                && !distribution.isWithdrawal()
                && distribution.release().issuedRevision() == null
                && distribution.isInOrder();
    }

    private boolean isStill(Distribution distribution) {
        return findByIdOptional(distribution.id())
                .map(p -> p.frozen().audience().equals(freeze.audience(distribution)))
                .orElse(false);
    }

    private void discard(Distribution distribution) {
        if (distribution.startedAt() != null) return;
        freeze.thaw(distribution.id());
        deleteById(distribution.id());
        flush();
    }

    /** The rows of a distribution whose instant has come, written now where they are not there or no longer right. */
    Freeze.Frozen rows(Distribution distribution, Instant now) {
        var prepared = findByIdOptional(distribution.id());
        if (prepared.isPresent()) {
            var frozen = prepared.get().frozen();
            if (mayPrepare(distribution) && frozen.audience().equals(freeze.audience(distribution))) {
                delete(prepared.get());
                return frozen;
            }
            discard(distribution);
        }
        return freeze.freeze(distribution, now);
    }
}
