package communique.distribution;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The rows of who receives what, and what became of each: the truth that people see. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<Delivery, UUID> {
    private static final String HOLDING =
            "from Delivery d where (d.status in :holding or d.reason = '" + Delivery.ABANDONED
                    + "') and d.distributionId in"
                    + " (select x.id from Distribution x where x.release.id = :release)";

    private static final String HOLDER = "select d.id, d.journalistId, d.recipient, d.outlet, d.address, d.languages ";

    @Inject
    Tallies tallies;

    public Map<Outcome, Long> counts(UUID distribution) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) counts.put(outcome, 0L);
        counts.putAll(tallies.of(distribution));
        counts.merge(Outcome.SUPPRESSED, leftOut(distribution), Long::sum);
        return counts;
    }

    /** Those that stand in no batch; they stay what they are. */
    private long leftOut(UUID distribution) {
        var known = getEntityManager()
                .createQuery("select d.leftOut from Distribution d where d.id = ?1", Long.class)
                .setParameter(1, distribution)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
        return known.orElseGet(() -> count("distributionId = ?1 and batch is null", distribution));
    }

    /** What is needed of one row, and no entity that the session would keep: there may be very many. */
    record Holder(UUID id, UUID journalist, String name, String outlet, String address, String languages) {}

    /** Rows whose addresses hold, or may hold, an issued revision of this release; an address may come again. */
    List<Holder> holders(UUID release, UUID after, int limit) {
        var values = new HashMap<String, Object>(Map.of("holding", Outcome.HOLDING, "release", release));
        if (after != null) values.put("after", after);
        var further = after == null ? "" : " and d.id > :after";
        return find(HOLDER + HOLDING + further + " order by d.id", values)
                .project(Holder.class)
                .page(0, limit)
                .list();
    }

    boolean isHeldBySomebody(UUID release) {
        return !holders(release, null, 1).isEmpty();
    }

    /** Each choice of languages that somebody in it is written to in. */
    List<String> languages(UUID distribution) {
        return find(
                        "select distinct d.languages from Delivery d where d.distributionId = ?1 and d.status <> ?2"
                                + " order by d.languages",
                        distribution,
                        Outcome.SUPPRESSED)
                .project(String.class)
                .page(0, 20)
                .list();
    }

    /** Whether an address has a row in this distribution. */
    boolean isWritten(UUID distribution, String address) {
        return count("distributionId = ?1 and channel = ?2 and address = ?3", distribution, Channel.EMAIL, address) > 0;
    }

    /** Newest first; {@code status} may be null. */
    public Cursor.Slice<Delivery> page(UUID distribution, Outcome status, Cursor cursor) {
        var where = "from Delivery d left join fetch d.batch b where d.distributionId = :distribution";
        var values = new HashMap<String, Object>(Map.of("distribution", distribution));
        if (status != null) {
            where += " and d.status = :status";
            values.put("status", status == Outcome.CLAIMED ? Outcome.PLANNED : status);
        }
        if (status == Outcome.CLAIMED || status == Outcome.PLANNED) {
            where += status == Outcome.CLAIMED ? " and b.status = :claimed" : " and b.status <> :claimed";
            values.put("claimed", Batch.Status.CLAIMED);
        }
        if (cursor.after() != null) {
            where += " and d.id < :after";
            values.put("after", cursor.after());
        }
        return cursor.slice(find(where + " order by d.id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }

    /** The one that may be on its way in a claimed batch: the first that was open when it was claimed. */
    Optional<Delivery> onItsWay(Batch claimed) {
        return find(
                        "batch = ?1 and (status = ?2 or status = ?3 and nextAt <= ?4) order by place, id",
                        claimed,
                        Outcome.PLANNED,
                        Outcome.DEFERRED,
                        claimed.claimedAt())
                .firstResultOptional();
    }

    /** What the relay took in this time, whatever was said of it later: by the batch, as its end came to the rows. */
    public long acceptedBetween(Instant from, Instant to) {
        return settledBetween(from, to, List.of(Outcome.ACCEPTED, Outcome.DELIVERED));
    }

    private long settledBetween(Instant from, Instant to, List<Outcome> outcomes) {
        var counts = tallies.settled(from, to);
        return outcomes.stream().mapToLong(o -> counts.getOrDefault(o, 0L)).sum();
    }

    /** How many of a distribution's messages have come to an end since then. */
    long endedSince(UUID distribution, Instant from) {
        return count(
                "distributionId = ?1 and outcomeAt >= ?2 and status not in ?3 and (batch.settledAt >= ?2 or batch.status = ?4)",
                distribution,
                from,
                List.of(Outcome.SUPPRESSED, Outcome.DEFERRED),
                Batch.Status.CLAIMED);
    }

    Delivery get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** The same, nobody else changing it until this transaction ends: two people may settle it at once. */
    Delivery locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    Optional<Delivery> unsubscribing(String token) {
        return find("unsubscribe", token).firstResultOptional();
    }
}
