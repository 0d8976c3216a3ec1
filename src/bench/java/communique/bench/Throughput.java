package communique.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages a second from the packaged application, beside what others do with the same relay on the same machine. */
public final class Throughput implements AutoCloseable {
    private final Map<String, Sender> senders = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final int recipients;
    private final Relay relay;

    private Throughput(Arguments told) throws Exception {
        recipients = told.number("recipients", 10_000);
        var postfix = Postfix.fetch();
        relay = told.text("relay", "postfix").equals("own") ? new Sink() : postfix.sink();
        open.add(relay);
        if (told.text("beside", "yes").equals("yes")) beside(postfix);
        for (var database : told.databases())
            for (var workers : told.numbers("workers", 10, 20)) {
                var office = new Office(database, 1, workers, relay.port(), recipients);
                open.add(office);
                senders.put("Communiqué on " + database + ", " + workers + " workers", office::distribute);
            }
    }

    private void beside(Postfix postfix) throws Exception {
        senders.put("smtp-source, 10 connections", () -> postfix.send(recipients, relay.port()));
        var nodemailer = Nodemailer.fetch();
        senders.put("nodemailer, pooled, 10 connections", () -> nodemailer.send(recipients, relay.port()));
    }

    /** {@code recipients=10000 warm=3 rounds=3 workers=10,20 database=h2|postgresql|both relay=postfix|own beside=yes|no}, or {@code mode=scale sizes=1000,10000,100000}. */
    public static void main(String... args) throws Exception {
        var told = Arguments.of(args);
        if (told.text("mode", "rate").equals("scale")) {
            Scale.measure(told);
        } else {
            try (var throughput = new Throughput(told)) {
                for (int i = 0; i < told.number("warm", 3); i++) throughput.round();
                throughput.rates.clear();
                for (int i = 0; i < told.number("rounds", 3); i++) throughput.round();
                throughput.print();
            }
        }
        System.exit(0);
    }

    /** Everybody once, one after the other, so that a machine's moods meet them all. The first rounds only warm up. */
    private void round() throws Exception {
        for (var sender : senders.entrySet()) {
            var before = relay.taken();
            var seconds = sender.getValue().send().toNanos() / 1e9;
            var rate = recipients / seconds;
            if (relay.taken() - before != recipients)
                throw new IllegalStateException(sender.getKey() + ": the relay took " + (relay.taken() - before));
            rates.computeIfAbsent(sender.getKey(), name -> new ArrayList<>()).add(rate);
            System.out.printf("%s: %.0f messages/s%n", sender.getKey(), rate);
        }
    }

    private void print() {
        var limit = Numbers.median(rates.values().iterator().next());
        var table = new Table("sender", "messages/s, median", "lowest", "highest", "of smtp-source");
        rates.forEach((name, all) -> {
            var median = Numbers.median(all);
            table.row(name, median, Numbers.least(all), Numbers.most(all), Math.round(100 * median / limit) + " %");
        });
        table.print();
    }

    @Override
    public void close() throws Exception {
        for (var one : open) one.close();
    }

    private interface Sender {
        Duration send() throws Exception;
    }
}
