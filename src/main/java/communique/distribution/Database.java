package communique.distribution;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What timed work must know of the database: whether other nodes can be at it too, and the time that all agree on. */
@ApplicationScoped
class Database {
    @Inject
    AgroalDataSource source;

    private Boolean embedded;

    synchronized boolean isEmbedded() {
        if (embedded == null) embedded = ask(c -> "H2".equals(c.getMetaData().getDatabaseProductName()));
        return embedded;
    }

    /** The database's own clock: nodes' clocks may differ, and a lease must not. */
    Instant now() {
        return ask(connection -> {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("select current_timestamp")) {
                answer.next();
                return answer.getObject(1, OffsetDateTime.class).toInstant();
            }
        });
    }

    /** A connection of its own, outside any transaction of the caller's; every statement's effects await its commit. */
    Connection apart() throws SQLException {
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private <T> T ask(Question<T> question) {
        try (var connection = source.getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Question<T> {
        T of(Connection connection) throws SQLException;
    }
}
