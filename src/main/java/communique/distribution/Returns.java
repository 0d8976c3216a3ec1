package communique.distribution;

import communique.audit.Entries;
import communique.contact.Suppressions;
import communique.core.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Hears what became of deliveries after they had left. What cannot be matched changes nothing: whoever could silence a
 * stranger's address by a forged bounce would have a weapon against the press.
 */
@ApplicationScoped
@Transactional
public class Returns {
    private static final int MOST_OF_ONE = 50;
    private static final int MOST_UNMATCHED = 5_000;
    private static final Duration UNMATCHED_KEPT = Duration.ofDays(30);

    @Inject
    Ledger ledger;

    @Inject
    Tallies tallies;

    @Inject
    DeliveryEvents events;

    @Inject
    Suppressions suppressions;

    @Inject
    Entries entries;

    @Inject
    Event<DeliveryBounced> bounced;

    @Inject
    Event<JournalistUnsubscribed> unsubscribed;

    @Inject
    Clock clock;

    public enum Reply {
        RECORDED,
        REPEATED,
        UNMATCHED;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A report that strangers may have written: it must prove which delivery it speaks of. */
    public Reply hear(Heard heard) {
        var row = recognised(heard);
        return row.isPresent() ? record(row.get(), heard) : unmatched(heard);
    }

    /** What an authorised program says of the delivery that it names. */
    public Reply hear(UUID delivery, Heard heard) {
        return locked(delivery).map(row -> record(row, heard)).orElse(Reply.UNMATCHED);
    }

    private void recount(Delivery row) {
        ledger.flush();
        tallies.recountOf(row.id());
    }

    private Optional<Delivery> recognised(Heard heard) {
        var clue = heard.clue();
        return DeliveryToken.delivery(clue.token())
                .flatMap(this::locked)
                .filter(row -> DeliveryToken.isGenuine(clue.token(), row.id(), row.unsubscribe()))
                .or(() -> Optional.ofNullable(clue.wayOut())
                        .flatMap(ledger::unsubscribing)
                        .flatMap(row -> locked(row.id())))
                .or(() -> byMessageId(heard));
    }

    /** A Message-ID is shown to more people than the others: it counts only together with the address. */
    private Optional<Delivery> byMessageId(Heard heard) {
        var said = heard.clue().messageId();
        if (said == null || said.indexOf('@') != 36) return Optional.empty();
        try {
            return locked(UUID.fromString(said.substring(0, 36))).filter(row -> heard.names(row.address()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Nobody else changes it meanwhile, so that what is said twice at once counts once. */
    private Optional<Delivery> locked(UUID id) {
        return ledger.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Reply record(Delivery row, Heard heard) {
        var kind = heard.kind() == EventKind.HARD_BOUNCE && heard.isElsewhere(row.address())
                ? EventKind.SOFT_BOUNCE
                : heard.kind();
        var fingerprint = fingerprint(row.id(), heard);
        if (events.knows(fingerprint) || saidEnough(row, kind)) return Reply.REPEATED;
        events.persist(new DeliveryEvent(row.id(), kind, heard, fingerprint));
        var changed = row.heard(kind, heard.said(), heard.at());
        if (changed) recount(row);
        if (kind == EventKind.HARD_BOUNCE) bounced(row, heard, changed);
        if (kind == EventKind.COMPLAINT) complained(row, heard);
        return Reply.RECORDED;
    }

    /** So that nobody who holds one message can fill the table. */
    private boolean saidEnough(Delivery row, EventKind kind) {
        var decides = kind.outcome() != null && row.status() != kind.outcome();
        return !decides && events.of(row.id()) >= MOST_OF_ONE;
    }

    private void bounced(Delivery row, Heard heard, boolean changed) {
        silence(row, Suppressions.BOUNCED, heard);
        if (changed)
            bounced.fire(new DeliveryBounced(
                    row.id(), row.distributionId(), row.journalistId(), row.address(), heard.code(), heard.detail()));
    }

    private void complained(Delivery row, Heard heard) {
        if (silence(row, Suppressions.COMPLAINED, heard))
            unsubscribed.fire(new JournalistUnsubscribed(row.journalistId(), row.address(), Suppressions.COMPLAINED));
    }

    private boolean silence(Delivery row, String because, Heard heard) {
        if (row.reachable() == null || !suppressions.suppress(row.address(), because, heard.at())) return false;
        if (row.journalistId() != null) {
            var said = heard.said();
            var detail = row.address() + (said == null ? "" : ": " + said);
            entries.record("mail", because, "journalist", row.journalistId(), null, detail);
        }
        return true;
    }

    private Reply unmatched(Heard heard) {
        events.forgetUnmatched(clock.instant().minus(UNMATCHED_KEPT));
        var fingerprint = fingerprint(null, heard);
        if (!events.knows(fingerprint) && events.unmatched() < MOST_UNMATCHED)
            events.persist(new DeliveryEvent(null, heard.kind(), heard, fingerprint));
        return Reply.UNMATCHED;
    }

    private static String fingerprint(UUID delivery, Heard heard) {
        return Secret.sha256(
                Objects.toString(delivery) + "\n" + heard.kind() + "\n" + heard.recipient() + "\n" + heard.source());
    }
}
