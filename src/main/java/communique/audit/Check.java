package communique.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the chain from its first entry to its head and says which entries are altered, missing or not of it. It sees all that
 * was changed by somebody who did not also calculate every later hash and the head anew: for that, compare the head with
 * one noted elsewhere.
 */
public final class Check {
    private static final int MOST = 200;

    private final Connection connection;
    private final List<Fault> faults = new ArrayList<>();
    private long entries;
    private long faulty;
    private Line former;
    private Line noted;

    private Check(Connection connection) {
        this.connection = connection;
    }

    /** A head that somebody noted: at that place the chain had that hash. */
    public record Noted(long place, String hash) {
        /** {@code 57:9f86d0…}; null when it is no such thing. */
        public static Noted read(String text) {
            return text != null && text.strip().matches("\\d{1,18}:[0-9a-f]{64}")
                    ? new Noted(
                            Long.parseLong(text.strip().split(":")[0]),
                            text.strip().split(":")[1])
                    : null;
        }

        @Override
        public String toString() {
            return place + ":" + hash;
        }
    }

    /** {@code faults} holds the first {@value #MOST} of {@code faulty}; {@code adopted} entries are older than the chain. */
    public record Result(long entries, Noted head, Long adopted, List<Fault> faults, long faulty) {
        public boolean intact() {
            return faulty == 0;
        }
    }

    /** {@code expected} may be null. The connection's transaction should see one state of the database. */
    public static Result of(Connection connection, Noted expected) throws SQLException {
        return new Check(connection).run(expected);
    }

    private Result run(Noted expected) throws SQLException {
        var head = Rows.head(connection, false);
        if (head == null) fault("no-head", null, null);
        each(connection, 0, line -> look(line, expected));
        strangers(head);
        if (head != null) compare(head);
        if (expected != null && (noted == null || !expected.hash().equals(noted.hash())))
            add(new Fault("noted", expected.place(), noted == null ? null : noted.id(), null));
        return new Result(
                entries,
                head == null ? null : new Noted(head.place(), head.hash()),
                head == null ? null : head.adopted(),
                List.copyOf(faults),
                faulty);
    }

    /** Every entry with a place after {@code after}, in order; memory holds a page of them. */
    static void each(Connection connection, long after, Consumer<Line> reader) throws SQLException {
        var last = after;
        try (var select = connection.prepareStatement(
                Rows.SELECT + "where place > ? order by place fetch first " + Rows.PAGE + " rows only")) {
            while (true) {
                select.setLong(1, last);
                var before = last;
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        var line = Rows.read(rows);
                        last = line.place();
                        reader.accept(line);
                    }
                }
                if (last == before) return;
            }
        }
    }

    private void look(Line line, Noted expected) {
        entries++;
        var before = former == null ? 0 : former.place();
        if (line.place() == before + 2) fault("missing", before + 1, null);
        else if (line.place() > before + 1)
            add(new Fault("missing-several", before + 1, null, String.valueOf(line.place() - 1)));
        var formerHash = former == null ? Line.BEGINNING : former.hash();
        if (line.hash() == null || line.previous() == null || !line.hash().equals(line.hashAfter(line.previous())))
            fault("altered", line.place(), line);
        else if (line.place() == before + 1 && !line.previous().equals(formerHash))
            fault(former == null ? "altered" : "replaced", former == null ? line.place() : before, former);
        if (expected != null && line.place() == expected.place()) noted = line;
        former = line;
    }

    /** Rows that were put in without being chained. */
    private void strangers(Rows.Head head) throws SQLException {
        var waiting = head != null && head.adopted() == null;
        try (var select = connection.prepareStatement(Rows.SELECT
                        + "where place is null or place <= 0 order by id fetch first " + Rows.PAGE + " rows only");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                entries++;
                var line = Rows.read(rows);
                fault(waiting ? "waiting" : "stranger", line.place(), line);
            }
        }
    }

    private void compare(Rows.Head head) {
        var last = former == null ? 0 : former.place();
        var hash = former == null ? Line.BEGINNING : former.hash();
        if (head.place() > last)
            add(
                    head.place() == last + 1
                            ? new Fault("missing-last", head.place(), null, null)
                            : new Fault("missing-to-last", last + 1, null, String.valueOf(head.place())));
        else if (head.place() < last) add(new Fault("beyond", last, former.id(), String.valueOf(head.place())));
        else if (!head.hash().equals(hash)) add(new Fault("head", last, former == null ? null : former.id(), null));
    }

    private void fault(String code, Long place, Line line) {
        var said = line == null
                ? null
                : line.at() + " " + line.who() + " " + line.action() + " " + line.subjectKind() + " "
                        + line.subjectId();
        add(new Fault(code, place, line == null ? null : line.id(), said));
    }

    private void add(Fault fault) {
        faulty++;
        if (faults.size() < MOST) faults.add(fault);
    }
}
