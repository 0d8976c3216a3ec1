package communique.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.util.QPEncoderStream;

/** Text as mail carries it (RFC 2045 §6.7), in pieces that can be joined: no line begins with a dot, which SMTP would double. */
final class QuotedPrintable {
    /** Room for the three characters that a leading dot takes instead of one, under the limit of 76. */
    private static final int LINE = 72;

    /** Between two pieces of one line: an end of line that is not one. */
    static final String JOINT = "=\r\n";

    private QuotedPrintable() {}

    static String of(String text) {
        var bytes = new ByteArrayOutputStream(text.length() + text.length() / 4);
        try (var out = new QPEncoderStream(bytes, LINE)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var encoded = bytes.toString(StandardCharsets.US_ASCII).replace("\r\n.", "\r\n=2E");
        return encoded.startsWith(".") ? "=2E" + encoded.substring(1) : encoded;
    }
}
