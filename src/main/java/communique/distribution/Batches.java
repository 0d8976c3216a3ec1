package communique.distribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Cuts an audience into batches and writes both. */
@ApplicationScoped
class Batches implements PanacheRepositoryBase<Batch, UUID> {
    private static final int SIZE = 200;
    /** The first of all is over at once: where many releases begin together, nobody waits for another's first messages. */
    private static final int FIRST = 2;
    /** The first few are short, so that every worker has something. */
    private static final int SHORT = 10;

    private static final int SHORT_ONES = 8;

    @Inject
    Session entities;

    @Inject
    Pace pace;

    /** {@code done}: when they went out, long ago; null for those that are still to go. */
    Cutter into(UUID distribution, Instant done) {
        return new Cutter(distribution, done);
    }

    /** A batch for one that goes again: its former one may be in some node's hands. */
    void alone(Delivery row) {
        var batch = new Batch(row.distributionId(), 0);
        persist(batch);
        row.standsIn(batch, 0);
    }

    /** Whether somebody has batches of this release's distributions in hand; nobody takes one until this transaction ends. */
    boolean inHand(UUID release) {
        return find(
                        "status <> ?1 and distributionId in (select d.id from Distribution d where d.release.id = ?2)",
                        Batch.Status.DONE,
                        release)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .anyMatch(Batch::isClaimed);
    }

    /** When the first of a distribution's messages were taken in hand; null before. */
    Instant firstClaimOf(UUID distribution) {
        return find("select min(b.firstClaimedAt) from Batch b where b.distributionId = ?1", distribution)
                .project(Instant.class)
                .firstResult();
    }

    /** Claims of nodes that are gone, for nobody else to change meanwhile. */
    List<Batch> left() {
        return find("status = ?1 and nodeId in (select n.id from Node n where n.gone = true)", Batch.Status.CLAIMED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 500)
                .list();
    }

    /** As the rows have it by now, whatever was read before. */
    boolean hasBegun(Batch batch) {
        return count("id = ?1 and begun = true", batch.id()) > 0;
    }

    /** What this node has claimed, as the rows have it at this moment. */
    List<UUID> claimedBy(UUID node) {
        return find("select b.id from Batch b where b.status = ?1 and b.nodeId = ?2", Batch.Status.CLAIMED, node)
                .project(UUID.class)
                .list();
    }

    /** One of these, if it still is one, for nobody else to change meanwhile. */
    Optional<Batch> claimedBy(UUID node, UUID id) {
        return find("id = ?1 and status = ?2 and nodeId = ?3", id, Batch.Status.CLAIMED, node)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Takes an audience page by page and writes each at once. */
    final class Cutter {
        private final UUID distribution;
        private final Instant done;
        private final Map<String, Room> rooms = new HashMap<>();
        private int batches;
        private final List<Cut> cut = new ArrayList<>();
        private long sent;
        private long leftOut;

        private Cutter(UUID distribution, Instant done) {
            this.distribution = distribution;
            this.done = done;
        }

        void put(List<Delivery> page) {
            var begun = new ArrayList<Batch>();
            for (var delivery : page) {
                if (delivery.reachable() == null || delivery.status() == Outcome.SUPPRESSED) {
                    leftOut++;
                    continue;
                }
                // Domains with a limit of their own have batches of their own: nobody waits behind them.
                var scope = pace.limits(delivery.domain()) ? delivery.domain() : "";
                var room = rooms.computeIfAbsent(scope, s -> new Room());
                if (room.isFull()) {
                    room.batch().ifPresent(cut::add);
                    begun.add(room.begin(new Batch(distribution, batches++), batches));
                }
                room.take(delivery);
                sent++;
            }
            if (done != null) begun.forEach(batch -> batch.done(done));
            Inscription.write(entities, begun, page);
        }

        /** There are no more: how many stand in each batch is written too. */
        void end() {
            rooms.values().forEach(room -> room.batch().ifPresent(cut::add));
            if (done == null) Inscription.tally(entities, cut);
        }

        /** How many stand in no batch: nothing is ever to be sent to them. */
        long leftOut() {
            return leftOut;
        }

        /** How many of them are to be written to. */
        long sent() {
            return sent;
        }
    }

    /** A batch, and how many stand in it. */
    record Cut(UUID batch, int many) {}

    /** The batch being filled. */
    private static final class Room {
        private Batch batch;
        private int taken;
        private int most;

        Optional<Cut> batch() {
            return batch == null ? Optional.empty() : Optional.of(new Cut(batch.id(), taken));
        }

        boolean isFull() {
            return taken >= most;
        }

        Batch begin(Batch next, int ordinal) {
            batch = next;
            taken = 0;
            most = ordinal == 1 ? FIRST : ordinal <= SHORT_ONES ? SHORT : SIZE;
            return next;
        }

        void take(Delivery delivery) {
            delivery.standsIn(batch, taken++);
        }
    }
}
