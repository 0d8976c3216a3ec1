package communique.feedback;

import communique.distribution.EventKind;
import java.util.regex.Pattern;

/**
 * Whether a failure says that there is no such mailbox, or only that this message did not get through. A journalist must
 * not fall silent because a filter disliked one text, or because our own name server failed: only codes (RFC 3463) and words that
 * speak of the address itself are hard.
 */
final class Gravity {
    private static final Pattern ENHANCED = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.])([45])\\d\\d(?=[ -]|$)");
    /** No such mailbox, domain or syntax; moved without a new address; a domain that takes no mail; no host. */
    private static final Pattern THE_ADDRESS = Pattern.compile("5\\.1\\.(?:[1236]|10)|5\\.4\\.4");
    /** Disabled, or no relaying to it: the address, unless the words speak of something else. */
    private static final Pattern PERHAPS_THE_ADDRESS = Pattern.compile("5\\.2\\.1");
    /** Bad sender, full or too large, content: whatever the words say of users. */
    private static final Pattern NEVER_THE_ADDRESS = Pattern.compile("5\\.1\\.[78]|5\\.2\\.(?!1$)\\d+|5\\.6\\.\\d+");

    private static final Pattern NOBODY_THERE = words("user unknown|unknown user|no such user|user not found"
            + "|user doesn'?t exist|does not exist|doesn'?t have an? |unknown recipient|recipient ?not ?found|invalid recipient"
            + "|no such recipient|recipient address rejected|no mailbox here|no such mailbox|mailbox not found|mailbox unavailable|unknown address"
            + "|unrouteable address|unroutable address|account (?:has been |is )?disabled|no longer (?:exists|available)"
            + "|host (?:or domain name )?not found|non-existent|nonexistent");
    private static final Pattern SOMETHING_ELSE = words("spam|blocked|blacklist|blocklist|block list|reputation|policy"
            + "|dmarc|spf|dkim|content|virus|quota|mailbox full|mailbox is full|over its storage|too large|size limit"
            + "|rate limit|at a rate|too many|too quickly|limit exceeded|try again|timed out|timeout|expired|greylist|connection refused"
            + "|sender|ptr |reverse dns|helo|administrative|prohibit|restrict|not authori[sz]ed");

    private Gravity() {}

    /** The most telling code: a vague {@code 5.0.0} gives way to what the far server itself said. */
    static String status(String status, String diagnostic) {
        var given = find(ENHANCED, status);
        if (given != null && !given.endsWith(".0.0")) return given;
        var said = find(ENHANCED, diagnostic);
        if (said != null && !said.startsWith("2")) return said;
        return given;
    }

    static EventKind of(String status, String diagnostic) {
        var code = status(status, diagnostic);
        var reply = find(REPLY, diagnostic);
        var nature = code != null ? code.charAt(0) : reply != null ? reply.charAt(0) : '?';
        var vague = code == null || code.endsWith(".0.0") || code.equals("5.5.0");
        // A server that named no code of its own may still say 4xx, which outweighs the reporter's "failed".
        if (nature == '4' || vague && reply != null && reply.charAt(0) == '4') return EventKind.SOFT_BOUNCE;
        return isTheAddress(vague ? null : code, diagnostic) ? EventKind.HARD_BOUNCE : EventKind.SOFT_BOUNCE;
    }

    /** {@code code} is null where it says nothing. In doubt it is not. */
    private static boolean isTheAddress(String code, String diagnostic) {
        if (code != null && THE_ADDRESS.matcher(code).matches()) return true;
        if (code != null && NEVER_THE_ADDRESS.matcher(code).matches()) return false;
        if (speaksOfSomethingElse(diagnostic)) return false;
        if (code != null && PERHAPS_THE_ADDRESS.matcher(code).matches()) return true;
        return diagnostic != null && NOBODY_THERE.matcher(diagnostic).find();
    }

    static boolean namesAFailure(String text) {
        return find(ENHANCED, text) != null
                || find(REPLY, text) != null
                || NOBODY_THERE.matcher(text).find();
    }

    private static boolean speaksOfSomethingElse(String diagnostic) {
        return diagnostic != null && SOMETHING_ELSE.matcher(diagnostic).find();
    }

    private static String find(Pattern pattern, String text) {
        if (text == null) return null;
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    }
}
