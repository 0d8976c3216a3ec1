package communique.account;

import communique.core.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Counts tries in the database, so that they count on every node. A try is written down before the password is looked
 * at: a thousand at once are no better than one after the other.
 */
@ApplicationScoped
class Delays implements PanacheRepositoryBase<Delay, String> {
    @Inject
    Clock clock;

    /** What tries are counted by, and how many are free of any pause. */
    record Subject(String name, int free) {
        static Subject of(String kind, String what, int free) {
            return new Subject(kind + ":" + Secret.sha256(what), free);
        }
    }

    /** Zero when the try may be made (and is counted); else how long to wait. */
    Duration attempt(List<Subject> subjects) {
        for (int i = 1; ; i++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> count(subjects));
            } catch (RuntimeException e) {
                // Two first tries at once: the second finds the row that the first has made.
                if (i == 3 || !isTaken(e)) throw e;
            }
        }
    }

    private Duration count(List<Subject> subjects) {
        var now = clock.instant();
        var longest = Duration.ZERO;
        var rows = subjects.stream().map(subject -> row(subject, now)).toList();
        for (var row : rows) if (row.left(now).compareTo(longest) > 0) longest = row.left(now);
        if (longest.isZero())
            for (int i = 0; i < rows.size(); i++)
                rows.get(i).tried(subjects.get(i).free(), now);
        return longest;
    }

    private Delay row(Subject subject, Instant now) {
        var row = findById(subject.name(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new Delay(subject.name(), now);
            persistAndFlush(row);
        }
        return row;
    }

    private static boolean isTaken(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof ConstraintViolationException) return true;
        return false;
    }

    /** The try was right: whoever made it starts anew, an address that many share is only forgiven this one. */
    void succeeded(Subject own, List<Subject> shared) {
        deleteById(own.name());
        for (var subject : shared) {
            var row = findById(subject.name(), LockModeType.PESSIMISTIC_WRITE);
            if (row != null) row.forgiven();
        }
    }

    void forget(Subject subject) {
        deleteById(subject.name());
    }

    void forgetBefore(Instant then) {
        delete("lastAt < ?1", then);
    }
}
