package communique.smtp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;

/** One answer of a relay: {@code code} of three digits, {@code text} of all its lines with their codes. */
record Reply(int code, String text) {
    private static final int MOST_LINES = 200;

    boolean isOk() {
        return code >= 200 && code < 300;
    }

    boolean isPermanent() {
        return code >= 500;
    }

    /** The relay says that it closes the connection (RFC 5321 §3.8). */
    boolean closes() {
        return code == 421;
    }

    /** Reads replies from a relay; lines longer than any honest one are an error, not memory. */
    static final class Reader {
        private final InputStream in;
        private final byte[] line = new byte[4096];

        Reader(InputStream in) {
            this.in = in;
        }

        Reply next() throws IOException {
            var first = line();
            if (isLast(first)) return new Reply(code(first), first);
            var all = new StringBuilder(first);
            for (int i = 0; i < MOST_LINES; i++) {
                var more = line();
                all.append('\n').append(more);
                if (isLast(more)) return new Reply(code(more), all.toString());
            }
            throw new ProtocolException("an answer without end");
        }

        private static boolean isLast(String line) {
            return line.length() < 4 || line.charAt(3) != '-';
        }

        private static int code(String line) throws ProtocolException {
            if (line.length() >= 3) {
                var code = 0;
                for (int i = 0; i < 3; i++) {
                    var digit = line.charAt(i) - '0';
                    if (digit < 0 || digit > 9) break;
                    code = code * 10 + digit;
                }
                if (code >= 200 && code < 600) return code;
            }
            throw new ProtocolException("not an SMTP answer: " + line);
        }

        private String line() throws IOException {
            var length = 0;
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) throw new EOFException("the relay closed the connection");
                if (length == line.length) throw new ProtocolException("an answer's line without end");
                line[length++] = (byte) c;
            }
            if (length > 0 && line[length - 1] == '\r') length--;
            return new String(line, 0, length, StandardCharsets.UTF_8);
        }
    }
}
