package communique.distribution;

import static java.util.stream.Collectors.partitioningBy;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes what became of messages: all that its node's workers have to say goes to disk in one commit, and each of them
 * waits for its own before it sends the next message's end. The same commit says that the node lives; a node that was
 * declared gone cannot make it.
 */
@ApplicationScoped
class Scribe {
    private static final int MOST_LINES = 500;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(300);

    private static final String LIVES =
            "update node set alive_at = current_timestamp, beats = ? where id = ? and gone = false";
    private static final String BECAME = "update delivery set status = ?, attempt = ?, outcome_at = ?, next_at = ?,"
            + " reason = ?, detail = ? where id = ? and status in ('PLANNED', 'DEFERRED', 'UNKNOWN')";
    /** After all: a node that was declared gone while the relay was thinking knows better than the doubt left behind. */
    private static final String BECAME_AFTER_ALL = BECAME.replace("'PLANNED', 'DEFERRED', ", "");

    private static final String SETTLED = "update batch set node_id = null, claimed_at = null,"
            + " status = case when exists (select 1 from delivery d where d.batch_id = batch.id"
            + " and d.status in ('PLANNED', 'DEFERRED')) then 'OPEN' else 'DONE' end,"
            + " next_at = case when exists (select 1 from delivery d where d.batch_id = batch.id and d.status = 'PLANNED')"
            + " then cast(? as timestamp(6) with time zone)"
            + " else (select min(d.next_at) from delivery d where d.batch_id = batch.id and d.status = 'DEFERRED') end"
            + " where id = ? and node_id = ?";

    @ConfigProperty(name = "communique.distribution.lease")
    Duration lease;

    @Inject
    Database database;

    @Inject
    Nodes nodes;

    @Inject
    Sweep sweep;

    private final LinkedBlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private volatile UUID node;
    private volatile boolean open = true;
    private long beats;
    private Connection connection;

    /** Who writes: from now on, under this name. */
    void begin(UUID id) {
        node = id;
        beats = 0;
    }

    UUID node() {
        return node;
    }

    /** What became of one message, which was claimed in the name of {@code by}. */
    Ticket write(UUID by, Became became) {
        return add(new Entry(by, became, null, new Ticket()));
    }

    /** This node is done with a batch for now; what is open in it may go on from {@code from} (null: at once). */
    Ticket settle(UUID by, UUID batch, Instant from) {
        return add(new Entry(by, null, new Settled(batch, from), new Ticket()));
    }

    private Ticket add(Entry entry) {
        queue.add(entry);
        return entry.ticket();
    }

    /** Writes until closed, and at least three times in a lease, so that the others know this node lives. */
    void run() {
        var entries = new ArrayList<Entry>();
        while (open || !queue.isEmpty()) {
            try {
                var first = queue.poll(lease.toMillis() / 3, TimeUnit.MILLISECONDS);
                if (first != null) entries.add(first);
                queue.drainTo(entries, MOST_LINES);
                commit(entries);
                entries.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        close();
    }

    private void commit(List<Entry> entries) throws InterruptedException {
        while (true) {
            try {
                var name = node;
                // What was claimed under a former name is no longer this node's to decide.
                var own = entries.stream()
                        .collect(partitioningBy(entry -> entry.by().equals(name)));
                var written = attempt(name, own.get(true), own.get(false));
                if (!written) begin(sweep.arrive());
                own.get(true).forEach(entry -> entry.ticket().is(written));
                own.get(false).forEach(entry -> entry.ticket().is(false));
                return;
            } catch (SQLException | RuntimeException e) {
                Log.errorf(e, "%d outcomes could not be written; nothing more is sent until they are", entries.size());
                close();
                if (!open) return;
                Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
            }
        }
    }

    private boolean attempt(UUID name, List<Entry> mine, List<Entry> former) throws SQLException {
        if (connection == null) connection = database.apart();
        var lives = lives(name);
        if (!lives) Log.warn("This node was declared gone; what it had claimed goes to others");
        became(lives ? BECAME : BECAME_AFTER_ALL, mine);
        became(BECAME_AFTER_ALL, former);
        if (lives) settled(mine);
        connection.commit();
        if (!lives) return false;
        beats++;
        nodes.witness().saw(beats);
        return true;
    }

    private boolean lives(UUID name) throws SQLException {
        try (var lives = connection.prepareStatement(LIVES)) {
            lives.setLong(1, beats + 1);
            lives.setObject(2, name);
            return lives.executeUpdate() == 1;
        }
    }

    private void became(String sql, List<Entry> entries) throws SQLException {
        var any = false;
        try (var statement = connection.prepareStatement(sql)) {
            for (var entry : entries) {
                if (entry.became() == null) continue;
                entry.became().into(statement);
                statement.addBatch();
                any = true;
            }
            if (any) statement.executeBatch();
        }
    }

    private void settled(List<Entry> entries) throws SQLException {
        for (var entry : entries) {
            if (entry.settled() == null) continue;
            try (var statement = connection.prepareStatement(SETTLED)) {
                statement.setObject(1, Database.at(entry.settled().from()));
                statement.setObject(2, entry.settled().batch());
                statement.setObject(3, entry.by());
                statement.executeUpdate();
            }
        }
    }

    /** Ends after what is queued; the workers must have stopped. */
    void stop() {
        open = false;
        queue.add(new Entry(node, null, null, new Ticket()));
    }

    private void close() {
        if (connection == null) return;
        try {
            connection.close();
        } catch (SQLException e) {
            Log.debug("A connection that failed could not be closed either", e);
        }
        connection = null;
    }

    /** What became of one delivery; {@code nextAt}, {@code reason} and {@code detail} may be null. */
    record Became(
            UUID delivery, Outcome outcome, int attempt, Instant at, Instant nextAt, String reason, String detail) {
        private void into(PreparedStatement statement) throws SQLException {
            statement.setString(1, outcome.name());
            statement.setInt(2, attempt);
            statement.setObject(3, Database.at(at));
            statement.setObject(4, Database.at(nextAt));
            statement.setString(5, reason);
            statement.setString(6, detail);
            statement.setObject(7, delivery);
        }
    }

    private record Settled(UUID batch, Instant from) {}

    private record Entry(UUID by, Became became, Settled settled, Ticket ticket) {}
}
