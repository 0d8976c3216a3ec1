package communique.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Our own SMTP client against a real Postfix and a real Exim: what the ledger says of each recipient, held against what the
 * server's own log says. One recipient is refused and one is put off, in the midst of pipelined messages.
 */
public final class RealRelays {
    private static final String LIST = "real";
    static final String REFUSED = Press.address(LIST, 7);
    static final String DEFERRED = Press.address(LIST, 42);
    private static final int PATIENCE = 600;
    private final int recipients;
    private final Table table = new Table(
            "relay",
            "recipients",
            "accepted",
            "refused",
            "put off",
            "taken once",
            "taken twice",
            "differ",
            "messages/s");
    private int differences;

    private RealRelays(int recipients) {
        this.recipients = recipients;
    }

    /** {@code recipients=2000}; {@code relay=postfix|exim|both}. */
    public static void main(String... args) throws Exception {
        var told = Arguments.of(args);
        var trial = new RealRelays(told.number("recipients", 2000));
        var which = told.text("relay", "both");
        if (!which.equals("exim")) trial.run("Postfix", new PostfixDaemon());
        if (!which.equals("postfix")) trial.run("Exim", new EximDaemon());
        trial.table.print();
        System.exit(trial.differences == 0 ? 0 : 1);
    }

    private void run(String name, RealRelay relay) throws Exception {
        var settings = Map.of("communique.distribution.workers", "10");
        try (relay;
                var installation = new Installation(Database.H2, relay.port(), settings)) {
            installation.start(1);
            var desk = new Desk(installation.rest());
            new Press(installation).gather(LIST, recipients);
            var id = desk.schedule(desk.approved("Vrais serveurs"), "now", LIST);
            var state = desk.state(id);
            for (int i = 0; i < PATIENCE && open(state) > 0; i++) {
                TimeUnit.MILLISECONDS.sleep(500);
                state = desk.state(id);
            }
            compare(name, desk.deliveries(id), settled(relay, state.count("accepted")));
        }
    }

    private static int open(State state) {
        return state.status().equals("planned") ? 1 : state.count("planned") + state.count("claimed");
    }

    /** A server writes its log after it has answered. */
    private static Map<String, Integer> settled(RealRelay relay, int accepted) throws Exception {
        for (int i = 0; i < PATIENCE && relay.taken() < accepted; i++) TimeUnit.MILLISECONDS.sleep(500);
        return relay.received();
    }

    private void compare(String name, List<JsonNode> rows, Map<String, Integer> received) {
        var differ = 0;
        for (var row : rows) {
            var address = row.get("address").asText();
            var status = row.get("status").asText();
            var expected = address.equals(REFUSED) ? "refused" : address.equals(DEFERRED) ? "deferred" : "accepted";
            var taken = received.getOrDefault(address, 0);
            if (status.equals(expected) && taken == (expected.equals("accepted") ? 1 : 0)) continue;
            differ++;
            System.out.println(name + ": " + address + " is " + status + ", and was taken " + taken + " times: " + row);
        }
        differences += differ + Math.abs(recipients - rows.size());
        table.row(
                name,
                rows.size(),
                count(rows, "accepted"),
                count(rows, "refused"),
                count(rows, "deferred"),
                received.values().stream().filter(n -> n == 1).count(),
                received.values().stream().filter(n -> n > 1).count(),
                differ,
                Math.round(rate(rows)));
    }

    private static long count(List<JsonNode> rows, String status) {
        return rows.stream()
                .filter(row -> row.get("status").asText().equals(status))
                .count();
    }

    /** Between the first outcome and the last. */
    private static double rate(List<JsonNode> rows) {
        var times = rows.stream()
                .filter(row -> row.get("status").asText().equals("accepted"))
                .map(row -> java.time.Instant.parse(row.get("at").asText()))
                .sorted()
                .toList();
        if (times.size() < 2) return 0;
        return times.size()
                / (java.time.Duration.between(times.get(0), times.get(times.size() - 1))
                                .toNanos()
                        / 1e9);
    }
}
