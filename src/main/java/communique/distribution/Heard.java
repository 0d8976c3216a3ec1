package communique.distribution;

import java.time.Instant;

/**
 * Somebody says what became of a delivery. {@code recipient} and {@code original} are whom they name, {@code code} and
 * {@code detail} why, {@code source} the report it stands in: the same thing read twice has the same source. All but the
 * kind, the source and the instant may be null.
 */
public record Heard(
        EventKind kind,
        Clue clue,
        String recipient,
        String original,
        String code,
        String detail,
        String source,
        Instant at) {

    /** What the delivery can be recognised by, the surest first; each may be null. */
    public record Clue(String token, String wayOut, String messageId) {}

    /** Why, in one line; null when nothing was said. */
    String said() {
        if (code == null || detail != null && detail.contains(code)) return detail;
        return detail == null ? code : code + " " + detail;
    }

    boolean names(String address) {
        return address.equals(recipient) || address.equals(original);
    }

    /** It failed at another address than the one we wrote to: behind a forward, or for one of several readers. */
    boolean isElsewhere(String address) {
        return recipient != null && !recipient.equals(address);
    }
}
