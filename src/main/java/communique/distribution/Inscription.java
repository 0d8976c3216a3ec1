package communique.distribution;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;

/** Writes new batches and their deliveries, within the session's transaction: many thousands at an instant that is due. */
final class Inscription {
    private static final String BATCH =
            "insert into batch (id, distribution_id, place, status, settled_at) values (?, ?, ?, ?, ?)";
    private static final String DELIVERY = "insert into delivery (id, distribution_id, channel, address, journalist_id,"
            + " recipient, outlet, languages, status, reason, attempt, outcome_at, detail, unsubscribe, batch_id, place)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String TALLY = "update batch set tally = ? where id = ?";

    private Inscription() {}

    static void write(Session session, List<Batch> batches, List<Delivery> deliveries) {
        session.doWork(connection -> {
            write(connection, BATCH, batches, Batch::into);
            write(connection, DELIVERY, deliveries, Delivery::into);
        });
    }

    /** How many were put into each. */
    static void tally(Session session, List<Batches.Cut> cuts) {
        session.doWork(connection -> write(connection, TALLY, cuts, (cut, update) -> {
            update.setString(1, Tallies.planned(cut.many()));
            update.setObject(2, cut.batch());
        }));
    }

    private static <T> void write(Connection connection, String sql, List<T> rows, Binding<T> binding)
            throws SQLException {
        if (rows.isEmpty()) return;
        try (var insert = connection.prepareStatement(sql)) {
            for (var row : rows) {
                binding.set(row, insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private interface Binding<T> {
        void set(T row, PreparedStatement insert) throws SQLException;
    }
}
