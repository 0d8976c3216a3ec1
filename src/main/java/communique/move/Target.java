package communique.move;

import static communique.move.Table.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tables to fill. They must hold nothing, or only what the migrations themselves put there. */
final class Target {
    private static final Settings.Login NOBODY = new Settings.Login("", "");

    private Target() {}

    /** Makes the schema; the tables are then locked against other writers until the move ends. */
    static Map<String, Table> prepared(Connection postgres, Settings settings) throws SQLException {
        var bare = !exists(postgres);
        new Migrations(settings.url(), settings.to(), settings.migrations()).make();
        var tables = Tables.of(postgres);
        postgres.setAutoCommit(false);
        try (var statement = postgres.createStatement()) {
            statement.execute("set local statement_timeout = 0");
            statement.execute("lock table "
                    + tables.keySet().stream().map(Table::quoted).collect(Collectors.joining(", "))
                    + " in share row exclusive mode");
        }
        var filled = filled(postgres, tables.values());
        if (!bare && !filled.isEmpty()) refuseUnlessFresh(postgres, filled, settings);
        return tables;
    }

    /** Rows that the migrations wrote stand in the H2 file too, as the application left them. */
    static void clear(Connection postgres, List<String> inReverse) throws SQLException {
        try (var statement = postgres.createStatement()) {
            for (var table : inReverse) statement.execute("delete from " + quoted(table));
        }
    }

    private static boolean exists(Connection postgres) throws SQLException {
        try (var rows = postgres.getMetaData().getTables(null, postgres.getSchema(), "%", new String[] {"TABLE"})) {
            return rows.next();
        }
    }

    private static List<Table> filled(Connection postgres, Collection<Table> tables) throws SQLException {
        var filled = new ArrayList<Table>();
        try (var statement = postgres.createStatement()) {
            for (var table : tables)
                try (var row = statement.executeQuery("select 1 from " + quoted(table.name()) + " limit 1")) {
                    if (row.next()) filled.add(table);
                }
        }
        return filled;
    }

    /** Fresh is what a new database in memory holds after the same migrations. */
    private static void refuseUnlessFresh(Connection postgres, List<Table> filled, Settings settings)
            throws SQLException {
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        new Migrations(url, NOBODY, settings.migrations()).make();
        try (var fresh = new org.h2.Driver().connect(url, new java.util.Properties())) {
            var untouched = Tables.of(fresh);
            var used = new ArrayList<String>();
            for (var table : filled) {
                var same = untouched.get(table.name());
                if (same == null || !Rows.fingerprint(fresh, same).sameAs(Rows.fingerprint(postgres, table)))
                    used.add(table.name());
            }
            fresh.createStatement().execute("shutdown");
            if (!used.isEmpty())
                throw new Stopped(
                        "PostgreSQL is not empty: %s already hold rows. Move into a database of its own.",
                        String.join(", ", used));
        }
    }
}
