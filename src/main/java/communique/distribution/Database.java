package communique.distribution;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** What timed work must know of the database: whether other nodes can be at it too. */
@ApplicationScoped
class Database {
    @Inject
    AgroalDataSource source;

    boolean isEmbedded() {
        try (var connection = source.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
