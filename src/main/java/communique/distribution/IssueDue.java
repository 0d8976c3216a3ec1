package communique.distribution;

import communique.audit.Entries;
import communique.contact.MediaLists;
import communique.release.ReleaseIssued;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * At its instant a release goes out: the audience is frozen into the ledger and the release is issued, in one transaction,
 * all languages at once. Safe twice, late, and on two machines: the row is locked and asked again.
 */
@ApplicationScoped
class IssueDue {
    static final String NOBODY = "clock";
    /** More would only take the machine from those who send what has begun. */
    private static final int HANDS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    /** How long a distribution that cannot start is tried again before it is held. */
    private static final Duration PERSISTENCE = Duration.ofSeconds(10);

    private final Set<UUID> inWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService crew = Executors.newFixedThreadPool(HANDS, task -> {
        var thread = new Thread(task, "issue");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Distributions distributions;

    @Inject
    Preparations preparations;

    @Inject
    MediaLists lists;

    @Inject
    Turns turns;

    @Inject
    Batches batches;

    @Inject
    Work work;

    @Inject
    Event<ReleaseIssued> issued;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    /** Many releases may be due at one instant: none waits for all the others, nor the clock for any of them. */
    void run() {
        var due = new ArrayList<>(QuarkusTransaction.requiringNew().call(() -> distributions.dueBy(clock.instant())));
        // Nodes that share the work had better not ask for the same ones in the same order.
        Collections.shuffle(due);
        for (var id : due)
            if (!preparations.isInWork(id) && inWork.add(id)) {
                work.standBack();
                crew.execute(() -> begin(id));
            }
    }

    private void begin(UUID id) {
        try {
            attempt(id);
        } catch (RuntimeException | Error e) {
            Log.errorf(e, "Distribution %s could be neither started nor held; it is tried again", id);
        } finally {
            inWork.remove(id);
            if (inWork.isEmpty()) work.goOn();
        }
    }

    /** The next hour that something is planned for; null when nothing is. */
    Instant next() {
        return QuarkusTransaction.requiringNew().call(() -> distributions.nextDue(clock.instant()));
    }

    private void attempt(UUID id) {
        try {
            if (QuarkusTransaction.requiringNew().call(() -> issue(id))) work.begun(id);
        } catch (Nobody e) {
            hold(id, "nobody");
        } catch (RuntimeException e) {
            failed(id, e);
        }
    }

    /** Somebody may have touched the release in the same moment: only what fails for a while needs a person. */
    private void failed(UUID id, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            var distribution = distributions.locked(id);
            if (clock.instant().isBefore(distribution.dueAt().plus(PERSISTENCE))) {
                Log.warnf("Distribution %s could not start and is tried again: %s", id, failure);
                return;
            }
            Log.errorf(failure, "Distribution %s could not start; it is held", id);
            turns.hold(distribution, "failed", NOBODY);
        });
    }

    private void hold(UUID id, String because) {
        QuarkusTransaction.requiringNew().run(() -> turns.hold(distributions.locked(id), because, NOBODY));
    }

    /** False when it does not begin here and now; what somebody has in hand is looked at again at the next beat. */
    private boolean issue(UUID id) {
        var distribution = distributions.waiting(id).orElse(null);
        var now = clock.instant();
        if (distribution == null || distribution.dueAt().isAfter(now)) return false;
        var obstacle = obstacle(distribution, now);
        if (obstacle != null) {
            turns.hold(distribution, obstacle, NOBODY);
            Log.warnf("Distribution %s is held: %s", id, obstacle);
            return false;
        }
        if (!formerOnesAreOver(distribution, now)) return false;
        var isOver = !distribution.goesBy(Channel.EMAIL);
        if (!isOver) {
            var frozen = preparations.rows(distribution, now);
            // That all who hold it want no more mail, or that nobody does, is no reason to hold a notice: the rows
            // tell.
            isOver = frozen.sent() == 0;
            if (isOver && !distribution.isWithdrawal()) throw new Nobody();
            distribution.leaveOut(frozen.leftOut());
        }
        distribution.start(now);
        if (!distribution.isWithdrawal()) issued(distribution, now);
        if (isOver) turns.finish(distribution);
        return true;
    }

    private void issued(Distribution distribution, Instant now) {
        var release = distribution.release();
        release.issue(now);
        issued.fire(new ReleaseIssued(release.id(), release.revision(), distribution.goesBy(Channel.NEWSROOM)));
        entries.record(NOBODY, "issued", "release", release.id(), release.revision(), release.number());
    }

    /**
     * A correction or withdrawal ends what still goes out with the wrong words, and waits for the messages that are on
     * their way: whoever gets one of those must be written to as well. What is ended now is over at the next beat: until this
     * is committed, others may go on with it.
     */
    private boolean formerOnesAreOver(Distribution distribution, Instant now) {
        if (!distribution.release().wasIssued()) return true;
        var release = distribution.release().id();
        var running = distributions.openOf(release).stream()
                .filter(former -> former.startedAt() != null)
                .toList();
        running.forEach(former -> former.cancel(now));
        return running.isEmpty() && !batches.inHand(release);
    }

    /** Why it must not go out now: a code of the sentences {@code held.*}, or null. */
    private String obstacle(Distribution distribution, Instant now) {
        if (!distribution.isInOrder()) return "approval-voided";
        if (distribution.isTooLate(now)) return "late";
        if (distribution.goesBy(Channel.EMAIL)
                && distribution.release().office().senderEmail() == null) return "no-sender";
        if (distribution.lists().stream().anyMatch(code -> lists.coded(code).isEmpty())) return "list-gone";
        return null;
    }

    /** Undoes what was written: a ledger of nobody is none. */
    private static final class Nobody extends RuntimeException {
        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }
}
