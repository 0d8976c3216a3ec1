package communique.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives entries their places. The head is locked last, when everything else of the transaction is written, and released by
 * its commit: writers wait for one another's commit only, in one order, and nobody waits for anything after.
 */
@ApplicationScoped
class Chain {
    void append(Connection connection, List<Line> lines) throws SQLException {
        var head = begun(connection, Rows.head(connection, true));
        try (var insert = Rows.insertion(connection)) {
            for (var line : lines) {
                var placed = line.placed(head.place() + 1, head.hash());
                Rows.bind(insert, placed);
                insert.addBatch();
                head = new Rows.Head(placed.place(), placed.hash(), head.adopted());
            }
            insert.executeBatch();
        }
        Rows.move(connection, head);
    }

    /** Once in the life of a database, what was recorded before there was a chain is chained as it stands. */
    void begin(Connection connection) throws SQLException {
        var head = Rows.head(connection, false);
        if (head != null && head.adopted() != null) return;
        Rows.move(connection, begun(connection, Rows.head(connection, true)));
    }

    private static Rows.Head begun(Connection connection, Rows.Head head) throws SQLException {
        if (head == null) throw new IllegalStateException("The head of the audit chain is missing");
        if (head.adopted() != null) return head;
        var at = head;
        while (true) {
            var page = unplaced(connection);
            if (page.isEmpty()) return new Rows.Head(at.place(), at.hash(), at.place());
            at = adopt(connection, page, at);
        }
    }

    private static Rows.Head adopt(Connection connection, List<Line> page, Rows.Head head) throws SQLException {
        var at = head;
        try (var update = Rows.adoption(connection)) {
            for (var line : page) {
                var placed = line.placed(at.place() + 1, at.hash());
                update.setLong(1, placed.place());
                update.setString(2, placed.previous());
                update.setString(3, placed.hash());
                update.setObject(4, placed.id());
                update.addBatch();
                at = new Rows.Head(placed.place(), placed.hash(), null);
            }
            update.executeBatch();
        }
        return at;
    }

    private static List<Line> unplaced(Connection connection) throws SQLException {
        var lines = new ArrayList<Line>();
        try (var select = connection.prepareStatement(
                        Rows.SELECT + "where place is null order by id fetch first " + Rows.PAGE + " rows only");
                var rows = select.executeQuery()) {
            while (rows.next()) lines.add(Rows.read(rows));
        }
        return lines;
    }
}
