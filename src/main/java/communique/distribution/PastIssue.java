package communique.distribution;

import communique.release.Release;
import communique.release.ReleaseIssued;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;

/** Writes the ledger of what went out before this database existed; nothing is sent. */
@ApplicationScoped
public class PastIssue {
    @Inject
    Distributions distributions;

    @Inject
    Recipients recipients;

    @Inject
    Batches batches;

    @Inject
    Event<ReleaseIssued> issued;

    /** {@code release} is scheduled for {@code plan.at()}; everybody reachable is taken to have received it. */
    public void record(Release release, Plan plan, String by) {
        var distribution = new Distribution(release, plan, by, plan.at());
        distributions.persist(distribution);
        distribution.start(plan.at());
        release.issue(plan.at());
        var all = new ArrayList<Delivery>();
        for (var recipient : recipients.of(release, plan.lists())) {
            var row = recipient.row(distribution.id(), plan.at());
            if (row.status() == Outcome.PLANNED)
                row.accepted("250 2.0.0 Ok", plan.at().plusSeconds(1));
            all.add(row);
        }
        distributions.flush();
        batches.into(distribution.id(), plan.at().plusSeconds(1)).put(all);
        issued.fire(new ReleaseIssued(release.id(), release.revision(), plan.goesBy(Channel.NEWSROOM)));
        distribution.finish(plan.at().plusSeconds(2));
    }

    /** Plans what is still to go out. */
    public void plan(Release release, Plan plan, String by, Instant now) {
        distributions.persist(new Distribution(release, plan, by, now));
    }
}
