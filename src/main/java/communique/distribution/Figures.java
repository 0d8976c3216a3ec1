package communique.distribution;

import communique.release.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a desk is told in numbers: of the offices whose releases exist for whoever asks, and of no other. */
@ApplicationScoped
public class Figures {
    private static final int MOST = 20;

    @Inject
    EntityManager entities;

    @Inject
    Tallies tallies;

    @Inject
    Seen seen;

    public long acceptedBetween(Instant from, Instant to) {
        return settledBetween(from, to, List.of(Outcome.ACCEPTED, Outcome.DELIVERED));
    }

    public long failedBetween(Instant from, Instant to) {
        return settledBetween(from, to, List.of(Outcome.REFUSED, Outcome.UNKNOWN, Outcome.BOUNCED));
    }

    /** Distributions that ended or run with rows nobody can vouch for, newest first, and how many. */
    public Map<UUID, Long> unknownByDistribution() {
        var unknown = tallies.unknown();
        var values = new HashMap<String, Object>();
        var visible = among(unknown.keySet(), seen.where("x.release", values), values);
        var counts = new LinkedHashMap<UUID, Long>();
        unknown.forEach((id, many) -> {
            if (counts.size() < MOST && visible.contains(id)) counts.put(id, many);
        });
        return counts;
    }

    private long settledBetween(Instant from, Instant to, List<Outcome> outcomes) {
        var counts = seen.seesAll() ? tallies.settled(from, to) : tallies.settled(from, to, ours(from, to));
        return outcomes.stream().mapToLong(o -> counts.getOrDefault(o, 0L)).sum();
    }

    private Set<UUID> ours(Instant from, Instant to) {
        var values = new HashMap<String, Object>();
        return among(tallies.settling(from, to), seen.ofOffices("x.release", values), values);
    }

    private Set<UUID> among(Collection<UUID> distributions, String condition, Map<String, Object> values) {
        if (distributions.isEmpty()) return Set.of();
        var query = entities.createQuery(
                        "select x.id from Distribution x where x.id in :ids and (" + condition + ")", UUID.class)
                .setParameter("ids", distributions);
        values.forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }
}
