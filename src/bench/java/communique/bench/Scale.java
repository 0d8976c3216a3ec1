package communique.bench;

/** Whether a message costs the same time, and the application the same memory, however many there are. */
final class Scale {
    private Scale() {}

    static void measure(Arguments told) throws Exception {
        var table = new Table(
                "database",
                "recipients",
                "seconds",
                "ms per recipient",
                "heap before",
                "in the middle",
                "after, MB",
                "KB per message");
        var sizes = told.numbers("sizes", 1_000, 10_000, 100_000);
        for (var database : told.databases())
            for (var recipients : sizes)
                try (var sink = new Sink();
                        var office = new Office(database, 1, told.number("workers", 10), sink.port(), recipients)) {
                    // As a process is that has been at work: small audiences must not meet a cold one.
                    for (int sent = 0; sent < told.number("warm", 30_000); sent += recipients) office.distribute();
                    measure(database, recipients, sink, office, table);
                }
        table.print();
    }

    /** Two distributions: one is timed, the other's memory is looked at while it runs, which slows it. */
    private static void measure(Database database, int recipients, Sink sink, Office office, Table table)
            throws Exception {
        var process = office.installation().nodes().get(0).pid();
        var before = Heap.megabytes(process);
        var seconds = office.distribute().toNanos() / 1e9;
        var half = sink.taken() + recipients / 2;
        var second = office.issue();
        while (sink.taken() < half) Thread.sleep(10);
        var middle = Heap.megabytes(process);
        office.finish(second);
        var after = Heap.megabytes(process);
        table.row(
                database,
                recipients,
                seconds,
                1000 * seconds / recipients,
                before,
                middle,
                after,
                sink.receipts().meanSize() / 1000);
        System.out.printf("%s, %d recipients: %.2f s%n", database, recipients, seconds);
    }
}
