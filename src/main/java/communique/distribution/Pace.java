package communique.distribution;

import io.quarkus.logging.Log;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How fast messages may leave: over all, and to one recipient's domain. The next free moment stands in the database, so
 * that the limit holds however many nodes send; each node reserves a fifth of a second's worth at a time.
 */
@ApplicationScoped
class Pace {
    private static final String ALL = "";
    /** Shorter than this, a worker waits with its batch in hand; longer, it gives the batch back. */
    private static final Duration SHORT = Duration.ofMillis(50);

    @ConfigProperty(name = "communique.distribution.rate")
    Optional<Double> rate;

    @ConfigProperty(name = "communique.distribution.domain-rates")
    Optional<String> domainRates;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final Map<String, Double> limits = new HashMap<>();
    private final Map<String, Deque<Instant>> reserved = new HashMap<>();

    @PostConstruct
    void read() {
        rate.filter(Pace::isLimit).ifPresent(r -> limits.put(ALL, r));
        for (var pair : domainRates.orElse("").split(",")) {
            if (pair.isBlank()) continue;
            var parts = pair.strip().toLowerCase(Locale.ROOT).split("=", 2);
            if (parts.length != 2) throw new IllegalArgumentException("communique.distribution.domain-rates: " + pair);
            var limit = Double.parseDouble(parts[1].strip());
            if (isLimit(limit)) limits.put(parts[0].strip(), limit);
        }
    }

    /** Zero and what is below it stand for none. */
    private static boolean isLimit(double perSecond) {
        return perSecond > 0 && perSecond < Double.POSITIVE_INFINITY;
    }

    /** Whether a message to {@code domain} may have to wait. */
    boolean mayDelay(String domain) {
        return limits.containsKey(ALL) || limits(domain);
    }

    boolean limits(String domain) {
        return limits.containsKey(domain.toLowerCase(Locale.ROOT));
    }

    /** Takes leave to send one message to {@code domain} now, waiting a moment if need be; else says from when to ask again. */
    Instant from(String domain) throws InterruptedException {
        if (limits.isEmpty()) return null;
        var scope = domain.toLowerCase(Locale.ROOT);
        var now = clock.instant();
        Instant at;
        synchronized (this) {
            at = later(first(ALL, now), first(scope, now));
            if (at != null && at.isAfter(now.plus(SHORT))) return at;
            take(ALL);
            take(scope);
        }
        if (at != null && at.isAfter(now))
            Thread.sleep(Duration.between(now, at).toMillis() + 1);
        return null;
    }

    private static Instant later(Instant a, Instant b) {
        if (a == null) return b;
        return b == null || a.isAfter(b) ? a : b;
    }

    private Instant first(String scope, Instant now) {
        if (!limits.containsKey(scope)) return null;
        var moments = reserved.computeIfAbsent(scope, s -> new ArrayDeque<>());
        if (moments.isEmpty()) reserve(scope, moments, now);
        return moments.peek();
    }

    private void take(String scope) {
        if (limits.containsKey(scope)) reserved.get(scope).poll();
    }

    private void reserve(String scope, Deque<Instant> moments, Instant now) {
        var perSecond = limits.get(scope);
        var many = Math.max(1, (int) (perSecond / 5));
        var step = Duration.ofNanos((long) (1_000_000_000 / perSecond));
        try (var connection = database.apart()) {
            var free = free(connection, scope);
            var start = free == null || free.isBefore(now) ? now : free;
            save(connection, scope, start.plus(step.multipliedBy(many)), free == null);
            connection.commit();
            for (int i = 0; i < many; i++) moments.add(start.plus(step.multipliedBy(i)));
        } catch (SQLException e) {
            // Somebody else wrote the scope's first row in the same moment, or the database is away: a little later.
            Log.debugf(e, "No pace could be reserved for %s", scope);
            moments.add(now.plus(SHORT.multipliedBy(2)));
        }
    }

    private static Instant free(Connection connection, String scope) throws SQLException {
        try (var select = connection.prepareStatement("select free_at from pace where scope = ? for update")) {
            select.setString(1, "pace:" + scope);
            try (var found = select.executeQuery()) {
                return found.next() ? found.getObject(1, OffsetDateTime.class).toInstant() : null;
            }
        }
    }

    private static void save(Connection connection, String scope, Instant free, boolean isNew) throws SQLException {
        var sql = isNew
                ? "insert into pace (free_at, scope) values (?, ?)"
                : "update pace set free_at = ? where scope = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, Database.at(free));
            statement.setString(2, "pace:" + scope);
            statement.executeUpdate();
        }
    }
}
