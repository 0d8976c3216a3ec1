package communique.distribution;

import static java.util.Comparator.comparing;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Brings the ledger's rows up to date with the journal, several times a second: many rows in one commit, and with them the
 * batches that are done. When it cannot, its queue fills, and then the scribe and the workers wait.
 */
@ApplicationScoped
class Bookkeeper {
    private static final int MOST_PAGES = 1000;
    private static final int MOST_OUTCOMES = 20_000;
    private static final Duration PACE = Duration.ofMillis(200);
    /** So many within that time are a full rate: then they are gathered for longer, until nothing comes for a moment. */
    private static final int MANY = 500;

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofMillis(20);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(300);
    /** So many in a row, while the database is there, do not pass by themselves. */
    private static final int MOST_FAILURES = 10;

    /** Later than any hour that a database of ours can hold, or somebody will wait for. */
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private static final String SETTLED =
            "update batch set node_id = null, claimed_at = null, tally = null, settled_at = current_timestamp,"
                    + " status = case when exists (select 1 from delivery d where d.batch_id = batch.id"
                    + " and d.status in ('PLANNED', 'DEFERRED')) then 'OPEN' else 'DONE' end,"
                    + " next_at = case when exists (select 1 from delivery d where d.batch_id = batch.id and d.status = 'PLANNED')"
                    + " then cast(? as timestamp(6) with time zone)"
                    + " else (select min(d.next_at) from delivery d where d.batch_id = batch.id and d.status = 'DEFERRED') end"
                    + " where id = ? and node_id = ?";

    @Inject
    Database database;

    @Inject
    Journals journals;

    @Inject
    Hands hands;

    @Inject
    Failures failures;

    private final LinkedBlockingQueue<Page> queue = new LinkedBlockingQueue<>(MOST_PAGES);
    private Connection connection;

    /** What is on disk in the journal; waits where there is too much of it. */
    void take(Page page) throws InterruptedException {
        queue.put(page);
    }

    /** Posts until {@link #stop()}. */
    void run() {
        var pages = new ArrayList<Page>();
        var open = true;
        while (open) {
            try {
                // Some are left where gathering them broke.
                if (pages.isEmpty()) open = gather(pages);
                post(pages);
                pages.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable e) {
                Log.error("The bookkeeper failed; it goes on", e);
            }
        }
        close();
    }

    /**
     * One node's pages: those of a moment; of a longer one at full rate, when sending has better use for the machine; fewer
     * where a worker waits for its batch to be settled. False at the end.
     */
    private boolean gather(List<Page> pages) throws InterruptedException {
        var since = 0L;
        var outcomes = 0;
        for (var page = queue.take(); page != null; page = queue.poll(left(since, outcomes), TimeUnit.NANOSECONDS)) {
            if (page.isLast()) return false;
            pages.add(page);
            if (since == 0) since = System.nanoTime();
            outcomes += page.outcomes().size();
            var next = queue.peek();
            if (next != null && !page.by().equals(next.by())) break;
            if (outcomes >= MOST_OUTCOMES || page.isUrgent() && next == null) break;
        }
        return true;
    }

    /** How long the next page may be waited for. */
    private static long left(long since, int outcomes) {
        var waited = System.nanoTime() - since;
        if (waited < PACE.toNanos()) return PACE.toNanos() - waited;
        return outcomes < MANY || waited > LONGEST.toNanos() ? 0 : QUIET.toNanos();
    }

    private void post(List<Page> pages) throws InterruptedException {
        var posted = false;
        for (int failures = 0; !pages.isEmpty(); ) {
            try {
                if (!posted) attempt(pages);
                posted = true;
                for (var page : pages) for (var settled : page.settled()) isSettled(settled);
                return;
            } catch (Throwable e) {
                failures = failed(e, failures);
                Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
            }
        }
    }

    private void isSettled(Settled settled) {
        hands.leave(settled.batch());
        settled.ticket().is(true);
    }

    /**
     * How many there are now that the database itself answers: then it is not away, and waiting alone helps nobody. Nothing
     * may be left out, so everything waits; people must hear of it.
     */
    private int failed(Throwable why, int failures) {
        try {
            Log.error("The journal could not be posted to the ledger; it is tried again", why);
            close();
            database.now();
            if (failures + 1 != MOST_FAILURES) return Math.min(failures + 1, MOST_FAILURES + 1);
            Log.error("What became of messages cannot be brought to the ledger: whatever runs is held");
            this.failures.ledgerFailed();
            return failures + 1;
        } catch (Throwable e) {
            Log.warn("The database does not answer, or nothing could be held", e);
            return Math.min(failures, MOST_FAILURES - 1);
        }
    }

    private void attempt(List<Page> pages) throws SQLException {
        if (connection == null) connection = database.apart();
        var node = pages.get(0).by();
        var entries = pages.stream().filter(page -> !page.outcomes().isEmpty()).toList();
        if (!entries.isEmpty()) post(node, entries);
        for (var page : pages) for (var settled : page.settled()) settle(node, settled);
        connection.commit();
    }

    /** All of them or none: when this node was declared gone, another has posted them. */
    private void post(UUID node, List<Page> entries) throws SQLException {
        var first = entries.get(0).beat();
        var last = entries.get(entries.size() - 1).beat();
        if (journals.journal().strike(connection, node, first, last, entries.size()))
            // In the rows' order: what lies together is written together.
            Posting.post(
                    connection,
                    entries.stream()
                            .flatMap(page -> page.outcomes().stream())
                            .sorted(comparing(Became::delivery))
                            .toList());
        else Log.warnf("%d entries of the journal were posted by another node", entries.size());
    }

    private void settle(UUID node, Settled settled) throws SQLException {
        try (var statement = connection.prepareStatement(SETTLED)) {
            statement.setObject(1, Database.at(settled.from()));
            statement.setObject(2, settled.batch());
            statement.setObject(3, node);
            statement.executeUpdate();
        }
    }

    /** Ends after what is queued; the scribe must have stopped. */
    void stop() throws InterruptedException {
        queue.put(Page.LAST);
    }

    private void close() {
        Database.close(connection);
        connection = null;
    }

    /**
     * A batch that its worker is done with for now; what is open in it may go on from {@code from} (null: at once). It is
     * {@code urgent} when its worker waits for it.
     */
    record Settled(UUID batch, Instant from, boolean urgent, Ticket ticket) {
        /** An hour that cannot be is none: it goes on at once. */
        Settled {
            if (from != null && (from.isBefore(Instant.EPOCH) || from.isAfter(NEVER))) from = null;
        }
    }

    /** One commit of the scribe: an entry of the journal under {@code by} and {@code beat}, unless nothing went out. */
    record Page(UUID by, long beat, List<Became> outcomes, List<Settled> settled) {
        private static final Page LAST = new Page(null, 0, List.of(), List.of());

        private boolean isUrgent() {
            return settled.stream().anyMatch(Settled::urgent);
        }

        private boolean isLast() {
            return this == LAST;
        }
    }
}
