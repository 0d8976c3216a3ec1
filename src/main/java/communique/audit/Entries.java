package communique.audit;

import communique.core.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keeps the record. There is no way to change or remove an entry. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<Entry, UUID> {
    private static final int LONGEST_DETAIL = 4000;
    private static final Object PENDING = "communique.audit.pending";

    @Inject
    Clock clock;

    @Inject
    Chain chain;

    @Inject
    Origin origin;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Records an act on {@code subjectKind subjectId} ({@code release <uuid>}); {@code revision} and {@code detail} may be null. */
    public void record(
            String who, String action, String subjectKind, Object subjectId, Integer revision, String detail) {
        recordAt(clock.instant(), who, action, subjectKind, subjectId, revision, detail);
    }

    /** The same where before and after are more than fields of the subject itself; both become JSON. */
    public void record(
            String who,
            String action,
            String subjectKind,
            Object subjectId,
            Integer revision,
            String detail,
            Object before,
            Object after) {
        var line = line(clock.instant(), who, action, subjectKind, subjectId, revision, detail);
        add(line.with(Pending.text(before), Pending.text(after)));
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
        add(line(at, who, action, subjectKind, subjectId, revision, detail));
    }

    private Line line(
            Instant at,
            String who,
            String action,
            String subjectKind,
            Object subjectId,
            Integer revision,
            String detail) {
        var where = origin.here();
        return new Line(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                null,
                // As the database keeps it: what is hashed must be what is read again.
                at.truncatedTo(ChronoUnit.MICROS),
                who,
                where.via(),
                where.address(),
                action,
                subjectKind,
                subjectId.toString(),
                revision,
                detail != null && detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail,
                null,
                null,
                null,
                null);
    }

    void changed(String kind, Object id, Map<String, Object> before, Map<String, Object> after) {
        pending().changed(kind, id, before, after);
    }

    private void add(Line line) {
        var pending = pending();
        if (pending.isEmpty()) closeWithChain(pending);
        pending.add(line);
    }

    /** What this transaction has done so far. Changes may be noted when it is too late to ask for more than a place to keep them. */
    private Pending pending() {
        if (transaction.getResource(PENDING) instanceof Pending known) return known;
        var pending = new Pending();
        transaction.putResource(PENDING, pending);
        return pending;
    }

    /** The entries go into the chain when all else is written. */
    private void closeWithChain(Pending pending) {
        var session = getEntityManager().unwrap(Session.class);
        // One is opened when first asked anything; at the commit it would be too late.
        session.getHibernateFlushMode();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                session.flush();
                session.doWork(connection -> chain.append(connection, pending.finished()));
            }

            @Override
            public void afterCompletion(int status) {}
        });
    }

    /** What was done to one thing, newest first. */
    public List<Entry> of(String subjectKind, Object subjectId) {
        return list("subjectKind = ?1 and subjectId = ?2 order by id desc", subjectKind, subjectId.toString());
    }

    /** Newest first. */
    public Cursor.Slice<Entry> search(Asked asked, Cursor cursor) {
        var values = new HashMap<String, Object>();
        var where = asked.condition(values);
        if (cursor.after() != null) {
            where += " and e.id < :after";
            values.put("after", cursor.after());
        }
        return cursor.slice(find("from Entry e where " + where + " order by e.id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }
}
