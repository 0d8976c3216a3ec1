package communique.release;

import communique.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Locale;

/**
 * Gives {@code PMO-2026-0007}, without gaps or races: the office's row is locked until the approval is committed, and an
 * approval that fails gives its number back with everything else.
 */
@ApplicationScoped
public class Numbers {
    @Inject
    EntityManager rows;

    public String next(Office office, Instant now) {
        rows.lock(office, LockModeType.PESSIMISTIC_WRITE);
        var series = prefix(office) + "-" + now.atZone(office.zone()).getYear();
        var sequence = rows.find(NumberSequence.class, series, LockModeType.PESSIMISTIC_WRITE);
        if (sequence == null) {
            sequence = new NumberSequence(series);
            rows.persist(sequence);
        }
        return "%s-%04d".formatted(series, sequence.next());
    }

    private static String prefix(Office office) {
        var abbreviation = office.abbreviations().in("en");
        return (abbreviation.matches("[\\p{L}\\p{N}-]{1,20}") ? abbreviation : office.code()).toUpperCase(Locale.ROOT);
    }
}
