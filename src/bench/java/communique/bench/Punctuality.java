package communique.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Many releases for one and the same second: when each really begins, and when its first message is out. */
public final class Punctuality {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private final int releases;
    private final int recipients;
    private final Duration ahead;
    private final int warm;
    private final Database database;
    private int hours;

    private Punctuality(Arguments told) {
        releases = told.number("releases", 50);
        recipients = told.number("recipients", 20);
        ahead = Duration.ofSeconds(told.number("ahead", 60));
        warm = told.number("warm", 1);
        database = told.database();
    }

    /** {@code releases=50 recipients=20 database=h2|postgresql ahead=<seconds from scheduling to the instant> warm=<hours before it>}. */
    public static void main(String... args) throws Exception {
        System.exit(new Punctuality(Arguments.of(args)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        var settings = Map.of("communique.distribution.workers", "10");
        try (var sink = new Sink();
                var installation = new Installation(database, sink.port(), settings)) {
            installation.start(database == Database.H2 ? 1 : 2);
            var desk = new Desk(installation.rest());
            var press = new Press(installation);
            for (int i = 0; i < warm; i++) hour(desk, press, sink);
            var measured = hour(desk, press, sink);
            print(measured);
            return measured.stream().noneMatch(Measured::isEarly);
        }
    }

    private List<Measured> hour(Desk desk, Press press, Sink sink) throws Exception {
        hours++;
        var ready = new ArrayList<Ready>();
        for (int i = 0; i < releases; i++)
            ready.add(new Ready(
                    desk.approved("Communiqué " + hours + "-" + i),
                    press.gather("list-" + hours + "-" + i, recipients)));
        var at = Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS);
        var distributions = schedule(desk, ready, at);
        var measured = new ArrayList<Measured>();
        for (int i = 0; i < releases; i++) {
            var state = desk.finished(distributions.get(i), 600).mustBeFinished();
            var first = sink.receipts().first(Press.addresses(ready.get(i).list(), recipients));
            measured.add(
                    new Measured(millis(at, state.startedAt()), millis(at, state.firstClaimedAt()), millis(at, first)));
        }
        return measured;
    }

    private List<String> schedule(Desk desk, List<Ready> ready, Instant at) {
        var local = LOCAL.format(at.atZone(ZoneId.of(Desk.ZONE)));
        var distributions = ready.stream()
                .map(one -> desk.schedule(one.release(), local, one.list()))
                .toList();
        if (Instant.now().isBefore(at)) return distributions;
        throw new IllegalStateException("Scheduling took until after the instant: give more with ahead=");
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    private void print(List<Measured> measured) {
        for (int i = 0; i < measured.size(); i++)
            System.out.printf(
                    "release %d: started after %.0f ms, first claimed after %.0f ms, first message taken after %.0f ms%n",
                    i + 1,
                    measured.get(i).started(),
                    measured.get(i).claimed(),
                    measured.get(i).first());
        var table = new Table("database", "ms after the instant", "earliest", "median", "worst");
        row(table, "started", measured, Measured::started);
        row(table, "first claimed", measured, Measured::claimed);
        row(table, "first message taken", measured, Measured::first);
        table.print();
    }

    private void row(Table table, String name, List<Measured> measured, Function<Measured, Double> what) {
        var all = measured.stream().map(what).toList();
        table.row(database, name, Numbers.least(all), Numbers.median(all), Numbers.most(all));
    }

    private record Ready(String release, String list) {}

    private record Measured(double started, double claimed, double first) {
        boolean isEarly() {
            return started < 0 || claimed < 0 || first < 0;
        }
    }
}
