package communique.distribution;

import communique.account.Me;
import communique.audit.Entries;
import communique.contact.Suppressions;
import communique.core.Invalid;
import communique.core.Refused;
import communique.core.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Settles unknown deliveries by what a person found out; the evidence is kept and recorded. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Resolutions {
    @Inject
    Ledger ledger;

    @Inject
    Batches batches;

    @Inject
    Tallies tallies;

    @Inject
    Distributions distributions;

    @Inject
    Suppressions suppressions;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    Me me;

    Delivery resolve(UUID id, String outcome, String evidence) {
        var resolution = resolution(outcome);
        var said = Text.line(evidence);
        if (said == null) throw new Invalid("evidence", "text.required");
        if (said.length() > 500) throw new Invalid("evidence", "text.long", 500);
        var row = ledger.locked(id);
        var distribution = distributions.forChange(row.distributionId());
        if (resolution == Delivery.Resolution.RESEND) requireResend(distribution, row);
        row.resolve(resolution, said, clock.instant());
        if (resolution == Delivery.Resolution.RESEND) {
            // Of the batch it leaves.
            tallies.recountOf(row.id());
            batches.alone(row);
            distribution.reopen();
        }
        entries.record(
                me.name(),
                "resolved",
                "release",
                distribution.release().id(),
                distribution.revision(),
                row.reachable() + ": " + outcome + ", " + said);
        ledger.flush();
        tallies.recountOf(row.id());
        return row;
    }

    /** The release as it is now: a correction may have been issued a moment ago. */
    private void requireResend(Distribution distribution, Delivery row) {
        ledger.getEntityManager().refresh(distribution.release(), LockModeType.PESSIMISTIC_WRITE);
        var reason = distribution.noResendBecause();
        if (reason != null) throw new Refused("resend." + reason);
        if (suppressions.contains(row.address())) throw new Refused("resend.suppressed");
    }

    private static Delivery.Resolution resolution(String text) {
        for (var known : Delivery.Resolution.values())
            if (known.name().toLowerCase(Locale.ROOT).equals(text)) return known;
        throw new Invalid("outcome", "choice.unknown", String.valueOf(text));
    }
}
