package communique.distribution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The journal among the other tables, where other nodes find it. One statement appends an entry and says that the node
 * lives; once another node has declared it gone, and holds or has held its row, the statement does nothing. Nor does it in
 * a database that was put back, beneath this node, to before what it wrote: then it arrives anew, and finds that out.
 */
final class TableJournal implements Journal {
    private static final String LIVES =
            "update node set alive_at = current_timestamp, beats = ? where id = ? and gone = false";
    /** It knows of the beat before, or of this one where the answer was lost: else it is older than what was written to it. */
    private static final String STILL_LIVES = LIVES + " and beats >= ?";

    private static final String APPEND = "with living as (" + STILL_LIVES + " returning id)"
            + " insert into journal (node_id, beat, outcomes) select id, ?, ? from living";
    private static final String STRIKE = "delete from journal where node_id = ? and beat between ? and ?";
    private static final String LEFT = "select j.node_id, j.beat, j.lines, j.outcomes from journal j where j.node_id in"
            + " (select n.id from node n where n.gone = true) order by j.node_id, j.beat for update";

    private final Database database;
    private Connection connection;

    TableJournal(Database database) {
        this.database = database;
    }

    @Override
    public boolean append(UUID node, long beat, List<Became> outcomes) throws SQLException {
        try (var append = connection().prepareStatement(APPEND)) {
            append.setLong(1, beat);
            append.setObject(2, node);
            append.setLong(3, beat - 1);
            append.setLong(4, beat);
            append.setBytes(5, Became.bytes(outcomes));
            return append.executeUpdate() == 1;
        }
    }

    @Override
    public boolean beat(UUID node, long beat) throws SQLException {
        try (var lives = connection().prepareStatement(STILL_LIVES)) {
            lives.setLong(1, beat);
            lives.setObject(2, node);
            lives.setLong(3, beat - 1);
            return lives.executeUpdate() == 1;
        }
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = database.apart();
            connection.setAutoCommit(true);
        }
        return connection;
    }

    /** A commit whose answer was lost may have been made. */
    @Override
    public void retreat(UUID node, long beat) throws SQLException {
        Database.close(connection);
        connection = null;
        strike(connection(), node, beat, beat, 1);
    }

    @Override
    public boolean strike(Connection within, UUID node, long from, long to, int entries) throws SQLException {
        try (var strike = within.prepareStatement(STRIKE)) {
            strike.setObject(1, node);
            strike.setLong(2, from);
            strike.setLong(3, to);
            return strike.executeUpdate() == entries;
        }
    }

    @Override
    public boolean postLeft(Connection within) throws SQLException {
        postEntries(within);
        return true;
    }

    /** Also for an embedded database: what an older version left there. */
    static void postEntries(Connection within) throws SQLException {
        var outcomes = new ArrayList<Became>();
        try (var left = within.prepareStatement(LEFT);
                var entry = left.executeQuery();
                var strike = within.prepareStatement(STRIKE)) {
            while (entry.next()) {
                var lines = entry.getString(3);
                if (lines != null) lines.lines().map(Became::read).forEach(outcomes::add);
                else outcomes.addAll(Became.read(entry.getBytes(4)));
                strike.setObject(1, entry.getObject(1, UUID.class));
                strike.setLong(2, entry.getLong(2));
                strike.setLong(3, entry.getLong(2));
                strike.executeUpdate();
            }
        }
        Posting.post(within, outcomes);
    }
}
