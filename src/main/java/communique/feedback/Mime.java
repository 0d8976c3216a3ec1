package communique.feedback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message, or a part of one, cut into head, text and parts. It takes whatever strangers send, cut off, nested or
 * inflated as it may be, reads a bounded share of it and never throws.
 */
final class Mime {
    static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 60;

    private final Fields head;
    private final String raw;
    private final List<Mime> parts;

    private Mime(Fields head, String raw, List<Mime> parts) {
        this.head = head;
        this.raw = raw;
        this.parts = parts;
    }

    static Mime read(byte[] message) {
        var text = new String(message, 0, Math.min(message.length, MOST_BYTES), StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return read(text, DEEPEST, new int[] {MOST_PARTS});
    }

    private static Mime read(String text, int depth, int[] left) {
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\n') start++;
        var end = text.indexOf("\n\n", start);
        var head = Fields.read(text.substring(start, end < 0 ? text.length() : end));
        return of(head, end < 0 ? "" : text.substring(end + 2), depth, left);
    }

    private static Mime of(Fields head, String body, int depth, int[] left) {
        var boundary = head.type().startsWith("multipart/") ? head.parameter("boundary") : null;
        if (boundary == null || boundary.isEmpty() || depth == 0) return new Mime(head, body, List.of());
        var parts = new ArrayList<Mime>();
        var mark = "\n--" + boundary;
        var text = "\n" + body;
        var at = text.indexOf(mark);
        while (at >= 0 && left[0]-- > 0) {
            var begin = text.indexOf('\n', at + mark.length());
            if (begin < 0 || text.startsWith("--", at + mark.length())) break;
            at = text.indexOf(mark, begin);
            parts.add(part(text.substring(begin, at < 0 ? text.length() : at), depth - 1, left));
        }
        return new Mime(head, body, List.copyOf(parts));
    }

    /** A part may begin with an empty line: then it has no head. It comes with the line end of its boundary. */
    private static Mime part(String text, int depth, int[] left) {
        if (text.startsWith("\n\n") || text.length() < 2)
            return new Mime(Fields.read(""), text.length() < 2 ? "" : text.substring(2), List.of());
        return read(text.substring(1), depth, left);
    }

    Fields head() {
        return head;
    }

    /** What it says, decoded as far as its own account of itself allows. */
    String text() {
        return Decoding.text(raw, head);
    }

    /** The message that this part carries. */
    Mime message() {
        return read(Decoding.bytes(raw, head));
    }

    /** The first part of one of these types, itself included, not looking into messages that it carries. */
    Optional<Mime> first(String... types) {
        for (var type : types) if (head.type().equals(type)) return Optional.of(this);
        return parts.stream()
                .map(part -> part.first(types))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
