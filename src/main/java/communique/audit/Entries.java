package communique.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps the record. There is no way to change or remove an entry. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<Entry, UUID> {
    private static final int LONGEST_DETAIL = 4000;

    @Inject
    Clock clock;

    /** Records an act on {@code subjectKind subjectId} ({@code release <uuid>}); {@code revision} and {@code detail} may be null. */
    public void record(
            String who, String action, String subjectKind, Object subjectId, Integer revision, String detail) {
        recordAt(clock.instant(), who, action, subjectKind, subjectId, revision, detail);
    }

    /** The same for what was done at another time, before this database existed. */
    public void recordAt(
            Instant at,
            String who,
            String action,
            String subjectKind,
            Object subjectId,
            Integer revision,
            String detail) {
        var kept = detail != null && detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
        persist(new Entry(at, who, action, subjectKind, subjectId.toString(), revision, kept));
    }

    /** What was done to one thing, newest first. */
    public List<Entry> of(String subjectKind, Object subjectId) {
        return list("subjectKind = ?1 and subjectId = ?2 order by id desc", subjectKind, subjectId.toString());
    }
}
