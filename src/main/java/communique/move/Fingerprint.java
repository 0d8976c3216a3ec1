package communique.move;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** How many rows a table has and one hash over all of them, in the order in which they are told. */
final class Fingerprint {
    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(8192);
    private long rows;
    private String hash;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(List<String> row) {
        rows++;
        row.forEach(this::add);
    }

    long rows() {
        return rows;
    }

    String hash() {
        if (hash == null) hash = HexFormat.of().formatHex(digest.digest());
        return hash;
    }

    boolean sameAs(Fingerprint other) {
        return rows == other.rows && hash().equals(other.hash());
    }

    /** Character by character: an encoder would make half a surrogate pair look like the ? that PostgreSQL keeps of it. */
    private void add(String text) {
        buffer.clear();
        buffer.putInt(text == null ? -1 : text.length());
        for (int i = 0; text != null && i < text.length(); i++) {
            if (buffer.remaining() < 2) flush();
            buffer.putChar(text.charAt(i));
        }
        flush();
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
