package communique.distribution;

import communique.audit.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The turns of a distribution that others must hear of: held and finished. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Turns {
    @Inject
    Event<DistributionHeld> held;

    @Inject
    Event<DistributionFinished> finished;

    @Inject
    Entries entries;

    @Inject
    Anchor anchor;

    @Inject
    Clock clock;

    /** {@code because} is a code of the sentences {@code held.*}; {@code by} a user's name, or the clock. */
    void hold(Distribution distribution, String because, String by) {
        if (distribution.status() == Stage.HELD) return;
        distribution.hold(because, clock.instant());
        anchor.afterwards();
        var release = distribution.release().id();
        entries.record(by, "held", "release", release, distribution.revision(), because);
        held.fire(new DistributionHeld(distribution.id(), release, distribution.revision(), because));
    }

    void finish(Distribution distribution) {
        if (distribution.status() != Stage.RUNNING) return;
        distribution.finish(clock.instant());
        finished.fire(new DistributionFinished(
                distribution.id(), distribution.release().id(), distribution.revision()));
    }
}
