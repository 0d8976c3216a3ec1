package communique.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A connection's lines, read in great gulps and kept one at a time. */
final class Lines {
    private static final int LONGEST = 4096;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST];
    private int at;
    private int end;
    private int length;
    private long octets;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line, without its end; what is longer than any line may be is cut. False at the stream's end. */
    boolean next() throws IOException {
        length = 0;
        while (true) {
            while (at < end) {
                var octet = buffer[at++];
                if (octet == '\n') {
                    if (length > 0 && line[length - 1] == '\r') length--;
                    return true;
                }
                if (length < LONGEST) line[length++] = octet;
            }
            end = in.read(buffer);
            at = 0;
            if (end <= 0) return false;
            octets += end;
        }
    }

    /** Whether the client waits for our answers: it has sent nothing more. */
    boolean isDrained() {
        return at >= end;
    }

    /** How much of the stream is behind us. */
    long octets() {
        return octets - (end - at);
    }

    boolean isDot() {
        return length == 1 && line[0] == '.';
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean startsWith(String lowerCase) {
        if (length < lowerCase.length()) return false;
        for (int i = 0; i < lowerCase.length(); i++)
            if (Character.toLowerCase((char) line[i]) != lowerCase.charAt(i)) return false;
        return true;
    }

    boolean isFolded() {
        return length > 0 && (line[0] == ' ' || line[0] == '\t');
    }

    String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }
}
