package communique.feedback;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what mail of ours can be recognised by: it may stand in a report's envelope or in the copy that it brings back. */
final class Origin {
    private static final Pattern TOKEN = Pattern.compile("\\+([a-z2-7]{42})(?:@|=40)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WAY_OUT = Pattern.compile("/unsubscribe/([A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])");
    private static final Pattern MESSAGE_ID = Pattern.compile(
            "^(?:X-)?(?:Original-)?Message-ID:\\s{0,3}<([^<>\\s]{3,250})>",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final String[] ENVELOPE = {
        "to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-rcpt-to", "apparently-to"
    };

    private Origin() {}

    /** Whom the report was sent to: servers write it down in various places. */
    static String envelope(Fields head) {
        var all = new StringBuilder();
        for (var name : ENVELOPE)
            for (var text : head.every(name)) all.append(text).append('\n');
        return all.toString();
    }

    static String token(String... places) {
        return first(TOKEN, places);
    }

    static String wayOut(String copy) {
        // A link that was folded, or broken by quoted-printable, is still one link.
        return first(WAY_OUT, copy.replaceAll("=?\n[ \t]*", ""));
    }

    static String messageId(String... places) {
        return first(
                MESSAGE_ID,
                Stream.of(places).map(p -> p.replaceAll("\n[ \t]+", " ")).toArray(String[]::new));
    }

    private static String first(Pattern pattern, String... places) {
        for (var place : places) {
            var found = pattern.matcher(place);
            if (found.find()) return found.group(1);
        }
        return null;
    }
}
