package communique.move;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;

/** Everything in the H2 file to an empty PostgreSQL, in one transaction that is kept only if both then hold the same. */
final class Move {
    private final PrintStream out;
    private final PrintStream errors;

    Move(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** What the command answers to its shell: 0 when everything is there, 1 when nothing was kept. */
    int run(Supplier<Settings> asked) {
        try {
            move(asked.get());
            return 0;
        } catch (Stopped stopped) {
            errors.println(stopped.getMessage());
        } catch (SQLException | FlywayException e) {
            errors.println("The move broke off, and nothing was kept in PostgreSQL: " + e.getMessage());
        }
        return 1;
    }

    private void move(Settings settings) throws SQLException {
        out.printf("Moving %s to %s.%n", settings.folder().resolve(Settings.FILE), settings.shownUrl());
        try (var h2 = H2Folder.open(settings)) {
            var version =
                    new Migrations(H2Folder.url(settings.folder()), settings.from(), settings.migrations()).checked();
            try (var postgres = Postgres.open(settings)) {
                var to = Target.prepared(postgres, settings);
                out.printf("Both have the schema of version %s; PostgreSQL is empty.%n", version);
                var report = fill(h2, Tables.of(h2), postgres, to);
                keep(postgres);
                out.printf(
                        "Moved: %,d rows in %d tables are the same in both. The H2 file was not changed.%n",
                        report.rows(), report.tables());
            }
        }
    }

    private void keep(Connection postgres) {
        try {
            postgres.commit();
        } catch (SQLException e) {
            throw new Stopped(
                    "PostgreSQL did not confirm the end of the move (%s): look whether its tables are empty; if so, move again.",
                    e.getMessage());
        }
        try (var statement = postgres.createStatement()) {
            postgres.setAutoCommit(true);
            // A planner that knows nothing of new tables reads them from end to end.
            statement.execute("analyze");
        } catch (SQLException e) {
            out.println(
                    "PostgreSQL could not analyze its new tables (" + e.getMessage() + "): it will do so by itself.");
        }
    }

    private Report fill(Connection h2, Map<String, Table> from, Connection postgres, Map<String, Table> to)
            throws SQLException {
        agree(from, to);
        var links = Links.of(postgres, to.keySet());
        links.postpone(postgres);
        var reverse = new ArrayList<>(links.order());
        Collections.reverse(reverse);
        Target.clear(postgres, reverse);
        var copied = new LinkedHashMap<String, Fingerprint>();
        for (var table : links.order())
            copied.put(table, new Copying(from.get(table), to.get(table), out).run(h2, postgres));
        links.settle(postgres);
        Sequences.carry(h2, postgres);
        var report = new Report();
        for (var table : copied.keySet())
            report.add(table, copied.get(table), Rows.fingerprint(postgres, to.get(table)));
        report.print(out);
        refuseDifferences(report, h2, from, postgres, to);
        return report;
    }

    private static void agree(Map<String, Table> from, Map<String, Table> to) {
        if (!from.keySet().equals(to.keySet()))
            throw new Stopped("The tables are not the same: %s in H2, %s in PostgreSQL.", from.keySet(), to.keySet());
        for (var table : from.values())
            if (!table.shape().equals(to.get(table.name()).shape()))
                throw new Stopped(
                        "Table %s is not the same in both: (%s) in H2, (%s) in PostgreSQL.",
                        table.name(), table.shape(), to.get(table.name()).shape());
    }

    private static void refuseDifferences(
            Report report, Connection h2, Map<String, Table> from, Connection postgres, Map<String, Table> to)
            throws SQLException {
        var sentences = new ArrayList<String>();
        for (var table : report.different())
            sentences.add(Difference.between(h2, from.get(table), postgres, to.get(table)) + ".");
        if (sentences.isEmpty()) return;
        postgres.rollback();
        throw new Stopped(String.join(System.lineSeparator(), sentences) + System.lineSeparator()
                + "Not the same, so nothing was kept: PostgreSQL is as empty as before.");
    }
}
