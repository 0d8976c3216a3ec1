package communique.distribution;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Brings the ledger's rows of running distributions to an outcome. Rows are claimed in one transaction, sent outside any,
 * and each outcome is recorded in its own: what a crash leaves open is at most what was claimed, and is never guessed.
 */
@ApplicationScoped
class SendDue {
    private static final int BATCH = 4;
    private final String node = UUID.randomUUID().toString();
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    @Inject
    Distributions distributions;

    @Inject
    Ledger ledger;

    @Inject
    Turns turns;

    @Inject
    Letters letters;

    @Inject
    Relay relay;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** One worker's turn: claims a few rows and sends them. False when there was nothing to do. */
    @ActivateRequestContext
    boolean turn() {
        var worked = false;
        for (var id : QuarkusTransaction.requiringNew().call(distributions::running)) {
            List<Delivery> claimed = QuarkusTransaction.requiringNew().call(() -> ledger.claim(id, node, BATCH));
            if (claimed.isEmpty()) QuarkusTransaction.requiringNew().run(() -> finishIfDone(id));
            for (var delivery : claimed) send(delivery);
            worked |= !claimed.isEmpty();
        }
        return worked;
    }

    /** Claims that a crash left behind become unknown, or go again where the distribution's policy says so. */
    @ActivateRequestContext
    void sweep() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant();
            for (var row : ledger.expired(now)) {
                row.unknown("lease of " + node.substring(0, 8) + " ran out", now);
                var distribution = distributions.findById(row.distributionId());
                if (distribution.onUnknown() == Plan.OnUnknown.RESEND)
                    row.resolve(Delivery.Resolution.RESEND, "policy: resend", now);
            }
        });
    }

    /** An embedded database has one node: whatever it finds claimed at its start was left by its former self. */
    @ActivateRequestContext
    void afterRestart() {
        if (database.isEmbedded()) QuarkusTransaction.requiringNew().run(() -> ledger.expireAll(clock.instant()));
        sweep();
    }

    private void finishIfDone(UUID id) {
        if (ledger.isDone(id)) turns.finish(distributions.locked(id));
    }

    private void send(Delivery delivery) {
        var letter = QuarkusTransaction.requiringNew().call(() -> ledger.mine(delivery.id(), node)
                .filter(row -> distributions.findById(row.distributionId()).status() == Stage.RUNNING)
                .map(letters::to)
                .orElse(null));
        if (letter == null) {
            QuarkusTransaction.requiringNew().run(() -> ledger.giveBack(delivery.id(), node));
            return;
        }
        var result = attempt(letter);
        try {
            QuarkusTransaction.requiringNew().run(() -> record(delivery.id(), result));
        } catch (RuntimeException e) {
            // The row stays claimed; when its lease runs out it is unknown, which is the truth.
            Log.errorf(e, "The outcome of delivery %s could not be recorded: %s", delivery.id(), result);
        }
    }

    private Result attempt(Letters.Letter letter) {
        var connection = idle.poll();
        if (connection == null) connection = relay.connection();
        var result = connection.send(letter);
        if (connection.isUsable()) idle.add(connection);
        return result;
    }

    private void record(UUID id, Result result) {
        var row = ledger.get(id);
        // A lease that ran out while the relay was thinking: the answer is the better truth.
        if (row.status() != Outcome.CLAIMED && row.status() != Outcome.UNKNOWN) return;
        var now = clock.instant();
        switch (result.outcome()) {
            case ACCEPTED -> row.accepted(result.answer(), now);
            case REFUSED -> row.refused(result.answer(), now);
            case UNKNOWN -> row.unknown(result.answer(), now);
            default -> {
                if (result.relayFailed()) row.relayFailed(result.answer(), now);
                else row.deferred(result.answer(), now);
            }
        }
        if (result.relayFailed() || result.outcome() == Outcome.UNKNOWN)
            relayFailed(distributions.locked(row.distributionId()));
        else distributions.relayWorks(row.distributionId());
    }

    private void relayFailed(Distribution distribution) {
        if (distribution.relayFailed()) turns.hold(distribution, "relay", IssueDue.NOBODY);
    }

    void close() {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) connection.close();
    }

    /** What became of one attempt; {@code relayFailed} when the relay itself was at fault, not the recipient. */
    record Result(Outcome outcome, String answer, boolean relayFailed) {}
}
