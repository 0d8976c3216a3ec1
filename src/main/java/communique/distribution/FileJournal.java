package communique.distribution;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The journal beside an embedded database, in two files in turn: a commit of that database writes dozens of pages where an
 * entry here is a few hundred bytes and one wait for the disk. The database says how far its rows are ({@code node.posted}),
 * so that what is found here is posted once, whenever the machine stopped.
 */
final class FileJournal implements Journal {
    private static final String IS_GONE = "select gone from node where id = ?";
    private static final String LIVES =
            "update node set alive_at = current_timestamp, beats = ? where id = ? and gone = false";
    private static final String POSTED = "select posted from node where id = ?";
    private static final String STRIKE = "update node set posted = ?, beats = greatest(beats, ?),"
            + " alive_at = current_timestamp where id = ? and posted < ?";

    private static final String BEGUN = "select 1 from delivery d join distribution x on x.id = d.distribution_id"
            + " where d.id = ? and x.started_at is not null";

    private final Database database;
    private final Database.Writing rowsOnDisk;
    private final Path folder;
    private final List<Segment> segments = new ArrayList<>();
    private int current;
    private UUID writing;
    private long last;
    private Connection connection;
    /** Asked for every entry. */
    private PreparedStatement gone;

    /** {@code rowsOnDisk}: what the rows have survives a power cut from then on, so that it may go from here. */
    FileJournal(Database database, Database.Writing rowsOnDisk, Path folder) {
        this.database = database;
        this.rowsOnDisk = rowsOnDisk;
        this.folder = folder;
    }

    List<Segment> segments() throws IOException {
        if (segments.isEmpty()) {
            Files.createDirectories(folder);
            for (var name : List.of("journal-a", "journal-b")) segments.add(new Segment(folder.resolve(name)));
        }
        return segments;
    }

    /** Under one lock with {@link #postLeft}: whoever posts what a node left sees all of it, and nothing comes after. */
    @Override
    public synchronized boolean append(UUID node, long beat, List<Became> outcomes) throws SQLException, IOException {
        if (isGone(node)) return false;
        if (!node.equals(writing)) begin(node);
        if (segments().get(current).isFull()
                && isPosted(node, segments.get(1 - current).last())) turn();
        segments.get(current).append(node, beat, last, Became.bytes(outcomes));
        last = beat;
        return true;
    }

    /** A new name begins with both files: {@link #postLeft} has seen to what they held. */
    private void begin(UUID node) throws SQLException, IOException {
        rowsOnDisk.run();
        for (var segment : segments()) segment.startOver();
        current = 0;
        last = 0;
        writing = node;
    }

    private void turn() throws SQLException, IOException {
        rowsOnDisk.run();
        // Entries go on where they are until the other file is ready for them.
        segments.get(1 - current).startOver();
        current = 1 - current;
    }

    private boolean isGone(UUID node) throws SQLException {
        if (gone == null) gone = connection().prepareStatement(IS_GONE);
        gone.setObject(1, node);
        try (var row = gone.executeQuery()) {
            return !row.next() || row.getBoolean(1);
        }
    }

    private boolean isPosted(UUID node, long beat) throws SQLException {
        return posted(connection(), node) >= beat;
    }

    private static long posted(Connection within, UUID node) throws SQLException {
        try (var statement = within.prepareStatement(POSTED)) {
            statement.setObject(1, node);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = database.apart();
            connection.setAutoCommit(true);
        }
        return connection;
    }

    @Override
    public boolean beat(UUID node, long beat) throws SQLException {
        try (var lives = connection().prepareStatement(LIVES)) {
            lives.setLong(1, beat);
            lives.setObject(2, node);
            return lives.executeUpdate() == 1;
        }
    }

    /** A later entry is written over an unfinished one. */
    @Override
    public synchronized void retreat(UUID node, long beat) {
        Database.close(connection);
        connection = null;
        gone = null;
    }

    @Override
    public boolean strike(Connection within, UUID node, long from, long to, int entries) throws SQLException {
        try (var strike = within.prepareStatement(STRIKE)) {
            strike.setLong(1, to);
            strike.setLong(2, to);
            strike.setObject(3, node);
            strike.setLong(4, from);
            return strike.executeUpdate() == 1;
        }
    }

    @Override
    public synchronized boolean postLeft(Connection within) throws SQLException {
        TableJournal.postEntries(within);
        try {
            var known = true;
            for (var left : left().values()) known &= post(within, left);
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal in " + folder + " cannot be read", e);
        }
    }

    private Map<UUID, List<Segment.Entry>> left() throws IOException {
        var left = new LinkedHashMap<UUID, List<Segment.Entry>>();
        for (var segment : segments())
            for (var entry : segment.read())
                left.computeIfAbsent(entry.node(), id -> new ArrayList<>()).add(entry);
        left.values().forEach(entries -> entries.sort(Comparator.comparingLong(Segment.Entry::beat)));
        return left;
    }

    /**
     * Where the rows are older than the first entry here they are a backup's: what is known is said, but they remain older
     * than this node was, so that its witness can tell.
     */
    private boolean post(Connection within, List<Segment.Entry> entries) throws SQLException {
        var node = entries.get(0).node();
        if (!isLeft(within, node)) return true;
        var posted = posted(within, node);
        var news = entries.stream().filter(entry -> entry.beat() > posted).toList();
        if (news.isEmpty()) return true;
        var outcomes = news.stream().flatMap(entry -> entry.outcomes().stream()).toList();
        var unknown = notBegun(within, Posting.outcomes(outcomes));
        if (!unknown.isEmpty())
            Log.errorf(
                    "The journal tells of %d messages, the first at %s and the last at %s, that the database does not know"
                            + " to have begun: it is older than the journal",
                    unknown.size(),
                    unknown.get(0).at(),
                    unknown.get(unknown.size() - 1).at());
        Posting.post(within, outcomes);
        if (!unknown.isEmpty() || news.get(0).before() > posted) return false;
        strike(within, node, news.get(0).beat(), news.get(news.size() - 1).beat(), news.size());
        return true;
    }

    /** Of those, which have no row, or one of a distribution that has yet to begin. */
    private static List<Became> notBegun(Connection within, List<Became> outcomes) throws SQLException {
        var unknown = new ArrayList<Became>();
        try (var begun = within.prepareStatement(BEGUN)) {
            for (var outcome : outcomes) {
                begun.setObject(1, outcome.delivery());
                try (var row = begun.executeQuery()) {
                    if (!row.next()) unknown.add(outcome);
                }
            }
        }
        return unknown;
    }

    private static boolean isLeft(Connection within, UUID node) throws SQLException {
        try (var statement = within.prepareStatement(IS_GONE)) {
            statement.setObject(1, node);
            try (var row = statement.executeQuery()) {
                return !row.next() || row.getBoolean(1);
            }
        }
    }

    /** After an orderly stop nothing is left here, which others can see: the files are empty. */
    synchronized void finish(UUID node) throws SQLException, IOException {
        if (writing != null && (!node.equals(writing) || !isPosted(node, last))) return;
        rowsOnDisk.run();
        for (var segment : segments) segment.close();
        segments.clear();
        writing = null;
        for (var name : List.of("journal-a", "journal-b")) Files.deleteIfExists(folder.resolve(name));
    }
}
