package communique.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** An installation in use: its nodes, its desk and one list of journalists, ready to distribute to. */
final class Office implements AutoCloseable {
    private static final String LIST = "press";
    private static final int LONGEST_DISTRIBUTION = 3600;
    private final Installation installation;
    private final Desk desk;
    private final int recipients;
    private int releases;

    Office(Database database, int nodes, int workers, int relayPort, int recipients) throws Exception {
        this.recipients = recipients;
        installation = new Installation(
                database, relayPort, Map.of("communique.distribution.workers", String.valueOf(workers)));
        installation.start(nodes);
        desk = new Desk(installation.rest());
        new Press(installation).gather(LIST, recipients);
    }

    Installation installation() {
        return installation;
    }

    Desk desk() {
        return desk;
    }

    /** A new release, on its way now; the distribution's id. */
    String issue() {
        return desk.schedule(desk.approved("Communiqué d’essai " + ++releases), "now", LIST);
    }

    /** A new release for a second soon, at least so many from now; the distribution's id. */
    String plan(int seconds) {
        var at = LocalDateTime.now(ZoneId.of(Desk.ZONE)).plusSeconds(seconds + 1L);
        var release = desk.approved("Communiqué d’essai " + ++releases);
        return desk.schedule(release, at.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_DATE_TIME), LIST);
    }

    /** How long a distribution takes from its start: until the relay has taken the last, and until the rows say so. */
    Took distribute(Relay relay, int ahead) throws Exception {
        var before = relay.taken();
        var distribution = ahead > 0 ? plan(ahead) : issue();
        while (relay.taken() < before + recipients) Thread.sleep(2);
        var last = Instant.now();
        var state = finish(distribution);
        return new Took(Duration.between(state.startedAt(), last), state.took());
    }

    /** How long a distribution takes, from its start to its end as the ledger has them. */
    Duration distribute() throws InterruptedException {
        return finish(issue()).took();
    }

    State finish(String distribution) throws InterruptedException {
        var state = desk.finished(distribution, LONGEST_DISTRIBUTION).mustBeFinished();
        if (state.count("accepted") == recipients) return state;
        throw new IllegalStateException("Not everybody was written to: " + state.json());
    }

    @Override
    public void close() throws InterruptedException {
        installation.close();
    }
}
