package communique.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Kills the application again and again while it distributes, and asks whether anybody was lost or written to twice. */
public final class KillTrial {
    private static final int WORKERS = 10;
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final int LONGEST_DISTRIBUTION = 3600;

    private final Random random = new Random();
    private final int wanted;
    private final int recipients;
    private final Database database;
    private final Instant until;
    private final Manner manner;
    private Sink sink;
    private Desk desk;
    private Striker striker;
    private int kills;
    private int distributions;
    private int held;
    private Comparison sum = Comparison.NOTHING;

    private KillTrial(Arguments told) {
        wanted = told.number("kills", 100);
        recipients = told.number("recipients", 2000);
        database = told.database();
        until = Instant.now().plus(Duration.ofMinutes(told.number("minutes", 120)));
        var delay = told.number("delay", database == Database.H2 ? 50 : 200);
        manner = new Manner(0, 2 * delay, told.number("mishaps", 0) / 1000.0);
    }

    /**
     * {@code kills=100 recipients=2000 database=h2|postgresql minutes=120}; {@code delay}: milliseconds until the relay
     * answers, on average; {@code mishaps}: how many messages in a thousand it treats badly.
     */
    public static void main(String... args) throws Exception {
        System.exit(new KillTrial(Arguments.of(args)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        var settings = Map.of(
                "communique.distribution.workers", String.valueOf(WORKERS),
                "communique.distribution.lease", LEASE.toString());
        try (var itsSink = new Sink();
                var installation = new Installation(database, itsSink.port(), settings)) {
            sink = itsSink;
            installation.start(database == Database.H2 ? 1 : 2);
            desk = new Desk(installation.rest());
            striker = new Striker(installation.nodes(), LEASE);
            var list = new Press(installation).gather("trial", recipients);
            sink.behave(manner);
            while (kills < wanted && Instant.now().isBefore(until)) distribute(list);
        }
        print();
        return sum.isKept(sink.unanswered()) && held == 0 && kills >= wanted;
    }

    private void distribute(String list) throws Exception {
        var release = desk.approved("Essai " + (distributions + 1));
        sink.receipts().clear();
        var id = desk.schedule(release, "now", list);
        var blows = new ArrayList<Striker.Blow>();
        while (kills < wanted && sends(id) && !sleep(id, random.nextInt(2000))) {
            blows.add(striker.strike());
            kills += blows.get(blows.size() - 1).kills();
        }
        var state = desk.finished(id, LONGEST_DISTRIBUTION);
        // What a relay was still thinking over when its client died counts too.
        Thread.sleep(manner.most() + 200);
        conclude(id, state, blows);
    }

    /** Waits until messages leave, so that no blow falls on idle nodes; false when it came to its end without. */
    private boolean sends(String distribution) throws InterruptedException {
        var before = sink.receipts().total();
        while (sink.receipts().total() == before) {
            if (isOver(distribution)) return false;
            Thread.sleep(20);
        }
        return true;
    }

    /** True when the distribution came to its end meanwhile. */
    private boolean sleep(String distribution, int millis) throws InterruptedException {
        for (long end = System.nanoTime() + millis * 1_000_000L; System.nanoTime() < end; Thread.sleep(20))
            if (isOver(distribution)) return true;
        return isOver(distribution);
    }

    private boolean isOver(String distribution) {
        try {
            return desk.state(distribution).isOver();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void conclude(String id, State state, List<Striker.Blow> blows) {
        distributions++;
        if (!state.status().equals("finished")) {
            held++;
            System.out.println("Distribution " + id + " is " + state.status() + ": " + state.heldBecause());
        }
        var found = Comparison.of(recipients, desk.deliveries(id), sink.receipts(), blows, WORKERS);
        sum = sum.plus(found);
        System.out.println("Distribution " + distributions + ", " + blows.size() + " blows: " + found);
    }

    private void print() {
        new Table(
                        "database",
                        "kills",
                        "distributions",
                        "recipients",
                        "lost",
                        "accepted, not at the sink",
                        "repeated",
                        "unknown",
                        "of which at the sink",
                        "most unknown in one blow",
                        "connections of a node",
                        "unknown beyond connections",
                        "not finished")
                .row(
                        database,
                        kills,
                        distributions,
                        sum.recipients(),
                        sum.lost(),
                        sum.acceptedNotTaken(),
                        sum.repeated(),
                        sum.unknown(),
                        sum.unknownTaken(),
                        sum.mostUnknown(),
                        WORKERS,
                        sum.beyond(),
                        held)
                .print();
    }
}
