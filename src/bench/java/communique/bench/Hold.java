package communique.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long after somebody asks for a hold the last message leaves, while the application sends as fast as it can. */
public final class Hold {
    private static final Duration QUIET = Duration.ofSeconds(2);
    private final Random random = new Random();
    private final int recipients;
    private final int holds;
    private final Database database;

    private Hold(Arguments told) {
        recipients = told.number("recipients", 20_000);
        holds = told.number("holds", 10);
        database = told.database();
    }

    /** {@code recipients=20000 holds=10 database=h2|postgresql}. */
    public static void main(String... args) throws Exception {
        new Hold(Arguments.of(args)).run();
        System.exit(0);
    }

    private void run() throws Exception {
        var nodes = database == Database.H2 ? 1 : 2;
        try (var sink = new Sink();
                var office = new Office(database, nodes, 10, sink.port(), recipients)) {
            var distribution = office.issue();
            var held = new ArrayList<Held>();
            for (int i = 1; i <= holds; i++) {
                var from = recipients / (holds + 1) * i;
                while (sink.taken() < from + random.nextInt(100)) Thread.sleep(1);
                held.add(hold(office.desk(), distribution, sink));
            }
            var state = office.finish(distribution);
            if (sink.taken() != recipients) throw new IllegalStateException("taken: " + sink.taken() + " " + state);
            print(nodes, held);
        }
    }

    private Held hold(Desk desk, String distribution, Sink sink) throws InterruptedException {
        var before = sink.taken();
        var asked = Instant.now();
        desk.hold(distribution);
        var answered = Instant.now();
        Thread.sleep(QUIET.toMillis());
        var last = sink.receipts().last();
        var after = sink.taken();
        Thread.sleep(QUIET.toMillis());
        if (sink.taken() != after) throw new IllegalStateException("It goes on after a hold");
        desk.resume(distribution);
        return new Held(millis(asked, answered), Math.max(0, millis(asked, last)), after - before);
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    private void print(int nodes, List<Held> held) {
        var answered = held.stream().map(Held::answered).toList();
        var last = held.stream().map(Held::last).toList();
        var messages = held.stream().map(one -> (double) one.messages()).toList();
        new Table("database", "nodes", "holds", "ms from the request", "median", "worst")
                .row(database, nodes, held.size(), "to its answer", Numbers.median(answered), Numbers.most(answered))
                .row(database, nodes, held.size(), "to the last message", Numbers.median(last), Numbers.most(last))
                .row(
                        database,
                        nodes,
                        held.size(),
                        "(messages meanwhile)",
                        Numbers.median(messages),
                        Numbers.most(messages))
                .print();
    }

    private record Held(double answered, double last, long messages) {}
}
