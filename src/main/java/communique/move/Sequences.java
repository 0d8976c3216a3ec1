package communique.move;

import static communique.move.Table.quoted;

import java.sql.Connection;
import java.sql.SQLException;

/** Whoever counts goes on counting where H2 stopped: columns with a number of their own, and sequences. */
final class Sequences {
    private static final String COLUMNS =
            """
            select table_name, column_name, identity_base from information_schema.columns
            where table_schema = current_schema and is_identity = 'YES' and table_name <> '%s'"""
                    .formatted(Tables.JOURNAL);
    private static final String SEQUENCES =
            """
            select sequence_name, base_value from information_schema.sequences
            where sequence_schema = current_schema""";

    private Sequences() {}

    static void carry(Connection h2, Connection postgres) throws SQLException {
        try (var asked = h2.createStatement();
                var set = postgres.prepareStatement("select setval(pg_get_serial_sequence(?, ?), ?, false)");
                var rows = asked.executeQuery(COLUMNS)) {
            while (rows.next()) {
                set.setString(1, quoted(rows.getString(1)));
                set.setString(2, rows.getString(2));
                set.setLong(3, rows.getLong(3));
                set.execute();
            }
        }
        try (var asked = h2.createStatement();
                var set = postgres.prepareStatement("select setval(?::regclass, ?, false)");
                var rows = asked.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                set.setString(1, quoted(rows.getString(1)));
                set.setLong(2, rows.getLong(2));
                set.execute();
            }
        }
    }
}
