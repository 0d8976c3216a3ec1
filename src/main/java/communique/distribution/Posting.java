package communique.distribution;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Brings outcomes from the journal to the ledger's rows. */
final class Posting {
    private static final String BECAME = "update delivery set status = ?, attempt = ?, outcome_at = ?, next_at = ?,"
            + " reason = ?, detail = ? where id = ? and status in ('PLANNED', 'DEFERRED', 'UNKNOWN')";
    private static final String AFTER_ALL = BECAME.replace("'PLANNED', 'DEFERRED', ", "");

    private Posting() {}

    /** Into the rows, unless something later is known of them. */
    static void post(Connection connection, List<Became> outcomes) throws SQLException {
        post(connection, BECAME, outcomes);
    }

    /** A node that was declared gone while the relay was thinking knows better than the doubt left behind. */
    static void postAfterAll(Connection connection, List<Became> outcomes) throws SQLException {
        post(connection, AFTER_ALL, outcomes);
        for (var outcome : outcomes) Tallies.recountOf(connection, outcome.delivery());
    }

    private static void post(Connection connection, String sql, List<Became> outcomes) throws SQLException {
        if (outcomes.isEmpty()) return;
        try (var statement = connection.prepareStatement(sql)) {
            for (var outcome : outcomes) {
                set(statement, outcome);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Became became) throws SQLException {
        statement.setString(1, became.outcome().name());
        statement.setInt(2, became.attempt());
        statement.setObject(3, Database.at(became.at()));
        statement.setObject(4, Database.at(became.nextAt()));
        statement.setString(5, became.reason());
        statement.setString(6, became.detail());
        statement.setObject(7, became.delivery());
    }
}
