package communique.distribution;

import communique.distribution.Recipients.Recipient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One short word for a whole audience, in its order: two of them are equal when everybody is written to alike. */
final class Roll {
    private final MessageDigest digest;

    Roll() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void call(List<Recipient> page) {
        for (var one : page) {
            add(String.valueOf(one.journalist()));
            add(one.name());
            add(one.outlet());
            add(one.address());
            add(String.join(",", one.languages()));
            add(one.excluded());
        }
    }

    private void add(String text) {
        if (text != null) digest.update(text.getBytes(StandardCharsets.UTF_8));
        // Stands in no UTF-8 text; null and empty differ.
        digest.update((byte) (text == null ? 0xFE : 0xFF));
    }

    String word() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
