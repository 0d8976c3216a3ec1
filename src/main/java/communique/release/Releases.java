package communique.release;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds and keeps releases. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, UUID> {
    private static final int ALL = 1000;

    @Inject
    Seen seen;

    /** As it exists for whoever asks: what they may not see answers as what does not exist (404). */
    public Release get(UUID id) {
        return seen.require(known(id));
    }

    /** For work that nobody asks for: timed, or following from what was done. */
    public Release known(UUID id) {
        return find("from Release r join fetch r.office where r.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    public Cursor.Slice<Release> search(Filter filter, Cursor cursor) {
        var condition = filter.condition();
        var values = condition.values();
        var hql = "from Release r join fetch r.office o where " + condition.hql() + " and " + seen.where("r", values);
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
        return visible("r.status = :status order by r.issueAt", Map.of("status", Status.SCHEDULED), ALL);
    }

    /** What somebody else than {@code name} submitted and nobody has approved. */
    public List<Release> awaitingApprovalBy(String name) {
        return visible(
                "r.status = :status and r.submittedBy <> :name order by r.submittedAt",
                Map.of("status", Status.SUBMITTED, "name", name),
                ALL);
    }

    public List<Release> draftsOf(String name, int most) {
        return visible(
                "r.status = :status and (r.createdBy = :name or r.changedBy = :name) order by r.changedAt desc",
                Map.of("status", Status.DRAFT, "name", name),
                most);
    }

    /** When releases went out, from {@code since} on. */
    public List<Instant> issuedSince(Instant since) {
        var values = new HashMap<String, Object>(Map.of("since", since));
        return find(
                        "select r.issuedAt from Release r where r.issuedAt >= :since and "
                                + seen.ofOffices("r", values),
                        values)
                .project(Instant.class)
                .list();
    }

    /** Of those that exist for whoever asks. */
    private List<Release> visible(String condition, Map<String, Object> given, int most) {
        var values = new HashMap<>(given);
        var hql = "from Release r join fetch r.office where " + seen.where("r", values) + " and " + condition;
        return find(hql, values).page(0, most).list();
    }
}
