package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node's journal as a file: what a kill or a power cut leaves of it. */
class SegmentTest {
    private static final UUID NODE = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    @DisplayName("what was appended is read back, also by who opens the file afterwards")
    void read() throws IOException {
        var deferred = new Became(
                UUID.randomUUID(),
                Outcome.DEFERRED,
                3,
                Instant.parse("2026-01-06T18:05:00.123456Z"),
                Instant.parse("2026-01-06T18:06:00Z"),
                "no-answer",
                "451 4.3.0 réessayez");
        var begun = Became.begun(UUID.randomUUID(), Instant.parse("2026-01-06T18:05:00Z"));
        try (var segment = segment()) {
            segment.append(NODE, 1, 0, Became.bytes(List.of(deferred, accepted())));
            segment.append(NODE, 4, 1, Became.bytes(List.of(begun)));
        }
        try (var again = segment()) {
            var entries = again.read();
            assertEquals(
                    List.of(1L, 4L), entries.stream().map(Segment.Entry::beat).toList());
            assertEquals(deferred, entries.get(0).outcomes().get(0));
            assertEquals(2, entries.get(0).outcomes().size());
            assertEquals(List.of(begun), entries.get(1).outcomes());
        }
    }

    @Test
    @DisplayName("an entry that was torn in the middle is none, and the next is written in its place")
    void torn() throws IOException {
        try (var segment = segment()) {
            segment.append(NODE, 1, 0, Became.bytes(List.of(accepted())));
            segment.append(NODE, 2, 1, Became.bytes(List.of(accepted(), accepted())));
            spoil(150);
            assertEquals(List.of(1L), beats(segment));
        }
    }

    @Test
    @DisplayName("what stands behind the end from an earlier turn of the file is not read again")
    void written_over() throws IOException {
        try (var segment = segment()) {
            // All entries are of one size, so that old ones stand exactly where new ones would.
            for (int i = 1; i <= 5; i++) segment.append(NODE, i, i - 1, Became.bytes(List.of(accepted())));
            segment.startOver();
            assertEquals(List.of(), beats(segment));
            segment.append(NODE, 6, 5, Became.bytes(List.of(accepted())));
            assertEquals(List.of(6L), beats(segment));
            segment.startOver();
            var other = UUID.randomUUID();
            segment.append(other, 1, 0, Became.bytes(List.of(accepted())));
            assertEquals(List.of(1L), beats(segment));
        }
    }

    @Test
    @DisplayName("an entry may be larger than the room that was made beforehand")
    void large() throws IOException {
        var many = java.util.stream.IntStream.range(0, 60_000)
                .mapToObj(i -> accepted())
                .toList();
        try (var segment = segment()) {
            segment.append(NODE, 1, 0, Became.bytes(many));
            segment.append(NODE, 2, 1, Became.bytes(List.of(accepted())));
            assertEquals(List.of(1L, 2L), beats(segment));
            assertEquals(many, segment.read().get(0).outcomes());
        }
    }

    private Segment segment() throws IOException {
        return new Segment(folder.resolve("journal"));
    }

    private void spoil(long at) throws IOException {
        try (var file = FileChannel.open(folder.resolve("journal"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), at);
        }
    }

    private static List<Long> beats(Segment segment) throws IOException {
        return segment.read().stream().map(Segment.Entry::beat).toList();
    }

    private static Became accepted() {
        return new Became(
                UUID.randomUUID(),
                Outcome.ACCEPTED,
                1,
                Instant.parse("2026-01-06T18:05:00Z"),
                null,
                null,
                "250 2.0.0 Ok: queued as 4F2A");
    }
}
