package communique.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Writes, at its instant, who a distribution is for: from then on the ledger says it, whatever happens to the lists. */
@ApplicationScoped
class Freeze {
    @Inject
    Recipients recipients;

    @Inject
    Ledger ledger;

    @Inject
    Batches batches;

    /** How many are to be written to. Memory holds a page of them, however many there are. */
    long freeze(Distribution distribution, Instant now) {
        var id = distribution.id();
        var release = distribution.release();
        var cutter = batches.into(id, null);
        Predicate<String> isWritten = address -> ledger.isWritten(id, address);
        if (distribution.isWithdrawal()) recipients.holders(release, isWritten, page -> write(cutter, page, id, now));
        else recipients.each(release, distribution.lists(), isWritten, page -> write(cutter, page, id, now));
        cutter.end();
        distribution.leaveOut(cutter.leftOut());
        return cutter.sent();
    }

    private static boolean write(
            Batches.Cutter cutter, List<Recipients.Recipient> page, UUID distribution, Instant now) {
        cutter.put(
                page.stream().map(recipient -> recipient.row(distribution, now)).toList());
        return true;
    }
}
