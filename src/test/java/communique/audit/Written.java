package communique.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;

/** A database of this application with entries in its record. */
public final class Written {
    private Written() {}

    public static void schema(String url, String user, String password) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/migration")
                .load()
                .migrate();
    }

    /** {@code count} entries, in one transaction; {@code before} of them are older than the chain. */
    public static void entries(Connection connection, int before, int count) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = Rows.insertion(connection)) {
            for (int i = 0; i < before; i++) {
                Rows.bind(insert, line(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        new Chain().begin(connection);
        new Chain()
                .append(
                        connection,
                        IntStream.range(before, before + count)
                                .mapToObj(Written::line)
                                .toList());
        connection.commit();
    }

    static Line line(int n) {
        return new Line(
                new UUID(0x0190_0000_0000_7000L + n, 0x8000_0000_0000_0000L + n),
                null,
                Instant.parse("2026-01-06T18:05:00.123456Z").plusSeconds(n),
                n % 2 == 0 ? "drafter" : "approver",
                "page",
                "203.0.113." + n,
                "wrote « é » 🇨🇦 \u0001",
                "release",
                "release-" + n,
                n,
                n % 3 == 0 ? null : "detail " + n,
                null,
                "{\"status\":\"draft\"}",
                null,
                null);
    }

    static List<Line> all(Connection connection) throws SQLException {
        var lines = new java.util.ArrayList<Line>();
        Check.each(connection, 0, lines::add);
        return lines;
    }
}
