package communique.distribution;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of who receives what, and what became of each: the truth that people see. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<Delivery, UUID> {
    private static final String HOLDING = "from Delivery d where d.status in :holding and d.distributionId in"
            + " (select x.id from Distribution x where x.release.id = :release)";

    public Map<Outcome, Long> counts(UUID distribution) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) counts.put(outcome, 0L);
        for (var row : getEntityManager()
                .createQuery(
                        "select d.status, count(*) from Delivery d where d.distributionId = :id group by d.status",
                        Object[].class)
                .setParameter("id", distribution)
                .getResultList()) counts.put((Outcome) row[0], (Long) row[1]);
        var claimed = Math.min(claimed(distribution), counts.get(Outcome.PLANNED));
        counts.put(Outcome.CLAIMED, claimed);
        counts.merge(Outcome.PLANNED, -claimed, Long::sum);
        return counts;
    }

    /** Those in some node's hands now; asked by batch, so that it costs no more for a large audience. */
    private long claimed(UUID distribution) {
        var batches = getEntityManager()
                .createQuery("select b.id from Batch b where b.distributionId = ?1 and b.status = ?2", UUID.class)
                .setParameter(1, distribution)
                .setParameter(2, Batch.Status.CLAIMED)
                .getResultList();
        return batches.isEmpty() ? 0 : count("batch.id in ?1 and status = ?2", batches, Outcome.PLANNED);
    }

    /** Rows whose addresses hold, or may hold, an issued revision of this release; an address may come again. */
    List<Delivery> holders(UUID release, UUID after, int limit) {
        var values = new HashMap<String, Object>(Map.of("holding", Outcome.HOLDING, "release", release));
        if (after != null) values.put("after", after);
        var further = after == null ? "" : " and d.id > :after";
        return find(HOLDING + further + " order by d.id", values).page(0, limit).list();
    }

    boolean isHeldBySomebody(UUID release) {
        return !holders(release, null, 1).isEmpty();
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

    public long acceptedBetween(Instant from, Instant to) {
        return endedBetween(from, to, List.of(Outcome.ACCEPTED, Outcome.DELIVERED));
    }

    private long endedBetween(Instant from, Instant to, List<Outcome> outcomes) {
        return count("outcomeAt >= ?1 and outcomeAt < ?2 and status in ?3", from, to, outcomes);
    }

    /** How many of a distribution's messages have come to an end since then. */
    long endedSince(UUID distribution, Instant from) {
        return count(
                "distributionId = ?1 and outcomeAt >= ?2 and status not in ?3",
                distribution,
                from,
                List.of(Outcome.SUPPRESSED, Outcome.DEFERRED));
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
