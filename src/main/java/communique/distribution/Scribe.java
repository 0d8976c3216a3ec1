package communique.distribution;

import communique.distribution.Bookkeeper.Page;
import communique.distribution.Bookkeeper.Settled;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes down what became of messages: all that its node's workers have to say goes to the journal in one commit, and
 * each of them waits for its own before it sends the next message's end. The same commit says that the node lives; a node that was
 * declared gone cannot make it.
 */
@ApplicationScoped
class Scribe {
    private static final int MOST_LINES = 500;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(300);

    @ConfigProperty(name = "communique.distribution.lease")
    Duration lease;

    @Inject
    Database database;

    @Inject
    Journals journals;

    @Inject
    Nodes nodes;

    @Inject
    Sweep sweep;

    @Inject
    Bookkeeper bookkeeper;

    @Inject
    Standstill standstill;

    @Inject
    Hands hands;

    private final LinkedBlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private volatile UUID node;
    private volatile boolean open = true;
    private long beats;
    /** The last attempt ended without an answer. */
    private boolean failed;

    /** Who writes: from now on, under this name. */
    void begin(UUID id) {
        node = id;
        beats = 0;
    }

    UUID node() {
        return node;
    }

    /** What became of one message, or that a batch has begun, which was claimed in the name of {@code by}. */
    Ticket write(UUID by, Became became) {
        return add(new Entry(by, became, null, new Ticket()));
    }

    /**
     * This node is done with a batch for now; what is open in it may go on from {@code from} (null: at once). The ticket
     * is decided when the rows say so.
     */
    Ticket settle(UUID by, UUID batch, Instant from, boolean urgent) {
        var ticket = new Ticket();
        return add(new Entry(by, null, new Settled(batch, from, urgent, ticket), ticket));
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
            } catch (Throwable e) {
                // Entries that were taken from the queue are written at the next turn.
                failed(entries.size(), e);
            }
        }
    }

    private void commit(List<Entry> entries) throws InterruptedException {
        // What is on disk must not be written again, and handed on once, wherever it is that something breaks.
        Page onDisk = null;
        var handed = false;
        while (true) {
            try {
                if (onDisk == null) {
                    var page = page(node, entries);
                    var written = attempt(page, formerOnes(entries));
                    standstill.ends();
                    if (!written) begin(sweep.arrive());
                    else onDisk = page;
                }
                if (onDisk != null && !handed) {
                    nodes.witness().saw(beats);
                    hand(onDisk);
                    handed = true;
                }
                for (var entry : entries) decide(entry, onDisk);
                return;
            } catch (InterruptedException e) {
                throw e;
            } catch (Throwable e) {
                failed(entries.size(), e);
                if (!open) return;
                Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
            }
        }
    }

    private void failed(int many, Throwable why) {
        try {
            standstill.goesOn(many, why);
        } catch (Throwable e) {
            // There may be no memory even for that; it is tried again.
        }
    }

    /** What was claimed under a former name is no longer this node's to decide; a batch of its own the bookkeeper settles. */
    private void decide(Entry entry, Page onDisk) {
        var written = onDisk != null && entry.by().equals(onDisk.by());
        if (entry.settled() == null) entry.ticket().is(written);
        else if (!written) {
            hands.leave(entry.settled().batch());
            entry.ticket().is(false);
        }
    }

    private Page page(UUID name, List<Entry> entries) {
        var own = entries.stream().filter(entry -> entry.by().equals(name)).toList();
        var settled = own.stream().map(Entry::settled).filter(Objects::nonNull).toList();
        return new Page(name, beats + 1, outcomes(own), settled);
    }

    private List<Became> formerOnes(List<Entry> entries) {
        var name = node;
        return outcomes(
                entries.stream().filter(entry -> !entry.by().equals(name)).toList());
    }

    private static List<Became> outcomes(List<Entry> entries) {
        return entries.stream().map(Entry::became).filter(Objects::nonNull).toList();
    }

    private boolean attempt(Page page, List<Became> former) throws SQLException, IOException {
        if (failed) journal().retreat(page.by(), page.beat());
        failed = true;
        var lives = page.outcomes().isEmpty()
                ? journal().beat(page.by(), page.beat())
                : journal().append(page.by(), page.beat(), page.outcomes());
        if (!lives) Log.warn("This node was declared gone; what it had claimed goes to others");
        if (!lives || !former.isEmpty()) afterAll(lives ? former : both(page.outcomes(), former));
        failed = false;
        if (!lives) return false;
        beats++;
        return true;
    }

    private void afterAll(List<Became> outcomes) throws SQLException {
        try (var connection = database.apart()) {
            Posting.postAfterAll(connection, outcomes);
            connection.commit();
        }
    }

    private static List<Became> both(List<Became> some, List<Became> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Journal journal() {
        return journals.journal();
    }

    private void hand(Page page) throws InterruptedException {
        if (!page.outcomes().isEmpty() || !page.settled().isEmpty()) bookkeeper.take(page);
    }

    /** Ends after what is queued; the workers must have stopped. */
    void stop() {
        open = false;
        queue.add(new Entry(node, null, null, new Ticket()));
    }

    private record Entry(UUID by, Became became, Settled settled, Ticket ticket) {}
}
