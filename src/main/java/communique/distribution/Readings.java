package communique.distribution;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers behind the gauges, read at most once a second however many ask. */
@ApplicationScoped
class Readings {
    /** Few rows at any time, and found by an index: what has come to rest is not counted over and over. */
    static final List<Outcome> WATCHED = List.of(Outcome.PLANNED, Outcome.CLAIMED, Outcome.DEFERRED, Outcome.UNKNOWN);

    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    EntityManager rows;

    @Inject
    Ledger ledger;

    @Inject
    Tallies tallies;

    @Inject
    Clock clock;

    private Now last;

    synchronized Now now() {
        var at = clock.instant();
        if (last == null || Duration.between(last.at(), at).compareTo(FRESH) >= 0)
            last = QuarkusTransaction.requiringNew().call(() -> read(at));
        return last;
    }

    private Now read(Instant at) {
        var oldest = rows.createQuery(
                        "select count(d), min(d.dueAt) from Distribution d where d.status = :planned and d.dueAt < :now",
                        Object[].class)
                .setParameter("planned", Stage.PLANNED)
                .setParameter("now", at)
                .getSingleResult();
        var late = oldest[1] == null
                ? 0
                : Duration.between((Instant) oldest[1], at).toMillis() / 1000.0;
        return new Now(
                at,
                counts(List.of(Stage.PLANNED, Stage.RUNNING, Stage.HELD)),
                deliveries(),
                (Long) oldest[0],
                late,
                ledger.acceptedBetween(at.minusSeconds(60), at));
    }

    private Map<Outcome, Long> deliveries() {
        var counts = tallies.unfinished();
        counts.put(
                Outcome.UNKNOWN,
                tallies.unknown().values().stream().mapToLong(Long::longValue).sum());
        return counts;
    }

    private Map<Object, Long> counts(List<Stage> stages) {
        return rows
                .createQuery(
                        "select x.status, count(x) from Distribution x where x.status in :these group by x.status",
                        Object[].class)
                .setParameter("these", stages)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row[0], row -> (Long) row[1]));
    }

    record Now(
            Instant at,
            Map<Object, Long> byStage,
            Map<Outcome, Long> byOutcome,
            long overdue,
            double late,
            long accepted) {
        long distributions(Stage stage) {
            return byStage.getOrDefault(stage, 0L);
        }

        long deliveries(Outcome outcome) {
            return byOutcome.getOrDefault(outcome, 0L);
        }
    }
}
