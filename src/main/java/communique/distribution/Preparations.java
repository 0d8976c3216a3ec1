package communique.distribution;

import communique.contact.AudienceChanges;
import communique.distribution.Prepared.Grounds;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Writes the rows and the letters of distributions that will be due soon, so that at the instant little is left to do: then
 * it is asked whether anything has changed that an audience is made of; if so it is read again, and its rows are written
 * anew where they differ. Corrections wait: their audience is who holds the words by then.
 */
@ApplicationScoped
class Preparations implements PanacheRepositoryBase<Prepared, UUID> {
    private static final Duration AHEAD = Duration.ofSeconds(60);
    /** Read once more shortly before, so that a change since does not cost the time of the instant. */
    private static final Duration TOO_LATE = Duration.ofSeconds(1);

    private static final Duration ONCE_MORE = Duration.ofSeconds(4);
    /** Longer than any transaction lasts: a change is noted when it is made, and seen when it is committed. */
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(30);
    /** Older changes are forgotten, now and then. */
    private static final Duration COUNTED = Duration.ofHours(1);

    @Inject
    Distributions distributions;

    @Inject
    Freeze freeze;

    @Inject
    WrittenLetters letters;

    @Inject
    KeptMails kept;

    @Inject
    AudienceChanges changes;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final Set<UUID> inWork = ConcurrentHashMap.newKeySet();
    private final Set<UUID> lookedAt = new HashSet<>();
    private Instant tidied = Instant.EPOCH;

    /** Whether this node is writing its rows just now; they are locked. */
    boolean isInWork(UUID distribution) {
        return inWork.contains(distribution);
    }

    void run() {
        var now = clock.instant();
        if (now.isAfter(tidied.plus(COUNTED))) tidy(now);
        // What is due already, or all but, is not to wait for its preparation.
        for (var id : unprepared(now.plus(TOO_LATE), now.plus(AHEAD))) {
            attempt(id, this::write);
            letters.ahead(id);
        }
        for (var id : left()) attempt(id, this::discard);
        var near = prepared("d.status = ?1 and d.dueAt <= ?2", Stage.PLANNED, now.plus(ONCE_MORE));
        lookedAt.retainAll(near);
        for (var id : near)
            if (lookedAt.add(id)) {
                attempt(id, this::lookAgain);
                letters.ahead(id);
            }
    }

    private void tidy(Instant now) {
        tidied = now;
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> changes.forget(database.now().minus(COUNTED)));
        } catch (RuntimeException e) {
            Log.warn("Old changes of audiences could not be forgotten; it is tried again in an hour", e);
        }
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
        var grounds = grounds(distribution);
        persist(new Prepared(distribution.id(), freeze.freeze(distribution, now), now).from(grounds));
    }

    /** The audience itself, whatever was counted: so that what somebody did beneath the application is seen as well. */
    private void lookAgain(Distribution distribution) {
        if (!mayPrepare(distribution)) return;
        var grounds = grounds(distribution);
        var prepared = findById(distribution.id());
        if (prepared != null && isFor(prepared, distribution)) {
            forgetLetters(prepared, grounds);
            prepared.from(grounds);
            return;
        }
        discard(distribution);
        write(distribution);
    }

    /** Asked for before the audience is read: what changes meanwhile only makes them differ. */
    private Grounds grounds(Distribution distribution) {
        return grounds(distribution, database.now().minus(LONGEST_CHANGE));
    }

    private Grounds grounds(Distribution distribution, Instant from) {
        var office = distribution.release().office();
        var today = LocalDate.ofInstant(clock.instant(), office.zone());
        return new Grounds(changes.since(from), from, office.lockVersion(), today);
    }

    private boolean mayPrepare(Distribution distribution) {
        return distribution.status() == Stage.PLANNED
                && distribution.goesBy(Channel.EMAIL)
                && !distribution.isWithdrawal()
                && !distribution.release().wasIssued()
                && distribution.isInOrder();
    }

    /** What was kept of an office's letter before it changed is not what will be sent. */
    private void forgetLetters(Prepared prepared, Grounds now) {
        var before = prepared.grounds();
        if (before == null || before.officeVersion() != now.officeVersion()) kept.forget(prepared.distributionId());
    }

    /** Nothing that it counted has been forgotten since. */
    private boolean isRecent(Grounds before) {
        return before.countedFrom().isAfter(database.now().minus(COUNTED).plus(LONGEST_CHANGE.dividedBy(2)));
    }

    private boolean isFor(Prepared prepared, Distribution distribution) {
        return prepared.frozen().audience().equals(freeze.audience(distribution));
    }

    private void discard(Distribution distribution) {
        if (distribution.startedAt() != null) return;
        freeze.thaw(distribution.id());
        kept.forget(distribution.id());
        deleteById(distribution.id());
        flush();
    }

    /** The rows of a distribution whose instant has come, written now where they are not there or no longer right. */
    Freeze.Frozen rows(Distribution distribution, Instant now) {
        var prepared = findById(distribution.id());
        if (prepared == null) return freeze.freeze(distribution, now);
        var before = prepared.grounds();
        var grounds = before == null ? null : grounds(distribution, before.countedFrom());
        forgetLetters(prepared, grounds);
        var isCounted = before != null && before.equals(grounds) && isRecent(before);
        if (mayPrepare(distribution) && (isCounted || isFor(prepared, distribution))) {
            delete(prepared);
            return prepared.frozen();
        }
        discard(distribution);
        return freeze.freeze(distribution, now);
    }
}
