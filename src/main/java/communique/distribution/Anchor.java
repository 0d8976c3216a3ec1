package communique.distribution;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What of an embedded database survives a power cut: its commits outlast a kill, but H2 leaves it to the system when they
 * reach the disk. Each time that is made certain here it gets a number, which the database and this node's witness both
 * know: a copy that was put back knows a lower one.
 */
@ApplicationScoped
class Anchor {
    private static final String RAISE = "update anchor set number = number + 1 where id = 1";
    private static final String FIRST = "insert into anchor (id, number) values (1, 1)";
    private static final String NUMBER = "select number from anchor where id = 1";

    @Inject
    Database database;

    @Inject
    Nodes nodes;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private volatile long begun;
    private long done;

    /** Everything that is committed now is on disk when this returns. Whoever asks meanwhile shares the next time. */
    void drop() throws SQLException {
        if (!database.isEmbedded()) return;
        var before = begun;
        synchronized (this) {
            if (done > before) return;
            begun++;
            nodes.witness().anchored(sync());
            done = begun;
        }
    }

    private long sync() throws SQLException {
        try (var connection = database.apart();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            if (statement.executeUpdate(RAISE) == 0) statement.executeUpdate(FIRST);
            statement.execute("checkpoint sync");
            return number(connection);
        }
    }

    static long number(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(NUMBER)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** As soon as the transaction is committed: nobody is told of a hold that a power cut could undo. */
    void afterwards() {
        if (database.isEmbedded()) transactions.registerInterposedSynchronization(new Afterwards());
    }

    private final class Afterwards implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) return;
            try {
                drop();
            } catch (SQLException | RuntimeException e) {
                Log.error("What was just held or cancelled is not certain to survive a power cut", e);
            }
        }
    }
}
