package communique.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages a second from the packaged application, beside what others do with the same relay on the same machine. */
public final class Throughput implements AutoCloseable {
    private final Map<String, Sender> senders = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, List<Double>> written = new LinkedHashMap<>();
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
                var ahead = told.number("ahead", 8);
                senders.put(
                        "Communiqué on " + database + ", " + workers + " workers",
                        () -> office.distribute(relay, ahead));
            }
    }

    private void beside(Postfix postfix) throws Exception {
        senders.put("smtp-source, 10 connections", () -> Took.sending(postfix.send(recipients, relay.port())));
        var nodemailer = Nodemailer.fetch();
        senders.put(
                "nodemailer, pooled, 10 connections", () -> Took.sending(nodemailer.send(recipients, relay.port())));
    }

    /** {@code recipients=10000 warm=3 rounds=3 workers=10,20 database=h2|postgresql|both relay=postfix|own beside=yes|no ahead=8}; {@code ahead}: planned so many seconds before (0: for now), or {@code mode=scale sizes=1000,10000,100000 warm=30000} (messages before). */
    public static void main(String... args) throws Exception {
        var told = Arguments.of(args);
        if (told.text("mode", "rate").equals("scale")) {
            Scale.measure(told);
        } else {
            try (var throughput = new Throughput(told)) {
                for (int i = 0; i < told.number("warm", 3); i++) throughput.round();
                throughput.rates.clear();
                throughput.written.clear();
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
            var took = sender.getValue().send();
            var rate = Took.rate(recipients, took.sending());
            var inRows = Took.rate(recipients, took.written());
            if (relay.taken() - before != recipients)
                throw new IllegalStateException(sender.getKey() + ": the relay took " + (relay.taken() - before));
            rates.computeIfAbsent(sender.getKey(), name -> new ArrayList<>()).add(rate);
            written.computeIfAbsent(sender.getKey(), name -> new ArrayList<>()).add(inRows);
            System.out.printf("%s: %.0f messages/s, %.0f until the rows had it%n", sender.getKey(), rate, inRows);
        }
    }

    private void print() {
        var limit = Numbers.median(rates.values().iterator().next());
        var table = new Table(
                "sender",
                "messages/s, median",
                "lowest",
                "highest",
                "of smtp-source",
                "until the rows had it, median",
                "of smtp-source");
        rates.forEach((name, all) -> {
            var median = Numbers.median(all);
            var rows = Numbers.median(written.get(name));
            table.row(
                    name,
                    median,
                    Numbers.least(all),
                    Numbers.most(all),
                    Math.round(100 * median / limit) + " %",
                    Double.isNaN(rows) ? "no ledger" : String.valueOf(Math.round(rows)),
                    Double.isNaN(rows) ? "" : Math.round(100 * rows / limit) + " %");
        });
        table.print();
    }

    @Override
    public void close() throws Exception {
        for (var one : open) one.close();
    }

    private interface Sender {
        Took send() throws Exception;
    }
}
