package communique.preflight;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date as a text names it, between its characters {@code start} and {@code end}: {@code day} 0 for a month alone,
 * {@code year} and {@code weekday} null when they are not said.
 */
record Day(int start, int end, DayOfWeek weekday, int day, int month, Integer year) implements Place {

    boolean sameAs(Day other) {
        return day == other.day
                && month == other.month
                && (year == null || other.year == null || year.equals(other.year));
    }

    /** The date it means; without a year the one nearest to {@code about}. Empty when there is no such day. */
    Optional<LocalDate> near(LocalDate about) {
        if (day == 0) return Optional.empty();
        if (year != null) return dated(year);
        return Stream.of(about.getYear() - 1, about.getYear(), about.getYear() + 1)
                .flatMap(y -> dated(y).stream())
                .min((a, b) -> Long.compare(far(a, about), far(b, about)));
    }

    /** Whether any year has it: the 31st of February is in none. */
    boolean exists() {
        if (day == 0) return true;
        return year == null ? dated(2024).isPresent() : dated(year).isPresent();
    }

    private Optional<LocalDate> dated(int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static long far(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
