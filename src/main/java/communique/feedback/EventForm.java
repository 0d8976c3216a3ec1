package communique.feedback;

import communique.core.Invalid;
import communique.core.Secret;
import communique.core.Text;
import communique.distribution.EventKind;
import communique.distribution.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a mailing tool says of one delivery: {@code event} is {@code delivered}, {@code delayed}, {@code bounced}, {@code
 * soft-bounced} or {@code complained}; {@code status} is a code of RFC 3463. It names the delivery by its id or Message-ID.
 */
record EventForm(String id, String messageId, String event, String status, String recipient, String detail, String at) {
    private static final int LONGEST_DETAIL = 900;

    UUID delivery(String field) {
        var named = id != null ? id : messageId == null ? "" : messageId.replaceAll("^<|@.*$", "");
        if (named.isBlank()) throw new Invalid(field + "id", "text.required");
        try {
            return UUID.fromString(named.strip());
        } catch (IllegalArgumentException e) {
            throw new Invalid(field + (id != null ? "id" : "messageId"), "choice.unknown", shortened(named));
        }
    }

    Heard heard(String field, Instant now) {
        var said = Text.line(detail);
        if (said != null && said.length() > LONGEST_DETAIL)
            throw new Invalid(field + "detail", "text.long", LONGEST_DETAIL);
        if (status != null && !status.matches("[245]\\.\\d{1,3}\\.\\d{1,3}"))
            throw new Invalid(field + "status", "choice.unknown", shortened(status));
        var who = recipient == null ? null : Words.address(recipient);
        return new Heard(kind(field), null, who, null, status, said, source(), at(field, now));
    }

    /** Without a code a bounce is taken at its word; with one that blames something else than the address it is soft. */
    private EventKind kind(String field) {
        return switch (event == null ? "" : event) {
            case "delivered" -> EventKind.DELIVERED;
            case "delayed", "deferred" -> EventKind.DELAYED;
            case "soft-bounced", "soft-bounce" -> EventKind.SOFT_BOUNCE;
            case "bounced", "hard-bounce" -> status == null ? EventKind.HARD_BOUNCE : Gravity.of(status, detail);
            case "complained", "complaint" -> EventKind.COMPLAINT;
            case "" -> throw new Invalid(field + "event", "text.required");
            default -> throw new Invalid(field + "event", "choice.unknown", shortened(event));
        };
    }

    private Instant at(String field, Instant now) {
        if (at == null || at.isBlank()) return now;
        try {
            var said = Instant.parse(at.strip());
            var known = said.isAfter(now.minus(Duration.ofDays(366))) && said.isBefore(now.plus(Duration.ofDays(1)));
            if (known) return said;
        } catch (java.time.format.DateTimeParseException e) {
            // said below, with the field's name
        }
        throw new Invalid(field + "at", "event.instant");
    }

    private String source() {
        return Secret.sha256(event + "\n" + status + "\n" + detail + "\n" + at);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
