package communique.distribution;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rows of who receives what: claimed by a conditional update, so that any number of nodes may work them. */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<Delivery, UUID> {
    @ConfigProperty(name = "communique.distribution.lease")
    Duration lease;

    @Inject
    Clock clock;

    /** Takes up to {@code most} rows of a running distribution for {@code node}; nobody else gets them. */
    List<Delivery> claim(UUID distribution, String node, int most) {
        var now = clock.instant();
        var candidates = find(
                        "select d.id from Delivery d where d.distributionId = ?1"
                                + " and (d.status = ?2 or d.status = ?3 and d.nextAt <= ?4) order by d.id",
                        distribution,
                        Outcome.PLANNED,
                        Outcome.DEFERRED,
                        now)
                .page(0, most)
                .project(UUID.class)
                .list();
        var ours = new ArrayList<UUID>();
        for (var id : candidates) if (claimOne(id, distribution, node, now)) ours.add(id);
        return ours.isEmpty() ? List.of() : list("id in ?1 order by id", ours);
    }

    private boolean claimOne(UUID id, UUID distribution, String node, Instant now) {
        return update(
                        "status = ?1, claimedBy = ?2, leaseUntil = ?3, attempt = attempt + 1 where id = ?4 and status in ?5"
                                + " and exists (select 1 from Distribution d where d.id = ?6 and d.status = ?7)",
                        Outcome.CLAIMED,
                        node,
                        now.plus(lease),
                        id,
                        List.of(Outcome.PLANNED, Outcome.DEFERRED),
                        distribution,
                        Stage.RUNNING)
                == 1;
    }

    /** Still ours, and its distribution still running: asked once more just before sending. */
    Optional<Delivery> mine(UUID id, String node) {
        return find("id = ?1 and claimedBy = ?2 and status = ?3", id, node, Outcome.CLAIMED)
                .firstResultOptional();
    }

    /** Puts back what was claimed and not tried, because the distribution was held meanwhile. */
    void giveBack(UUID id, String node) {
        update(
                "status = ?1, claimedBy = null, leaseUntil = null, attempt = attempt - 1"
                        + " where id = ?2 and claimedBy = ?3 and status = ?4",
                Outcome.PLANNED,
                id,
                node,
                Outcome.CLAIMED);
    }

    /** Claims whose lease ran out without an outcome. */
    List<Delivery> expired(Instant now) {
        return find("status = ?1 and leaseUntil < ?2", Outcome.CLAIMED, now)
                .page(0, 200)
                .list();
    }

    void expireAll(Instant now) {
        update("leaseUntil = ?1 where status = ?2", now.minusSeconds(1), Outcome.CLAIMED);
    }

    boolean isDone(UUID distribution) {
        return count("distributionId = ?1 and status in ?2", distribution, Outcome.OPEN) == 0;
    }

    public Map<Outcome, Long> counts(UUID distribution) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) counts.put(outcome, 0L);
        for (var row : getEntityManager()
                .createQuery(
                        "select d.status, count(d) from Delivery d where d.distributionId = :id group by d.status",
                        Object[].class)
                .setParameter("id", distribution)
                .getResultList()) counts.put((Outcome) row[0], (Long) row[1]);
        return counts;
    }

    /** Every address that holds, or may hold, an issued revision of this release; each once. */
    List<Delivery> holders(UUID release) {
        return list(
                "from Delivery d where d.status in ?1 and d.distributionId in"
                        + " (select x.id from Distribution x where x.release.id = ?2) order by d.id",
                Outcome.HOLDING,
                release);
    }

    /** Newest first; {@code status} may be null. */
    public Cursor.Slice<Delivery> page(UUID distribution, Outcome status, Cursor cursor) {
        var where = "distributionId = :distribution";
        var values = new HashMap<String, Object>(Map.of("distribution", distribution));
        if (status != null) {
            where += " and status = :status";
            values.put("status", status);
        }
        if (cursor.after() != null) {
            where += " and id < :after";
            values.put("after", cursor.after());
        }
        return cursor.slice(find(where + " order by id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }

    public long acceptedBetween(Instant from, Instant to) {
        return endedBetween(from, to, List.of(Outcome.ACCEPTED, Outcome.DELIVERED));
    }

    public long failedBetween(Instant from, Instant to) {
        return endedBetween(from, to, List.of(Outcome.REFUSED, Outcome.UNKNOWN, Outcome.BOUNCED));
    }

    private long endedBetween(Instant from, Instant to, List<Outcome> outcomes) {
        return count("outcomeAt >= ?1 and outcomeAt < ?2 and status in ?3", from, to, outcomes);
    }

    Delivery get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    Optional<Delivery> unsubscribing(String token) {
        return find("unsubscribe", token).firstResultOptional();
    }

    /** Distributions that ended or run with rows nobody can vouch for, and how many. */
    public Map<UUID, Long> unknownByDistribution() {
        var counts = new LinkedHashMap<UUID, Long>();
        for (var row : getEntityManager()
                .createQuery(
                        "select d.distributionId, count(d) from Delivery d where d.status = :unknown"
                                + " group by d.distributionId order by d.distributionId desc",
                        Object[].class)
                .setParameter("unknown", Outcome.UNKNOWN)
                .setMaxResults(20)
                .getResultList()) counts.put((UUID) row[0], (Long) row[1]);
        return counts;
    }
}
