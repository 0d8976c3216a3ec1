package communique.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Cuts an audience into batches and writes both. */
@ApplicationScoped
class Batches implements PanacheRepositoryBase<Batch, UUID> {
    private static final int SIZE = 200;
    /** The first few are short, so that every worker has something and a release's first messages leave at once. */
    private static final int SHORT = 10;

    private static final int SHORT_ONES = 8;

    @Inject
    StatelessSession rows;

    @Inject
    Pace pace;

    /** {@code done}: they went out long ago. */
    void write(UUID distribution, List<Delivery> deliveries, boolean done) {
        var batches = new ArrayList<Batch>();
        var room = new HashMap<String, Room>();
        for (var delivery : deliveries) {
            if (delivery.reachable() == null || delivery.status() == Outcome.SUPPRESSED) continue;
            // Domains with a limit of their own have batches of their own: nobody waits behind them.
            var scope = pace.limits(delivery.domain()) ? delivery.domain() : "";
            room.computeIfAbsent(scope, s -> new Room()).put(delivery, distribution, batches);
        }
        if (done) batches.forEach(Batch::done);
        rows.insertMultiple(batches);
        rows.insertMultiple(deliveries);
    }

    /** Claims of nodes that are gone, for nobody else to change meanwhile. */
    List<Batch> left() {
        return find("status = ?1 and nodeId in (select n.id from Node n where n.gone = true)", Batch.Status.CLAIMED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 500)
                .list();
    }

    /** The batch being filled. */
    private static final class Room {
        private Batch batch;
        private int taken;

        void put(Delivery delivery, UUID distribution, List<Batch> all) {
            if (batch == null || taken >= (all.size() <= SHORT_ONES ? SHORT : SIZE)) {
                batch = new Batch(distribution, all.size());
                all.add(batch);
                taken = 0;
            }
            delivery.standsIn(batch, taken++);
        }
    }
}
