package communique.move;

import java.io.PrintStream;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies one table and takes the fingerprint of what it read on the way. */
final class Copying {
    private static final int ROWS = 500;
    private static final long CHARACTERS = 4_000_000;
    private static final long TELL = 100_000;

    private final Table from;
    private final Table to;
    private final PrintStream out;

    Copying(Table from, Table to, PrintStream out) {
        this.from = from;
        this.to = to;
        this.out = out;
    }

    Fingerprint run(Connection source, Connection target) throws SQLException {
        var fingerprint = new Fingerprint();
        try (var rows = new Rows(source, from);
                var insert = target.prepareStatement(to.insert())) {
            int waiting = 0;
            long characters = 0;
            while (rows.next()) {
                var texts = rows.texts();
                fingerprint.add(texts);
                write(rows, insert);
                for (var text : texts) characters += text == null ? 0 : text.length();
                if (++waiting == ROWS || characters >= CHARACTERS) {
                    send(insert, fingerprint.rows());
                    waiting = 0;
                    characters = 0;
                }
                if (fingerprint.rows() % TELL == 0)
                    out.printf("%s: %,d rows so far%n", from.name(), fingerprint.rows());
            }
            if (waiting > 0) send(insert, fingerprint.rows());
        }
        return fingerprint;
    }

    private void write(Rows rows, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < to.columns().size(); i++) {
            var column = to.columns().get(i);
            var found = rows.found().get(i);
            if (found instanceof String text && text.indexOf('\0') >= 0)
                throw new Stopped(
                        "Table %s, row %s, column %s: the text holds the character NUL, which PostgreSQL cannot keep.",
                        from.name(), rows.name(), column.name());
            column.kind().write(insert, i + 1, found, column.typeName());
        }
        insert.addBatch();
    }

    private void send(PreparedStatement insert, long until) throws SQLException {
        try {
            insert.executeBatch();
        } catch (BatchUpdateException e) {
            var cause = e.getNextException() == null ? e : e.getNextException();
            throw new Stopped(
                    "Table %s: among the rows up to number %d, PostgreSQL refused one: %s",
                    from.name(), until, cause.getMessage());
        }
    }
}
