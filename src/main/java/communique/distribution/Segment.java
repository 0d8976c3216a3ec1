package communique.distribution;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * One file of a node's journal: entries one after the other, each with its length and checksum, so that a torn end is seen
 * as the end. Written over from its beginning; what then follows is older, of another node, or does not add up.
 */
class Segment implements Closeable {
    private static final int ROOM = 4 << 20;
    /** Length and checksum. */
    private static final int FRAME = 2 * Integer.BYTES;
    /** Node, number, number of the entry before. */
    private static final int HEAD = 4 * Long.BYTES;

    private static final int LARGEST = 16 << 20;

    private final FileChannel channel;
    private ByteBuffer buffer = ByteBuffer.allocateDirect(64 << 10);
    private long end;
    private long last;

    Segment(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    record Entry(UUID node, long beat, long before, List<Became> outcomes) {}

    /** Room on disk beforehand: writing over what is there takes a third of the time. */
    private void makeRoom() throws IOException {
        var zeros = ByteBuffer.allocate(1 << 16);
        for (long at = channel.size(); at < ROOM; at += zeros.limit()) channel.write(zeros.clear(), at);
        channel.force(true);
    }

    /** On disk when this returns; when it throws, nothing counts that a later call does not write again. */
    void append(UUID node, long beat, long before, byte[] outcomes) throws IOException {
        if (end == 0) makeRoom();
        var length = HEAD + outcomes.length;
        // And four zeros: an entry is followed by the end until the next is written.
        if (buffer.capacity() < FRAME + length + Integer.BYTES)
            buffer = ByteBuffer.allocateDirect(2 * (FRAME + length));
        buffer.clear().position(FRAME);
        buffer.putLong(node.getMostSignificantBits()).putLong(node.getLeastSignificantBits());
        buffer.putLong(beat).putLong(before).put(outcomes);
        buffer.putInt(0, length)
                .putInt(Integer.BYTES, sum(buffer.duplicate().position(FRAME).limit(FRAME + length)));
        buffer.putInt(0).flip();
        for (long at = end; buffer.hasRemaining(); ) at += channel.write(buffer, at);
        channel.force(false);
        end += FRAME + length;
        last = beat;
    }

    private static int sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** The entries from its beginning to where they end. */
    List<Entry> read() throws IOException {
        var entries = new ArrayList<Entry>();
        long at = 0;
        for (var entry = entry(at); entry != null; entry = entry(at)) {
            var former = entries.isEmpty() ? null : entries.get(entries.size() - 1);
            if (former != null && (!former.node().equals(entry.node()) || former.beat() != entry.before())) break;
            entries.add(entry);
            at += FRAME + frame(at).getInt(0);
        }
        return entries;
    }

    private ByteBuffer frame(long at) throws IOException {
        return bytes(at, FRAME);
    }

    private Entry entry(long at) throws IOException {
        var frame = frame(at);
        if (frame == null) return null;
        var length = frame.getInt(0);
        if (length <= HEAD || length > LARGEST) return null;
        var entry = bytes(at + FRAME, length);
        if (entry == null || sum(entry.duplicate()) != frame.getInt(Integer.BYTES)) return null;
        var node = new UUID(entry.getLong(), entry.getLong());
        var beat = entry.getLong();
        var before = entry.getLong();
        var outcomes = new byte[entry.remaining()];
        entry.get(outcomes);
        return new Entry(node, beat, before, Became.read(outcomes));
    }

    /** Null where the file has fewer. */
    private ByteBuffer bytes(long at, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) if (channel.read(bytes, at + bytes.position()) < 0) return null;
        return bytes.flip();
    }

    boolean isFull() {
        return end >= ROOM - (1 << 19);
    }

    /** The number of the latest entry; 0 where there is none. */
    long last() {
        return last;
    }

    /** Everything in it is in the rows, and they are on disk: the next entry is its first. */
    void startOver() throws IOException {
        channel.write(ByteBuffer.allocate(FRAME), 0);
        channel.force(false);
        end = 0;
        last = 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
