package communique.evidence;

import communique.core.Json;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP whose last file names every other with its SHA-256; files are written as they come, however long. */
final class Pack implements AutoCloseable {
    private final ZipOutputStream zip;
    private final Instant at;
    private final List<Listed> files = new ArrayList<>();

    record Listed(String path, long bytes, String sha256) {}

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Pack(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = at;
    }

    void add(String path, String text) throws IOException {
        add(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String path, byte[] bytes) throws IOException {
        add(path, out -> out.write(bytes));
    }

    void add(String path, Content content) throws IOException {
        var counted = new Counted(zip);
        var entry = new ZipEntry(path);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        content.write(counted);
        zip.closeEntry();
        files.add(new Listed(path, counted.bytes, HexFormat.of().formatHex(counted.digest.digest())));
    }

    /** {@code about} says of what this is a pack. */
    void end(Object about) throws IOException {
        zip.putNextEntry(new ZipEntry("manifest.json"));
        zip.write(Json.write(new Manifest(about, at, List.copyOf(files))).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    record Manifest(Object about, Instant generatedAt, List<Listed> files) {}

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest;
        private long bytes;

        Counted(OutputStream out) {
            super(out);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            bytes += length;
        }
    }
}
