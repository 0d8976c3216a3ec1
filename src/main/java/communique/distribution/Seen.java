package communique.distribution;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Addresses met so far, of which there may be very many: those of the present page in full, those of pages already
 * written as eight bytes each, which only say when to ask.
 */
final class Seen {
    private final Set<String> present = new HashSet<>();
    private final Digests former = new Digests();
    private final Predicate<String> isWritten;

    /** {@code isWritten} says for certain whether an address of an earlier page was met. */
    Seen(Predicate<String> isWritten) {
        this.isWritten = isWritten;
    }

    /** False when it was there already. */
    boolean add(String address) {
        return !contains(address) && present.add(address);
    }

    boolean contains(String address) {
        return present.contains(address) || former.contains(digest(address)) && isWritten.test(address);
    }

    /** The present page is written. */
    void turn() {
        present.forEach(address -> former.add(digest(address)));
        present.clear();
    }

    private static long digest(String address) {
        try {
            var all = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(all).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
