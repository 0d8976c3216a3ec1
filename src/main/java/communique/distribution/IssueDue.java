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
import java.util.HashSet;
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
    Recipients recipients;

    @Inject
    MediaLists lists;

    @Inject
    Turns turns;

    @Inject
    Batches batches;

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
        crew.invokeAll(
                due.stream().map(id -> Executors.callable(() -> attempt(id))).toList());
    }

    private void attempt(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> issue(id));
        } catch (RuntimeException e) {
            Log.errorf(e, "Distribution %s could not start; it is held", id);
            QuarkusTransaction.requiringNew().run(() -> turns.hold(distributions.locked(id), "failed", NOBODY));
        }
    }

    private void issue(UUID id) {
        var distribution = distributions.locked(id);
        var now = clock.instant();
        if (distribution.status() != Stage.PLANNED || distribution.dueAt().isAfter(now)) return;
        var obstacle = obstacle(distribution, now);
        if (obstacle != null) {
            turns.hold(distribution, obstacle, NOBODY);
            Log.warnf("Distribution %s is held: %s", id, obstacle);
            return;
        }
        var release = distribution.release();
        if (distribution.goesBy(Channel.EMAIL)) {
            var taken = new HashSet<String>();
            var all = recipients.of(release, distribution.lists()).stream()
                    .map(recipient -> recipient.row(id, now, !taken.add(recipient.address())))
                    .toList();
            if (all.stream().noneMatch(row -> row.status() == Outcome.PLANNED)) {
                turns.hold(distribution, "nobody", NOBODY);
                return;
            }
            batches.write(id, all, false);
        }
        distribution.start(now);
        release.issue(now);
        issued.fire(new ReleaseIssued(release.id(), release.revision(), distribution.goesBy(Channel.NEWSROOM)));
        entries.record(NOBODY, "issued", "release", release.id(), release.revision(), release.number());
        if (!distribution.goesBy(Channel.EMAIL)) turns.finish(distribution);
    }

    /** Why it must not go out now: a code of the sentences {@code held.*}, or null. */
    private String obstacle(Distribution distribution, Instant now) {
        if (!distribution.release().isScheduledRevision(distribution.revision())) return "approval-voided";
        if (distribution.isTooLate(now)) return "late";
        if (distribution.lists().stream().anyMatch(code -> lists.coded(code).isEmpty())) return "list-gone";
        return null;
    }
}
