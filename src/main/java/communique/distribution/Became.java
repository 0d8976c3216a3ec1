package communique.distribution;

import java.time.Instant;
import java.util.UUID;

/** What became of one delivery; {@code nextAt}, {@code reason} and {@code detail} may be null. */
record Became(UUID delivery, Outcome outcome, int attempt, Instant at, Instant nextAt, String reason, String detail) {
    private static final String BETWEEN = "\t";

    /** One line of the journal; {@code detail} holds no control characters. */
    String line() {
        return String.join(
                BETWEEN,
                delivery.toString(),
                outcome.name(),
                String.valueOf(attempt),
                at.toString(),
                or(nextAt),
                or(reason),
                or(detail));
    }

    static Became read(String line) {
        var part = line.split(BETWEEN, -1);
        return new Became(
                UUID.fromString(part[0]),
                Outcome.valueOf(part[1]),
                Integer.parseInt(part[2]),
                Instant.parse(part[3]),
                part[4].isEmpty() ? null : Instant.parse(part[4]),
                part[5].isEmpty() ? null : part[5],
                part[6].isEmpty() ? null : part[6]);
    }

    private static String or(Object value) {
        return value == null ? "" : value.toString();
    }
}
