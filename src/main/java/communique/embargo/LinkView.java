package communique.embargo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who holds a text, under which link, and what they did with it. */
public record LinkView(
        UUID id,
        int revision,
        UUID journalist,
        String recipient,
        String outlet,
        String address,
        List<String> languages,
        String status,
        Instant until,
        Instant expiresAt,
        String givenBy,
        Instant givenAt,
        Instant sentAt,
        String detail,
        Instant acknowledgedAt,
        Instant firstOpenedAt,
        Instant lastOpenedAt,
        int openings,
        String revokedBy,
        Instant revokedAt) {
    public enum State {
        WAITING,
        SENT,
        NOT_SENT,
        ACKNOWLEDGED,
        OPENED,
        REVOKED,
        EXPIRED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(EmbargoLink link, Instant now) {
            if (link.revokedAt() != null) return REVOKED;
            if (!link.isAlive(now)) return EXPIRED;
            if (link.firstOpenedAt() != null) return OPENED;
            if (link.acknowledgedAt() != null) return ACKNOWLEDGED;
            if (link.sentAt() != null) return SENT;
            return link.nextAt() == null ? NOT_SENT : WAITING;
        }
    }

    /** For labels, which want the choice itself. */
    public State state() {
        return State.valueOf(status.toUpperCase(Locale.ROOT));
    }

    static LinkView of(EmbargoLink l, Instant now) {
        return new LinkView(
                l.id(),
                l.revision(),
                l.journalistId(),
                l.recipient(),
                l.outlet(),
                l.address(),
                l.languages(),
                State.of(l, now).toString(),
                l.liftsAt(),
                l.expiresAt(),
                l.givenBy(),
                l.givenAt(),
                l.sentAt(),
                l.detail(),
                l.acknowledgedAt(),
                l.firstOpenedAt(),
                l.lastOpenedAt(),
                l.openings(),
                l.revokedBy(),
                l.revokedAt());
    }
}
