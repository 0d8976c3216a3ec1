package communique.embargo;

import communique.contact.Audience.Candidate;
import communique.core.Refused;
import communique.core.Secret;
import communique.release.Release;
import communique.release.Status;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One journalist's way to one revision that is not issued yet. Its secret is in their mail; here is only its hash. */
@Entity
@Table(name = "embargo_link")
class EmbargoLink {
    /** How long after the embargo's end a link still says where the text is. */
    static final Duration AFTERWARDS = Duration.ofDays(7);

    private static final int MOST_ATTEMPTS = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID releaseId;
    private int revision;
    private String contentHash;
    private UUID journalistId;
    private String recipient;
    private String outlet;
    private String address;
    private String languages;
    private Instant liftsAt;
    private Instant expiresAt;
    private String zone;
    private String givenBy;
    private Instant givenAt;
    private String tokenHash;
    private int attempt;
    private Instant nextAt;
    private Instant sentAt;
    private String detail;
    private Instant acknowledgedAt;
    private Instant firstOpenedAt;
    private Instant lastOpenedAt;
    private int openings;
    private String revokedBy;
    private Instant revokedAt;

    /** What its holder is shown. */
    enum Shows {
        TERMS,
        TEXT,
        CHANGED,
        PUBLIC,
        WITHDRAWN
    }

    protected EmbargoLink() {}

    EmbargoLink(
            Release release, Candidate to, List<String> languages, Instant until, ZoneId zone, String by, Instant now) {
        this.releaseId = release.id();
        this.revision = release.revision();
        this.contentHash = release.contentHash();
        this.journalistId = to.journalist();
        this.recipient = to.name();
        this.outlet = to.outlet();
        this.address = to.address();
        this.languages = String.join(",", languages);
        this.liftsAt = until;
        this.expiresAt = until.plus(AFTERWARDS);
        this.zone = zone.getId();
        this.givenBy = by;
        this.givenAt = now;
        this.nextAt = now;
    }

    /** A new secret for the next attempt to send it; whatever was sent before is worth nothing from here on. */
    void isSentUnder(String token, Instant now) {
        tokenHash = Secret.sha256(token);
        attempt++;
        // Should this node stop with it in hand, another tries again.
        nextAt = now.plus(Duration.ofMinutes(15));
    }

    void sent(String answer, Instant now) {
        sentAt = now;
        nextAt = null;
        detail = answer;
    }

    void notSent(String answer, boolean later, Instant now) {
        detail = answer;
        nextAt = later && attempt < MOST_ATTEMPTS ? now.plus(Duration.ofMinutes(attempt)) : null;
    }

    boolean mayBeSent(Instant now) {
        return revokedAt == null && now.isBefore(liftsAt);
    }

    void isOver() {
        nextAt = null;
    }

    boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** What the clock, the release and its holder's word make of it now. */
    Shows shows(Release release, Instant now) {
        if (release.withdrawnAt() != null) return Shows.WITHDRAWN;
        if (release.issuedAt() != null && !release.issuedAt().isAfter(now)) return Shows.PUBLIC;
        var vouched = release.status() == Status.APPROVED || release.status() == Status.SCHEDULED;
        if (!vouched || release.revision() != revision || !contentHash.equals(release.contentHash()))
            return Shows.CHANGED;
        return acknowledgedAt == null ? Shows.TERMS : Shows.TEXT;
    }

    /** True the first time. */
    boolean acknowledge(Instant now) {
        if (acknowledgedAt != null) return false;
        acknowledgedAt = now;
        return true;
    }

    void revoke(String by, Instant now) {
        if (revokedAt != null) throw new Refused("embargo.revoked-already");
        revokedAt = now;
        revokedBy = by;
        nextAt = null;
    }

    UUID id() {
        return id;
    }

    UUID releaseId() {
        return releaseId;
    }

    int revision() {
        return revision;
    }

    UUID journalistId() {
        return journalistId;
    }

    String recipient() {
        return recipient;
    }

    String outlet() {
        return outlet;
    }

    String address() {
        return address;
    }

    List<String> languages() {
        return List.of(languages.split(","));
    }

    Instant liftsAt() {
        return liftsAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    String givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    Instant nextAt() {
        return nextAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    String detail() {
        return detail;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    Instant firstOpenedAt() {
        return firstOpenedAt;
    }

    Instant lastOpenedAt() {
        return lastOpenedAt;
    }

    int openings() {
        return openings;
    }

    String revokedBy() {
        return revokedBy;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
