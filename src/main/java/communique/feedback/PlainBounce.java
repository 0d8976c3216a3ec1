package communique.feedback;

import communique.distribution.EventKind;
import java.util.List;
import java.util.regex.Pattern;

/** Failures told in sentences, as Exim and qmail do: recognised by who writes, read up to the copy that they bring back. */
final class PlainBounce {
    private static final int MOST_TEXT = 20_000;
    private static final Pattern SYSTEM = Pattern.compile(
            "mailer-daemon|postmaster|mail delivery (?:sub)?system|mail-daemon", Pattern.CASE_INSENSITIVE);
    private static final Pattern DELAY = Pattern.compile(
            "delayed|has not yet been delivered|could not be delivered (?:yet|for)|will keep trying|still being retried",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COPY = Pattern.compile(
            "^-{3,}.{0,60}(?:copy of|original message|below this line|unsent message|returned message|message follows).*$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern RECIPIENT =
            Pattern.compile("^\\s{0,8}<?([^\\s<>:;,\"]{1,64}@[^\\s<>:;,\"]{1,255}?)>?(?::.*|\\s*)$", Pattern.MULTILINE);

    private PlainBounce() {}

    static List<Notice> read(Fields head, String text) {
        var failed = head.has("x-failed-recipients");
        if (!failed && !SYSTEM.matcher(head.get("from")).find()) return List.of();
        var said = told(text);
        // Who names failed recipients has given up, whatever else is told.
        var delayed = !failed
                && (DELAY.matcher(head.get("subject")).find()
                        || DELAY.matcher(said).find());
        if (!delayed && !failed && !Gravity.namesAFailure(said)) return List.of();
        var recipient = recipient(head, said);
        var reason = reason(said);
        var kind = delayed ? EventKind.DELAYED : Gravity.of(null, reason);
        return List.of(new Notice(kind, recipient, null, Gravity.status(null, reason), Words.line(reason)));
    }

    /** Without the copy of our own mail, which may speak of anything. */
    static String told(String text) {
        var bounded = text.substring(0, Math.min(MOST_TEXT, text.length()));
        var copy = COPY.matcher(bounded);
        return copy.find() ? bounded.substring(0, copy.start()) : bounded;
    }

    private static String recipient(Fields head, String said) {
        var named = head.get("x-failed-recipients").split(",")[0];
        var address = Words.address(named);
        if (address != null) return address;
        var found = RECIPIENT.matcher(said);
        return found.find() ? Words.address(found.group(1)) : null;
    }

    /** From the failed address on: what stands before is the server's greeting. */
    private static String reason(String said) {
        var found = RECIPIENT.matcher(said);
        return found.find() ? said.substring(found.start(1)) : said;
    }
}
