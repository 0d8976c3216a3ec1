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
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * At its instant a release goes out: the audience is frozen into the ledger and the release is issued, in one transaction,
 * all languages at once. Safe twice, late, and on two machines: the row is locked and asked again.
 */
@ApplicationScoped
class IssueDue {
    static final String NOBODY = "clock";
    private static final int HANDS = 4;

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

    /** Many releases may be due at one instant: none waits for all the others. */
    void run() throws InterruptedException {
        var due = QuarkusTransaction.requiringNew().call(() -> distributions.dueBy(clock.instant()));
        if (due.isEmpty()) return;
        crew.invokeAll(due.stream()
                .filter(id -> !preparations.isInWork(id))
                .map(id -> Executors.callable(() -> attempt(id)))
                .toList());
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
            Log.errorf(e, "Distribution %s could not start; it is held", id);
            hold(id, "failed");
        }
    }

    private void hold(UUID id, String because) {
        QuarkusTransaction.requiringNew().run(() -> turns.hold(distributions.locked(id), because, NOBODY));
    }

    /** False when it does not begin here and now; what somebody has in hand is looked at again at the next beat. */
    private boolean issue(UUID id) {
        var distribution = distributions.free(id).orElse(null);
        var now = clock.instant();
        if (distribution == null || distribution.status() != Stage.PLANNED) return false;
        if (distribution.dueAt().isAfter(now)) return false;
        var obstacle = obstacle(distribution, now);
        if (obstacle != null) {
            turns.hold(distribution, obstacle, NOBODY);
            Log.warnf("Distribution %s is held: %s", id, obstacle);
            return false;
        }
        if (!formerOnesAreOver(distribution, now)) return false;
        if (distribution.goesBy(Channel.EMAIL)) {
            var frozen = preparations.rows(distribution, now);
            if (frozen.sent() == 0) throw new Nobody();
            distribution.leaveOut(frozen.leftOut());
        }
        distribution.start(now);
        if (!distribution.isWithdrawal()) issued(distribution, now);
        if (!distribution.goesBy(Channel.EMAIL)) turns.finish(distribution);
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
     * their way: whoever gets one of those must be written to as well.
     */
    private boolean formerOnesAreOver(Distribution distribution, Instant now) {
        var release = distribution.release().id();
        for (var former : distributions.openOf(release)) if (former.startedAt() != null) former.cancel(now);
        return !batches.inHand(release);
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
