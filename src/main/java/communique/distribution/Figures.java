package communique.distribution;

import communique.release.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a desk is told in numbers: of the offices whose releases exist for whoever asks, and of no other. */
@ApplicationScoped
public class Figures {
    private static final int MOST = 20;

    @Inject
    EntityManager entities;

    @Inject
    Seen seen;

    public long acceptedBetween(Instant from, Instant to) {
        return endedBetween(from, to, List.of(Outcome.ACCEPTED, Outcome.DELIVERED));
    }

    public long failedBetween(Instant from, Instant to) {
        return endedBetween(from, to, List.of(Outcome.REFUSED, Outcome.UNKNOWN, Outcome.BOUNCED));
    }

    /** Distributions that ended or run with rows nobody can vouch for, and how many. */
    public Map<UUID, Long> unknownByDistribution() {
        var values = new HashMap<String, Object>(Map.of("unknown", Outcome.UNKNOWN));
        var hql = "select d.distributionId, count(d) from Delivery d where d.status = :unknown and d.distributionId in"
                + " (select x.id from Distribution x where " + seen.where("x.release", values) + ")"
                + " group by d.distributionId order by d.distributionId desc";
        var query = entities.createQuery(hql, Object[].class).setMaxResults(MOST);
        values.forEach(query::setParameter);
        var counts = new LinkedHashMap<UUID, Long>();
        for (var row : query.getResultList()) counts.put((UUID) row[0], (Long) row[1]);
        return counts;
    }

    private long endedBetween(Instant from, Instant to, List<Outcome> outcomes) {
        var values = new HashMap<String, Object>(Map.of("from", from, "to", to, "outcomes", outcomes));
        var hql = "select count(d) from Delivery d where d.outcomeAt >= :from and d.outcomeAt < :to"
                + " and d.status in :outcomes";
        var offices = seen.ofOffices("x.release", values);
        if (!seen.seesAll()) hql += " and d.distributionId in (select x.id from Distribution x where " + offices + ")";
        var query = entities.createQuery(hql, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
