package communique.distribution;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The form of a message that survives a relay's small changes: RFC 6376 §3.4.2 and §3.4.4, "relaxed". */
final class Relaxed {
    private Relaxed() {}

    /** The header fields, each in one line without its end, in the order of the message; bytes as ISO 8859-1. */
    static List<Field> fields(String headers) {
        var fields = new ArrayList<Field>();
        // A line that begins with a blank belongs to the field before it.
        for (var field : headers.split("\r\n(?![ \t])")) {
            var colon = field.indexOf(':');
            if (colon > 0) fields.add(Field.of(field.substring(0, colon), field.substring(colon + 1)));
        }
        return fields;
    }

    /** Blanks run together and dropped at the ends of lines; no empty lines at the end; empty stays empty. */
    static byte[] body(byte[] body) {
        var kept = new ByteArrayOutputStream(body.length + 2);
        var ends = 0;
        var blank = false;
        for (int i = 0; i < body.length; i++) {
            var c = body[i];
            if (c == '\r' && i + 1 < body.length && body[i + 1] == '\n') {
                i++;
                ends++;
                blank = false;
            } else if (c == ' ' || c == '\t') {
                blank = true;
            } else {
                for (; ends > 0; ends--) end(kept);
                if (blank) kept.write(' ');
                blank = false;
                kept.write(c);
            }
        }
        if (kept.size() > 0) end(kept);
        return kept.toByteArray();
    }

    private static void end(ByteArrayOutputStream kept) {
        kept.write('\r');
        kept.write('\n');
    }

    record Field(String name, String line) {
        static Field of(String name, String value) {
            var plain = name.strip().toLowerCase(Locale.ROOT);
            var unfolded = value.replace("\r\n", "").replaceAll("[ \t]+", " ");
            return new Field(plain, plain + ":" + unfolded.replaceAll("^ | $", ""));
        }
    }
}
