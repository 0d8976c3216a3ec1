package communique.distribution;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A few bytes outside the database that say how often this node has written to it, and how often that was made certain. A
 * restored backup knows less than its witness, which is how a restore is noticed. Mapped into memory: it survives a kill and costs nothing.
 */
final class Witness {
    private static final int SIZE = 4 * Long.BYTES;
    private final MappedByteBuffer bytes;

    private Witness(MappedByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** In {@code folder}, or in {@code otherwise} when that cannot be written. */
    static Witness in(Path folder, Path otherwise, String name) throws IOException {
        try {
            return in(folder, name);
        } catch (IOException e) {
            Log.warnf("No witness can be kept in %s (%s); a restore of %s may go unnoticed", folder, e, otherwise);
            return in(otherwise, name);
        }
    }

    private static Witness in(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        try (var file = FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new Witness(file.map(FileChannel.MapMode.READ_WRITE, 0, SIZE));
        }
    }

    Optional<UUID> node() {
        var id = new UUID(bytes.getLong(0), bytes.getLong(Long.BYTES));
        return id.getMostSignificantBits() == 0 ? Optional.empty() : Optional.of(id);
    }

    long beats() {
        return bytes.getLong(2 * Long.BYTES);
    }

    /** See {@link Anchor}; 0 where the database is not this node's own. */
    long anchored() {
        return bytes.getLong(3 * Long.BYTES);
    }

    void anchored(long number) {
        bytes.putLong(3 * Long.BYTES, number);
    }

    void begin(UUID node, long number) {
        bytes.putLong(0, node.getMostSignificantBits());
        bytes.putLong(Long.BYTES, node.getLeastSignificantBits());
        saw(0);
        anchored(number);
        bytes.force();
    }

    void saw(long beats) {
        bytes.putLong(2 * Long.BYTES, beats);
    }
}
