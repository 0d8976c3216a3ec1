package communique.distribution;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.locks.ReentrantLock;

/** What timed work must know of the database: whether other nodes can be at it too, and the time that all agree on. */
@ApplicationScoped
class Database {
    @Inject
    AgroalDataSource source;

    private final ReentrantLock pages = new ReentrantLock();
    private volatile Boolean embedded;

    boolean isEmbedded() {
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

    /**
     * Writes when nobody else does who asks here. H2 writes the pages of all open transactions at each commit of one: those
     * that touch many pages had better take turns. PostgreSQL does not mind.
     */
    void inTurn(Writing writing) throws SQLException {
        if (isEmbedded()) pages.lock();
        try {
            writing.run();
        } finally {
            if (pages.isHeldByCurrentThread()) pages.unlock();
        }
    }

    /** Null is closed already. */
    static void close(Connection connection) {
        try {
            if (connection != null) connection.close();
        } catch (SQLException e) {
            Log.debug("A connection that failed could not be closed either", e);
        }
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

    interface Writing {
        void run() throws SQLException;
    }

    private interface Question<T> {
        T of(Connection connection) throws SQLException;
    }
}
