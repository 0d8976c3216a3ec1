package communique.embargo;

import communique.core.Cursor;
import communique.core.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps the links by which a text is held under embargo. */
@ApplicationScoped
class EmbargoLinks implements PanacheRepositoryBase<EmbargoLink, UUID> {
    /** What was never a link of ours and what no longer is one are the same to whoever asks. */
    EmbargoLink alive(String token, Instant now) {
        return of(token).filter(link -> link.isAlive(now)).orElseThrow(NotFoundException::new);
    }

    Optional<EmbargoLink> of(String token) {
        return find("tokenHash", Secret.sha256(token)).firstResultOptional();
    }

    EmbargoLink of(UUID release, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(link -> link.releaseId().equals(release))
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    Cursor.Slice<EmbargoLink> page(UUID release, Cursor cursor) {
        var values = new HashMap<String, Object>(Map.of("release", release));
        if (cursor.after() != null) values.put("after", cursor.after());
        var further = cursor.after() == null ? "" : " and id < :after";
        return cursor.slice(find("releaseId = :release" + further + " order by id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }

    boolean holds(UUID release, int revision, UUID journalist) {
        return count(
                        "releaseId = ?1 and revision = ?2 and journalistId = ?3 and revokedAt is null",
                        release,
                        revision,
                        journalist)
                > 0;
    }

    /** Counted in the database: two readings at once are two. */
    void opened(UUID id, Instant now) {
        update(
                "openings = openings + 1, lastOpenedAt = ?1, firstOpenedAt = coalesce(firstOpenedAt, ?1) where id = ?2",
                now,
                id);
    }

    List<UUID> dueBy(Instant now) {
        return find("select l.id from EmbargoLink l where l.nextAt <= ?1 order by l.nextAt", now)
                .page(0, 20)
                .project(UUID.class)
                .list();
    }

    /** One node's, once; empty when another was faster. */
    Optional<EmbargoLink> claimed(UUID id, Instant now) {
        return find("id = ?1 and nextAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
