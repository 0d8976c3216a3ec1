package communique.distribution;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What became of messages, before it is in the ledger's rows: one entry for each commit of a node's scribe. Appending
 * writes one small page where the rows would be dozens. An entry is posted to the rows once: by its node, or by whoever
 * clears up after that node is gone.
 */
final class Journal {
    private static final String APPEND = "insert into journal (node_id, beat, lines) values (?, ?, ?)";
    private static final String STRIKE = "delete from journal where node_id = ? and beat between ? and ?";
    private static final String LEFT = "select j.node_id, j.beat, j.lines from journal j where j.node_id in"
            + " (select n.id from node n where n.gone = true) order by j.node_id, j.beat for update";
    private static final String BECAME = "update delivery set status = ?, attempt = ?, outcome_at = ?, next_at = ?,"
            + " reason = ?, detail = ? where id = ? and status in ('PLANNED', 'DEFERRED', 'UNKNOWN')";
    private static final String AFTER_ALL = BECAME.replace("'PLANNED', 'DEFERRED', ", "");

    private Journal() {}

    static void append(Connection connection, UUID node, long beat, List<Became> outcomes) throws SQLException {
        try (var append = connection.prepareStatement(APPEND)) {
            append.setObject(1, node);
            append.setLong(2, beat);
            append.setString(3, outcomes.stream().map(Became::line).collect(joining("\n")));
            append.executeUpdate();
        }
    }

    /** Strikes a node's entries out, both ends included; how many were there, for none is posted twice. */
    static int strike(Connection connection, UUID node, long from, long to) throws SQLException {
        try (var strike = connection.prepareStatement(STRIKE)) {
            strike.setObject(1, node);
            strike.setLong(2, from);
            strike.setLong(3, to);
            return strike.executeUpdate();
        }
    }

    /** Posts what nodes that are gone had not posted, and strikes it out; nobody else does meanwhile. */
    static void postLeft(Connection connection) throws SQLException {
        var outcomes = new ArrayList<Became>();
        try (var left = connection.prepareStatement(LEFT);
                var entry = left.executeQuery()) {
            while (entry.next()) {
                entry.getString(3).lines().map(Became::read).forEach(outcomes::add);
                strike(connection, entry.getObject(1, UUID.class), entry.getLong(2), entry.getLong(2));
            }
        }
        post(connection, outcomes);
    }

    /** Into the rows, unless something later is known of them. */
    static void post(Connection connection, List<Became> outcomes) throws SQLException {
        post(connection, BECAME, outcomes);
    }

    /** A node that was declared gone while the relay was thinking knows better than the doubt left behind. */
    static void postAfterAll(Connection connection, List<Became> outcomes) throws SQLException {
        post(connection, AFTER_ALL, outcomes);
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
