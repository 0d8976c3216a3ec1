package communique.release;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds and keeps releases. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, UUID> {
    public Release get(UUID id) {
        return find("from Release r join fetch r.office where r.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    public Cursor.Slice<Release> search(Filter filter, Cursor cursor) {
        var condition = filter.condition();
        var values = condition.values();
        var hql = "from Release r join fetch r.office o where " + condition.hql();
        if (cursor.after() != null) {
            hql += " and r.id < :after";
            values.put("after", cursor.after());
        }
        return cursor.slice(find(hql + " order by r.id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }

    public List<UUID> dueBy(Instant now) {
        return find(
                        "select r.id from Release r where r.status = ?1 and r.issueAt <= ?2 order by r.issueAt",
                        Status.SCHEDULED,
                        now)
                .project(UUID.class)
                .list();
    }

    public List<Release> scheduled() {
        return list("from Release r join fetch r.office where r.status = ?1 order by r.issueAt", Status.SCHEDULED);
    }

    /** What somebody else than {@code name} submitted and nobody has approved. */
    public List<Release> awaitingApprovalBy(String name) {
        return list(
                "from Release r join fetch r.office where r.status = ?1 and r.submittedBy <> ?2 order by r.submittedAt",
                Status.SUBMITTED,
                name);
    }

    public List<Release> draftsOf(String name, int most) {
        return find(
                        "from Release r join fetch r.office where r.status = :status"
                                + " and (r.createdBy = :name or r.changedBy = :name) order by r.changedAt desc",
                        Parameters.with("status", Status.DRAFT).and("name", name))
                .page(0, most)
                .list();
    }

    /** When releases went out, from {@code since} on. */
    public List<Instant> issuedSince(Instant since) {
        return find("select r.issuedAt from Release r where r.issuedAt >= ?1", since)
                .project(Instant.class)
                .list();
    }
}
