package communique.distribution;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names a delivery in an e-mail address: its id, and ten bytes that only who knows its secret can make. Lower-case
 * base 32, because mail servers do not agree on whether case matters.
 */
final class DeliveryToken {
    static final int LENGTH = 42;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int SEAL = 10;

    private DeliveryToken() {}

    static String of(UUID delivery, String secret) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES + SEAL)
                .putLong(delivery.getMostSignificantBits())
                .putLong(delivery.getLeastSignificantBits());
        bytes.put(seal(bytes.array(), secret));
        return written(bytes.array());
    }

    /** Which delivery a token speaks of; not yet whether it is genuine. */
    static Optional<UUID> delivery(String token) {
        if (token == null || token.length() != LENGTH) return Optional.empty();
        var bytes = read(token.toLowerCase(Locale.ROOT));
        return bytes.map(b -> new UUID(b.getLong(0), b.getLong(Long.BYTES)));
    }

    static boolean isGenuine(String token, UUID delivery, String secret) {
        return MessageDigest.isEqual(
                of(delivery, secret).getBytes(StandardCharsets.US_ASCII),
                token.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    /** With a purpose in the text, so that this tells nothing of any other use of the secret. */
    private static byte[] seal(byte[] id, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update("return-path".getBytes(StandardCharsets.US_ASCII));
            mac.update(id, 0, 2 * Long.BYTES);
            return Arrays.copyOf(mac.doFinal(), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(byte[] bytes) {
        var text = new StringBuilder(LENGTH);
        long held = 0;
        int bits = 0;
        for (var b : bytes) {
            held = held << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) text.append(ALPHABET.charAt((int) (held >> bits - 5) & 31));
        }
        if (bits > 0) text.append(ALPHABET.charAt((int) (held << 5 - bits) & 31));
        return text.toString();
    }

    private static Optional<ByteBuffer> read(String token) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES + SEAL);
        long held = 0;
        int bits = 0;
        for (int i = 0; i < token.length(); i++) {
            var digit = ALPHABET.indexOf(token.charAt(i));
            if (digit < 0) return Optional.empty();
            held = held << 5 | digit;
            bits += 5;
            if (bits >= 8 && bytes.hasRemaining()) bytes.put((byte) (held >> (bits -= 8)));
        }
        return Optional.of(bytes);
    }
}
