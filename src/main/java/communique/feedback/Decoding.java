package communique.feedback;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Transfer encodings and character sets of parts; what is wrongly labelled is read as well as it can be. */
final class Decoding {
    private Decoding() {}

    static String text(String raw, Fields head) {
        var bytes = bytes(raw, head);
        var named = head.parameter("charset");
        if (named != null && !named.equalsIgnoreCase("us-ascii") && !named.equalsIgnoreCase("utf-8"))
            try {
                return new String(bytes, Charset.forName(named));
            } catch (IllegalArgumentException unknown) {
                // No such character set: what follows guesses.
            }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    static byte[] bytes(String raw, Fields head) {
        return switch (head.get("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw);
            case "quoted-printable" -> quotedPrintable(raw);
            default -> raw.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** As many whole groups as there are. */
    private static byte[] base64(String raw) {
        var digits = raw.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder().decode(digits.substring(0, digits.length() / 4 * 4 + tail(digits.length())));
    }

    /** Two or three digits over make another byte or two; one alone makes nothing. */
    private static int tail(int length) {
        return length % 4 == 1 ? 0 : length % 4;
    }

    private static byte[] quotedPrintable(String raw) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c != '=') bytes.write(c);
            else if (raw.startsWith("\n", i + 1)) i++;
            else if (i + 2 < raw.length() && hex(raw.charAt(i + 1)) >= 0 && hex(raw.charAt(i + 2)) >= 0) {
                bytes.write(hex(raw.charAt(i + 1)) << 4 | hex(raw.charAt(i + 2)));
                i += 2;
            } else bytes.write(c);
        }
        return bytes.toByteArray();
    }

    private static int hex(char c) {
        return Character.digit(c, 16);
    }
}
