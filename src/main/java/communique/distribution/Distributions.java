package communique.distribution;

import communique.core.Cursor;
import communique.release.Seen;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps distributions. */
@ApplicationScoped
public class Distributions implements PanacheRepositoryBase<Distribution, UUID> {
    private static final String WITH_RELEASE = "from Distribution d join fetch d.release r join fetch r.office ";

    private static final String DONE =
            "not exists (select 1 from Batch b where b.distributionId = d.id and b.status <> ?2)";

    /** As Hibernate has it. */
    private static final int SKIP_LOCKED = -2;

    @Inject
    Seen seen;

    /** As it exists for whoever asks: there is none of a release they may not see. */
    public Distribution get(UUID id) {
        var distribution = known(id);
        seen.require(distribution.release());
        return distribution;
    }

    /** Whether a delivery with this id exists for whoever asks. */
    public boolean showDelivery(UUID delivery) {
        var values = new HashMap<String, Object>(Map.of("delivery", delivery));
        var seeing = seen.where("d.release", values);
        return count(
                        "from Distribution d where d.id in (select x.distributionId from Delivery x where x.id = :delivery)"
                                + " and " + seeing,
                        values)
                > 0;
    }

    /** One that exists for whoever asks, nobody else changing it until this transaction ends. */
    Distribution forChange(UUID id) {
        var distribution = locked(id);
        seen.require(distribution.release());
        return distribution;
    }

    /** For work that nobody asks for. */
    public Distribution known(UUID id) {
        return find(WITH_RELEASE + "where d.id = ?1", id).firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** The same, nobody else changing it until this transaction ends. */
    Distribution locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /** Newest first; {@code release} and {@code status} may be null. */
    public Cursor.Slice<Distribution> page(UUID release, Stage status, Cursor cursor) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (release != null) where.add(named(values, "r.id = :release", "release", release));
        if (status != null) where.add(named(values, "d.status = :status", "status", status));
        if (cursor.after() != null) where.add(named(values, "d.id < :after", "after", cursor.after()));
        where.add(seen.where("r", values));
        return cursor.slice(find(WITH_RELEASE + "where " + String.join(" and ", where) + " order by d.id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }

    private static String named(Map<String, Object> values, String part, String name, Object value) {
        values.put(name, value);
        return part;
    }

    /** Due by this node's clock and by the database's, so that no clock that runs ahead makes anything early. */
    List<UUID> dueBy(Instant now) {
        return find(
                        "select d.id from Distribution d where d.status = ?1 and d.dueAt <= ?2"
                                + " and d.dueAt <= instant order by d.dueAt",
                        Stage.PLANNED,
                        now)
                .project(UUID.class)
                .list();
    }

    /** The next hour that something is planned for; null when nothing is. */
    Instant nextDue(Instant after) {
        return find(
                        "select min(d.dueAt) from Distribution d where d.status = ?1 and d.dueAt > ?2",
                        Stage.PLANNED,
                        after)
                .project(Instant.class)
                .firstResult();
    }

    List<UUID> running() {
        return find("select d.id from Distribution d where d.status = ?1 order by d.startedAt", Stage.RUNNING)
                .project(UUID.class)
                .list();
    }

    /** Running ones with a batch that may be claimed now. */
    List<UUID> claimable(Instant now) {
        return find(
                        "select d.id from Distribution d where d.status = ?1 and exists (select 1 from Batch b"
                                + " where b.distributionId = d.id and b.status = ?2"
                                + " and (b.nextAt is null or b.nextAt <= ?3)) order by d.startedAt",
                        Stage.RUNNING,
                        Batch.Status.OPEN,
                        now)
                .project(UUID.class)
                .list();
    }

    /** Running ones whose every batch is done. */
    List<UUID> done() {
        return find("select d.id from Distribution d where d.status = ?1 and " + DONE, Stage.RUNNING, Batch.Status.DONE)
                .project(UUID.class)
                .list();
    }

    /** Whether that is so of this one now. */
    boolean isDone(UUID id) {
        return count(
                        "from Distribution d where d.status = ?1 and d.id = ?3 and " + DONE,
                        Stage.RUNNING,
                        Batch.Status.DONE,
                        id)
                > 0;
    }

    /** One that waits for its instant, nobody else changing it until this transaction ends; not there while somebody does. */
    Optional<Distribution> waiting(UUID id) {
        return find("id = ?1 and status = ?2", id, Stage.PLANNED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    /** Everything that a person must look at after a restored backup: it may have gone out since. */
    List<Distribution> unfinished() {
        return list("status in ?1", List.of(Stage.PLANNED, Stage.RUNNING));
    }

    /** Those that whoever asks may see. */
    public List<Distribution> held() {
        var values = new HashMap<String, Object>(Map.of("held", Stage.HELD));
        var seeing = seen.where("r", values);
        return list(WITH_RELEASE + "where d.status = :held and " + seeing + " order by d.heldAt", values);
    }

    /** What waits for the release's instant, or was held before it. */
    Optional<Distribution> pendingOf(UUID release) {
        return find(
                        "release.id = ?1 and status in ?2 and startedAt is null",
                        release,
                        List.of(Stage.PLANNED, Stage.HELD))
                .firstResultOptional();
    }

    List<Distribution> openOf(UUID release) {
        return list("release.id = ?1 and status in ?2", release, List.of(Stage.PLANNED, Stage.RUNNING, Stage.HELD));
    }
}
