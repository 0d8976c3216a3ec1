package communique.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts deliveries by batch, so that a look at a distribution does not count all of its rows: a batch that nobody has in
 * hand keeps its tally. Whoever changes one of its rows takes the tally away, in the same transaction; {@link #run} counts again.
 */
@ApplicationScoped
class Tallies {
    private static final int MOST_AT_ONCE = 500;

    /** One statement, so that a batch that is being settled is counted once. What is in hand is shown as claimed. */
    private static final String COUNTS = "select b.tally, count(*), 1 from batch b where b.tally is not null"
            + " and b.status <> 'CLAIMED' and %1$s group by b.tally"
            + " union all select case when b.status = 'CLAIMED' and d.status = 'PLANNED' then 'CLAIMED' else d.status end,"
            + " count(*), 0 from batch b join delivery d on d.batch_id = b.id"
            + " where (b.tally is null or b.status = 'CLAIMED') and %1$s"
            + " group by case when b.status = 'CLAIMED' and d.status = 'PLANNED' then 'CLAIMED' else d.status end";

    private static final String UNKNOWN =
            "select cast(b.distribution_id as varchar(40)), b.tally, count(*) from batch b"
                    + " where b.tally like '%UNKNOWN%' and b.status <> 'CLAIMED' group by b.distribution_id, b.tally"
                    + " union all select cast(b.distribution_id as varchar(40)), d.status, count(*) from batch b join delivery d on d.batch_id = b.id"
                    + " where (b.tally is null or b.status = 'CLAIMED') and d.status = 'UNKNOWN' group by b.distribution_id, d.status";

    private static final String STALE =
            "update batch set tally = null where id in (select d.batch_id from delivery d" + " where d.id = ?)";

    @Inject
    EntityManager rows;

    /** Of one distribution, without those that stand in no batch. */
    Map<Outcome, Long> of(UUID distribution) {
        return counts("b.distribution_id = ?1", distribution);
    }

    /** Of what was brought to the rows in this time; what a batch's messages became later counts too. */
    Map<Outcome, Long> settled(Instant from, Instant to) {
        return counts("b.settled_at >= ?1 and b.settled_at < ?2", from, to);
    }

    /** The same of these distributions only. */
    Map<Outcome, Long> settled(Instant from, Instant to, Collection<UUID> distributions) {
        if (distributions.isEmpty()) return Map.of();
        return counts(
                "b.settled_at >= ?1 and b.settled_at < ?2 and b.distribution_id in (?3)", from, to, distributions);
    }

    /** Whose outcomes were brought to the rows in this time. */
    List<UUID> settling(Instant from, Instant to) {
        return query(
                        "select distinct cast(b.distribution_id as varchar(40)), 0 from batch b"
                                + " where b.settled_at >= ?1 and b.settled_at < ?2",
                        from,
                        to)
                .stream()
                .map(row -> UUID.fromString((String) row[0]))
                .toList();
    }

    /** Of all distributions that have not come to their end. */
    Map<Outcome, Long> unfinished() {
        return counts("b.distribution_id in (select x.id from distribution x where x.status in"
                + " ('PLANNED', 'RUNNING', 'HELD'))");
    }

    private Map<Outcome, Long> counts(String which, Object... values) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var row : query(COUNTS.formatted(which), values)) {
            var times = ((Number) row[1]).longValue();
            if (((Number) row[2]).intValue() == 0) counts.merge(Outcome.valueOf((String) row[0]), times, Long::sum);
            else read((String) row[0]).forEach((outcome, many) -> counts.merge(outcome, many * times, Long::sum));
        }
        return counts;
    }

    /** Distributions with rows nobody can vouch for, newest first, and how many. */
    Map<UUID, Long> unknown() {
        var counts = new LinkedHashMap<UUID, Long>();
        for (var row : query(UNKNOWN)) {
            var text = (String) row[1];
            var many = text.indexOf(' ') < 0 ? 1 : read(text).getOrDefault(Outcome.UNKNOWN, 0L);
            counts.merge(UUID.fromString((String) row[0]), many * ((Number) row[2]).longValue(), Long::sum);
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> query(String sql, Object... values) {
        Query query = rows.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return query.getResultList();
    }

    private static Map<Outcome, Long> read(String tally) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var part : tally.split(",")) {
            var space = part.indexOf(' ');
            counts.merge(Outcome.valueOf(part.substring(0, space)), Long.valueOf(part.substring(space + 1)), Long::sum);
        }
        return counts;
    }

    static String planned(int many) {
        return Outcome.PLANNED.name() + " " + many;
    }

    /** One of its batch's rows is something else now: called after the change, in its transaction. */
    void recountOf(UUID delivery) {
        rows.createNativeQuery(STALE).setParameter(1, delivery).executeUpdate();
    }

    static void recountOf(Connection connection, UUID delivery) throws SQLException {
        try (var stale = connection.prepareStatement(STALE)) {
            stale.setObject(1, delivery);
            stale.executeUpdate();
        }
    }

    /** Counts what has lost its tally. Each batch is locked first: a change that is not seen here takes the tally away again. */
    void run() {
        for (var batch :
                query("select cast(b.id as varchar(40)), 0 from batch b where b.tally is null and b.status = 'DONE'"
                        + " order by b.id desc fetch first " + MOST_AT_ONCE + " rows only for update skip locked"))
            count(UUID.fromString((String) batch[0]));
    }

    private void count(UUID batch) {
        var tally = new StringBuilder();
        for (var row :
                query("select d.status, count(*) from delivery d where d.batch_id = ?1 group by d.status", batch))
            tally.append(tally.length() == 0 ? "" : ",")
                    .append(row[0])
                    .append(' ')
                    .append(row[1]);
        if (tally.length() == 0) tally.append(planned(0));
        rows.createNativeQuery("update batch set tally = ?1 where id = ?2")
                .setParameter(1, tally.toString())
                .setParameter(2, batch)
                .executeUpdate();
    }
}
