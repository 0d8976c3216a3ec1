package communique.distribution;

import communique.contact.Suppressions;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Clears up after nodes that are gone: of each batch they had begun, one message may have been on its way. It is in doubt and
 * waits for a person, or goes again where the distribution's policy says so; the rest goes on with somebody else.
 */
@ApplicationScoped
class Sweep {
    @Inject
    Nodes nodes;

    @Inject
    Batches batches;

    @Inject
    Ledger ledger;

    @Inject
    Distributions distributions;

    @Inject
    Turns turns;

    @Inject
    Suppressions suppressions;

    @Inject
    Database database;

    @Inject
    Tallies tallies;

    @Inject
    Scribe scribe;

    @Inject
    Hands hands;

    @Inject
    Clock clock;

    void run() {
        QuarkusTransaction.requiringNew().run(this::clear);
        QuarkusTransaction.requiringNew().run(this::openUnknown);
        QuarkusTransaction.requiringNew().run(tallies::run);
    }

    private void clear() {
        // An embedded database has one node, and this is it, however long the machine slept.
        if (!database.isEmbedded()) nodes.bury();
        var left = batches.left();
        if (left.isEmpty() && database.isEmbedded()) return;
        // What they knew comes first: only then do the rows say what was on its way.
        nodes.postLeft();
        for (var batch : left) clear(batch);
    }

    /** Claims of this node that it does not know of: the commit's answer was lost, and nothing of them was sent. */
    private void openUnknown() {
        var node = scribe.node();
        for (var id : batches.claimedBy(node))
            if (!hands.hold(id)) batches.claimedBy(node, id).ifPresent(this::openUnknown);
    }

    /** Locked by now: what is claimed and in no hand cannot be settled or claimed meanwhile. */
    private void openUnknown(Batch batch) {
        if (hands.hold(batch.id())) return;
        Log.warnf("Batch %s was claimed by this node and is in nobody's hands: it is open again", batch.id());
        batch.open();
    }

    private void clear(Batch batch) {
        if (batches.hasBegun(batch)) doubt(batch);
        batch.open();
    }

    private void doubt(Batch batch) {
        var now = clock.instant();
        var node = nodes.findById(batch.nodeId());
        ledger.onItsWay(batch).ifPresent(row -> {
            row.doubtful(node.name() + ", " + node.aliveAt(), now);
            if (goesAgain(row)) row.resolve(Delivery.Resolution.RESEND, "policy: resend", now);
        });
    }

    /** Where it may not, it stays in doubt: a correction goes to whoever may hold the words. */
    private boolean goesAgain(Delivery row) {
        var distribution = distributions.findById(row.distributionId());
        return distribution.onUnknown() == Plan.OnUnknown.RESEND
                && distribution.noResendBecause() == null
                && !suppressions.contains(row.address());
    }

    /** The database is older than what this machine saw of it: whatever is open may have gone out since. */
    void restored() {
        for (var distribution : distributions.unfinished()) {
            Log.warnf("Distribution %s is held: this database seems to be a restored backup", distribution.id());
            turns.hold(distribution, "restored", IssueDue.NOBODY);
        }
    }

    /** This node's arrival; everything that follows is written in its name. */
    UUID arrive() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = UUID.randomUUID();
            var since = nodes.silentSince();
            if (nodes.arrive(id)) restored();
            else if (since != null) interrupted(since, database.now());
            return id;
        });
    }

    /** Nobody was there since: what was half sent goes on only within its tolerance, else a person decides. */
    void interrupted(Instant since, Instant now) {
        for (var distribution : distributions.unfinished()) {
            if (!distribution.isStale(since, now) || distributions.isDone(distribution.id())) continue;
            Log.warnf("Distribution %s is held: it stood still since %s", distribution.id(), since);
            turns.hold(distribution, "late", IssueDue.NOBODY);
        }
    }
}
