package communique.feedback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Work that one node at a time does. By the database's clock: a node that stops in the middle gives way after its lease. */
@ApplicationScoped
class Turn {
    @Inject
    EntityManager rows;

    /** Until when the turn is ours; empty while it is somebody else's, or its time has not come. */
    Optional<Instant> take(String task, Duration lease) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = now();
            return taken(task, now.plus(lease), "free_at <= :at", now);
        });
    }

    /** The same again, for who still has it; empty when it took too long and somebody else may be at it. */
    Optional<Instant> keep(String task, Instant until, Duration lease) {
        return QuarkusTransaction.requiringNew().call(() -> taken(task, now().plus(lease), "free_at = :at", until));
    }

    /** Done for now; nobody begins again before {@code pause} has passed. */
    void leave(String task, Instant until, Duration pause) {
        QuarkusTransaction.requiringNew().call(() -> taken(task, now().plus(pause), "free_at = :at", until));
    }

    private Optional<Instant> taken(String task, Instant until, String condition, Instant at) {
        var changed = rows.createNativeQuery("update turn set free_at = :until where task = :task and " + condition)
                .setParameter("until", until)
                .setParameter("task", task)
                .setParameter("at", at)
                .executeUpdate();
        return changed == 1 ? Optional.of(until) : Optional.empty();
    }

    /** Makes the row of a task that was never done. */
    void prepare(String task) {
        try {
            QuarkusTransaction.requiringNew().run(() -> rows.createNativeQuery("insert into turn (task, free_at)"
                            + " select cast(:task as varchar), current_timestamp"
                            + " where not exists (select 1 from turn where task = :task)")
                    .setParameter("task", task)
                    .executeUpdate());
        } catch (PersistenceException another) {
            // Another node made it at the same moment.
        }
    }

    private Instant now() {
        var now = (Instant) rows.createNativeQuery("select current_timestamp", Instant.class)
                .getSingleResult();
        return now.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
