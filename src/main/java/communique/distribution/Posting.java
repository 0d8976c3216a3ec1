package communique.distribution;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Brings outcomes from the journal to the ledger's rows. */
final class Posting {
    private static final String BECAME = "update delivery set status = ?, attempt = ?, outcome_at = ?, next_at = ?,"
            + " reason = ?, detail = ? where id = ? and status in ('PLANNED', 'DEFERRED', 'UNKNOWN')";
    private static final String AFTER_ALL = BECAME.replace("'PLANNED', 'DEFERRED', ", "");

    private static final String BEGUN = "update batch set begun = true where id = ?";

    private static final Set<Outcome> PASSING = Set.of(Outcome.DEFERRED, Outcome.UNKNOWN);

    private Posting() {}

    /** Into the rows, unless something later is known of them; and into batches, that they have begun. */
    static void post(Connection connection, List<Became> entries) throws SQLException {
        // In the order in which everybody locks: deliveries, then batches.
        post(connection, BECAME, outcomes(entries));
        begin(connection, entries.stream().filter(Became::isBeginning).toList());
    }

    private static void begin(Connection connection, List<Became> beginnings) throws SQLException {
        if (beginnings.isEmpty()) return;
        try (var update = connection.prepareStatement(BEGUN)) {
            for (var one : beginnings) {
                update.setObject(1, one.delivery());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    static List<Became> outcomes(List<Became> entries) {
        return entries.stream().filter(one -> !one.isBeginning()).toList();
    }

    /** A node that was declared gone while the relay was thinking knows better than the doubt left behind. */
    static void postAfterAll(Connection connection, List<Became> entries) throws SQLException {
        var outcomes = outcomes(entries);
        post(connection, AFTER_ALL, outcomes);
        for (var outcome : outcomes) Tallies.recountOf(connection, outcome.delivery());
    }

    private static void post(Connection connection, String sql, List<Became> outcomes) throws SQLException {
        if (outcomes.isEmpty()) return;
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"))
            postTogether(connection, sql, last(outcomes));
        else postEach(connection, sql, outcomes);
    }

    private static void postEach(Connection connection, String sql, List<Became> outcomes) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var outcome : outcomes) {
                set(statement, outcome);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** One statement for all costs PostgreSQL a third of one for each. */
    private static void postTogether(Connection connection, String sql, Collection<Became> outcomes)
            throws SQLException {
        try (var statement = connection.prepareStatement(together(sql))) {
            set(statement, 1, "uuid", outcomes, Became::delivery);
            set(statement, 2, "varchar", outcomes, one -> one.outcome().name());
            set(statement, 3, "int4", outcomes, Became::attempt);
            set(statement, 4, "timestamptz", outcomes, one -> Database.at(one.at()));
            set(statement, 5, "timestamptz", outcomes, one -> Database.at(one.nextAt()));
            set(statement, 6, "varchar", outcomes, Became::reason);
            set(statement, 7, "varchar", outcomes, Became::detail);
            statement.executeUpdate();
        }
    }

    /**
     * The condition on the status looks at both sides, so that it is asked after they have met: where the last statistics
     * saw none of those, PostgreSQL would expect one row and compare each with each (14 s for 20,000).
     */
    private static String together(String sql) {
        var where = sql.substring(sql.indexOf(" and status in"));
        return "update delivery d set status = n.status, attempt = n.attempt, outcome_at = n.outcome_at,"
                + " next_at = n.next_at, reason = n.reason, detail = n.detail from unnest(cast(? as uuid[]),"
                + " cast(? as varchar[]), cast(? as int4[]), cast(? as timestamptz[]), cast(? as timestamptz[]),"
                + " cast(? as varchar[]), cast(? as varchar[])) as n (id, status, attempt, outcome_at, next_at, reason,"
                + " detail) where d.id = n.id" + where.replace(" status in", " (n.id is null or d.status in") + ")";
    }

    /** Of each delivery what would stand there after all, one by one: what is final stays. */
    private static Collection<Became> last(List<Became> outcomes) {
        var last = new LinkedHashMap<UUID, Became>();
        for (var outcome : outcomes)
            last.merge(outcome.delivery(), outcome, (old, next) -> PASSING.contains(old.outcome()) ? next : old);
        return last.values();
    }

    private static void set(
            PreparedStatement statement,
            int at,
            String type,
            Collection<Became> outcomes,
            Function<Became, Object> column)
            throws SQLException {
        var array = outcomes.stream().map(column).toArray();
        statement.setArray(at, statement.getConnection().createArrayOf(type, array));
    }

    private static void set(PreparedStatement statement, Became became) throws SQLException {
        statement.setString(1, became.outcome().name());
        statement.setInt(2, became.attempt());
        statement.setObject(3, Database.at(became.at()));
        statement.setObject(4, Database.at(became.nextAt()));
        statement.setString(5, became.reason());
        statement.setString(6, became.detail());
        statement.setObject(7, became.delivery());
    }
}
