package communique.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes batches for workers. Rows locked by others are skipped, so any number of nodes and of their workers may ask at once;
 * on H2, which locks more than it is asked for, they ask in turn.
 */
@ApplicationScoped
class Claims {
    private static final String NEXT = "select b.id from batch b where b.distribution_id = ? and b.status = 'OPEN'"
            + " and (b.next_at is null or b.next_at <= ?) order by b.place fetch first 1 rows only"
            + " for update skip locked";
    private static final String CLAIM =
            "update batch set status = 'CLAIMED', begun = false, node_id = ?, claimed_at = ?, next_at = null,"
                    + " first_claimed_at = coalesce(first_claimed_at, cast(? as timestamp(6) with time zone))"
                    + " where id = ? and status = 'OPEN'"
                    + " and exists (select 1 from node n where n.id = ? and n.gone = false)"
                    + " and exists (select 1 from distribution d where d.id = distribution_id and d.status = 'RUNNING')";
    private static final String ROWS = "select d.id, d.address, d.recipient, d.languages, d.unsubscribe, d.attempt,"
            + " (select s.reason from suppression s where s.address = d.address) from delivery d"
            + " where d.batch_id = ? and (d.status = 'PLANNED' or d.status = 'DEFERRED' and d.next_at <= ?)"
            + " order by d.place, d.id fetch first 200 rows only";

    @Inject
    Database database;

    @Inject
    Anchor anchor;

    @Inject
    Scribe scribe;

    @Inject
    Hands hands;

    @Inject
    Clock clock;

    /** A batch of this distribution for {@code node}, or null when none is to be had now. */
    Claim next(UUID distribution, UUID node) throws SQLException {
        var claim = taken(distribution, node);
        if (claim == null) return null;
        try {
            // Else a power cut could leave outcomes of a batch that nobody has claimed, or of rows that were never
            // written.
            anchor.drop();
            return claim;
        } catch (SQLException | RuntimeException e) {
            scribe.settle(node, claim.batch(), null, false);
            throw e;
        }
    }

    private Claim taken(UUID distribution, UUID node) throws SQLException {
        var claim = new AtomicReference<Claim>();
        database.inTurn(() -> claim.set(claim(distribution, node)));
        return claim.get();
    }

    private Claim claim(UUID distribution, UUID node) throws SQLException {
        try (var connection = database.apart()) {
            var now = clock.instant();
            var batch = find(connection, distribution, now);
            var claim = batch == null ? null : claim(connection, batch, distribution, node, now);
            if (claim == null) connection.commit();
            return claim;
        }
    }

    /** In hand from before it is asked for: {@link Sweep} opens what this node has claimed and nobody has in hand. */
    private Claim claim(Connection connection, UUID batch, UUID distribution, UUID node, Instant now)
            throws SQLException {
        if (!hands.take(batch)) return null;
        Claim claimed = null;
        try {
            if (!take(connection, batch, node, now)) return null;
            var claim = new Claim(batch, distribution, node, rows(connection, batch, now));
            connection.commit();
            claimed = claim;
        } finally {
            // Also where the commit's answer was lost: then the rows may say that it is this node's, and the sweep
            // mends that.
            if (claimed == null) hands.leave(batch);
        }
        return claimed;
    }

    private static UUID find(Connection connection, UUID distribution, Instant now) throws SQLException {
        try (var next = connection.prepareStatement(NEXT)) {
            next.setObject(1, distribution);
            next.setObject(2, Database.at(now));
            try (var found = next.executeQuery()) {
                return found.next() ? found.getObject(1, UUID.class) : null;
            }
        }
    }

    private static boolean take(Connection connection, UUID batch, UUID node, Instant now) throws SQLException {
        try (var claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, node);
            claim.setObject(2, Database.at(now));
            claim.setObject(3, Database.at(now));
            claim.setObject(4, batch);
            claim.setObject(5, node);
            return claim.executeUpdate() == 1;
        }
    }

    private static List<Row> rows(Connection connection, UUID batch, Instant now) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var select = connection.prepareStatement(ROWS)) {
            select.setObject(1, batch);
            select.setObject(2, Database.at(now));
            try (var found = select.executeQuery()) {
                while (found.next())
                    rows.add(new Row(
                            found.getObject(1, UUID.class),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5),
                            found.getInt(6),
                            found.getString(7)));
            }
        }
        return rows;
    }

    /** A batch in this node's hands, under the name {@code by}, with what is to be sent of it now, in order. */
    record Claim(UUID batch, UUID distribution, UUID by, List<Row> rows) {}

    /**
     * One delivery to make; {@code attempt} counts those made before. {@code silent}: why its address receives nothing more
     * since the audience was written; null where it does.
     */
    record Row(
            UUID id,
            String address,
            String recipient,
            String languages,
            String unsubscribe,
            int attempt,
            String silent) {
        Row(UUID id, String address, String recipient, String languages, String unsubscribe, int attempt) {
            this(id, address, recipient, languages, unsubscribe, attempt, null);
        }

        String domain() {
            return address.substring(address.lastIndexOf('@') + 1);
        }
    }
}
