package communique.release;

import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One person was asked by mail to approve one content. The link's secret is made when the mail leaves; its hash stays. */
@Entity
@Table(name = "approval_request")
class ApprovalRequest {
    static final Duration LIFE = Duration.ofHours(48);
    private static final int MOST_ATTEMPTS = 20;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID releaseId;
    private int revision;
    private String contentHash;
    private String approver;
    private String askedBy;
    private Instant askedAt;
    private Instant expiresAt;
    private String tokenHash;
    private int attempt;
    private Instant nextAt;
    private Instant sentAt;
    private String detail;
    private Instant closedAt;

    protected ApprovalRequest() {}

    ApprovalRequest(Release release, String approver, String by, Instant now) {
        this.releaseId = release.id();
        this.revision = release.revision();
        this.contentHash = release.hashToApprove();
        this.approver = approver;
        this.askedBy = by;
        this.askedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.nextAt = now;
    }

    /** A new secret for each attempt: what may have left before is worth nothing any more. Until then nobody else tries. */
    String claim(Instant now) {
        var token = Secret.make(32);
        tokenHash = Secret.sha256(token);
        attempt++;
        nextAt = now.plus(Duration.ofMinutes(15));
        return token;
    }

    void sent(Instant now) {
        sentAt = now;
        nextAt = null;
        detail = null;
    }

    void deferred(String why, Instant now) {
        detail = why;
        nextAt = attempt >= MOST_ATTEMPTS ? null : now.plusSeconds(5L << Math.min(attempt, 6));
    }

    void failed(String why) {
        detail = why;
        nextAt = null;
    }

    /** Used, or replaced by another. */
    void close(Instant now) {
        if (closedAt == null) closedAt = now;
        nextAt = null;
    }

    boolean isOpen(Instant now) {
        return closedAt == null && expiresAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID releaseId() {
        return releaseId;
    }

    String contentHash() {
        return contentHash;
    }

    String approver() {
        return approver;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant nextAt() {
        return nextAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
