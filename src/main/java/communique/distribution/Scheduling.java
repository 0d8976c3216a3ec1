package communique.distribution;

import communique.account.Me;
import communique.audit.Entries;
import communique.contact.MediaLists;
import communique.core.Refused;
import communique.release.Release;
import communique.release.ReleaseRevised;
import communique.release.ReleaseWithdrawn;
import communique.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Plans a release's going out, and takes the plan back; by page or by program. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Scheduling {
    @Inject
    Distributions distributions;

    @Inject
    Releases releases;

    @Inject
    Recipients recipients;

    @Inject
    Ledger ledger;

    @Inject
    MediaLists lists;

    @Inject
    Turns turns;

    @Inject
    Event<DistributionPlanned> planned;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @Inject
    Anchor anchor;

    /** {@code now} is the instant the plan was made at: what was asked for "now" must not be in the past already. */
    Distribution plan(Release release, Plan plan, Instant now) {
        for (var code : plan.lists()) lists.named("lists", code);
        var canMail = release.office().senderEmail() != null;
        if (plan.goesBy(Channel.EMAIL)) {
            if (!canMail) throw new Refused("schedule.no-sender");
            if (!recipients.any(release, plan.lists()) && !isUnderWay(release))
                throw new Refused("schedule.no-recipients");
        } else if (canMail && release.wasIssued() && (recipients.any(release, List.of()) || isUnderWay(release)))
            throw new Refused("schedule.holders-by-mail");
        release.schedule(plan.at(), plan.zone(), now);
        // One plan at a time: what an edit had held was for another text.
        distributions.pendingOf(release.id()).ifPresent(former -> former.cancel(now));
        var distribution = new Distribution(release, plan, me.name(), now);
        distributions.persist(distribution);
        record(release, "scheduled", plan.at() + " " + plan.zone());
        planned.fire(new DistributionPlanned(distribution.id(), release.id(), distribution.revision()));
        return distribution;
    }

    /** What has begun and is not over: who gets it is in no row yet, and may hold it when a correction begins. */
    private boolean isUnderWay(Release release) {
        return distributions.openOf(release.id()).stream().anyMatch(former -> former.startedAt() != null);
    }

    void unplan(Release release) {
        release.unschedule();
        distributions.pendingOf(release.id()).ifPresent(d -> d.cancel(clock.instant()));
        anchor.afterwards();
        record(release, "unscheduled", null);
    }

    void hold(Distribution distribution) {
        turns.hold(distribution, "person", me.name());
        distributions.flush();
    }

    void resume(Distribution distribution) {
        distribution.resume(clock.instant());
        record(distribution.release(), "resumed", null);
    }

    void cancel(Distribution distribution) {
        var pending = distribution.startedAt() == null;
        distribution.cancel(clock.instant());
        anchor.afterwards();
        if (pending && distribution.release().isScheduledRevision(distribution.revision()))
            distribution.release().unschedule();
        record(distribution.release(), "cancelled", null);
    }

    void revised(@Observes ReleaseRevised change) {
        distributions
                .pendingOf(change.release())
                .ifPresent(pending -> turns.hold(pending, "approval-voided", IssueDue.NOBODY));
    }

    void withdrawn(@Observes ReleaseWithdrawn withdrawal) {
        var release = releases.known(withdrawal.release());
        // Whoever is being written to in this moment is in no row yet: the notice waits for them, and finds out.
        var isUnderWay = isUnderWay(release);
        distributions.openOf(release.id()).forEach(distribution -> distribution.cancel(clock.instant()));
        anchor.afterwards();
        if (!isUnderWay && !ledger.isHeldBySomebody(release.id())
                || release.office().senderEmail() == null) return;
        distributions.persist(Distribution.ofWithdrawal(release, me.name(), clock.instant()));
    }

    private void record(Release release, String action, String detail) {
        entries.record(me.name(), action, "release", release.id(), release.revision(), detail);
        distributions.flush();
    }
}
