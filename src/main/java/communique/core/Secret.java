package communique.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Unguessable words for tokens and links, and the one-way form in which they and contents are kept. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A new unguessable word of {@code bytes} random bytes, safe in addresses. */
    public static String make(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** The same, except that its first six bytes are the time: what is made in one go stands together in an index. */
    public static String makeLater(int bytes) {
        var word = new byte[bytes];
        RANDOM.nextBytes(word);
        var now = System.currentTimeMillis();
        for (int i = 0; i < 6; i++) word[i] = (byte) (now >> 8 * (5 - i));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }

    /** SHA-256 of the UTF-8 text, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
