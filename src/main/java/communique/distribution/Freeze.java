package communique.distribution;

import communique.distribution.Recipients.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Writes who a distribution is for: from its instant on the ledger says it, whatever happens to the lists. */
@ApplicationScoped
class Freeze {
    @Inject
    Recipients recipients;

    @Inject
    Ledger ledger;

    @Inject
    Batches batches;

    /** How many are to be written to, how many are there for the record, and a word for all of them. */
    record Frozen(long sent, long leftOut, String audience) {}

    /** Memory holds a page of them, however many there are. */
    Frozen freeze(Distribution distribution, Instant now) {
        var id = distribution.id();
        var cutter = batches.into(id, null);
        var roll = new Roll();
        each(distribution, page -> {
            roll.call(page);
            cutter.put(page.stream().map(recipient -> recipient.row(id, now)).toList());
            return true;
        });
        cutter.end();
        return new Frozen(cutter.sent(), cutter.leftOut(), roll.word());
    }

    /** The word for whom it would be written to now. */
    String audience(Distribution distribution) {
        var roll = new Roll();
        each(distribution, page -> {
            roll.call(page);
            return true;
        });
        return roll.word();
    }

    /** Before it has begun: as if it had never been asked. */
    void thaw(UUID distribution) {
        ledger.delete("distributionId", distribution);
        batches.delete("distributionId", distribution);
    }

    private void each(Distribution distribution, Predicate<List<Recipient>> page) {
        var release = distribution.release();
        Predicate<String> isWritten = address -> ledger.isWritten(distribution.id(), address);
        if (distribution.isWithdrawal()) recipients.holders(release, isWritten, page);
        else recipients.each(release, distribution.lists(), isWritten, page);
    }
}
