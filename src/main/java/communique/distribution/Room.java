package communique.distribution;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Every row of the ledger is written twice. PostgreSQL leaves room beside new rows if it is told to; the second writing then
 * touches no index. This is no migration, because those are the same for both databases.
 */
@ApplicationScoped
class Room {
    private static final String IS_MADE = "select count(*) from pg_class where oid = to_regclass('delivery')"
            + " and array_to_string(reloptions, ',') like '%fillfactor%'";

    @Inject
    Database database;

    void make() {
        if (database.isEmbedded()) return;
        try (var connection = database.apart()) {
            if (!isMade(connection))
                try (var statement = connection.createStatement()) {
                    statement.execute("alter table delivery set (fillfactor = 50)");
                }
            connection.commit();
        } catch (SQLException e) {
            Log.warn("The ledger has no room in its pages and will be slower for it", e);
        }
    }

    private static boolean isMade(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(IS_MADE)) {
            return found.next() && found.getInt(1) > 0;
        }
    }
}
