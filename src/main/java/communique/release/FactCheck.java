package communique.release;

import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A secret link by which somebody outside reads one revision, and no more, and says whether its facts hold. */
@Entity
@Table(name = "fact_check")
class FactCheck {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID releaseId;
    private int revision;
    private String reader;
    private String tokenHash;
    private String madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private Instant firstReadAt;

    protected FactCheck() {}

    FactCheck(Release release, String reader, String token, String by, Duration life, Instant now) {
        this.releaseId = release.id();
        this.revision = release.revision();
        this.reader = reader;
        this.tokenHash = Secret.sha256(token);
        this.madeBy = by;
        this.madeAt = now;
        this.expiresAt = now.plus(life);
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    void read(Instant now) {
        if (firstReadAt == null) firstReadAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
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

    String reader() {
        return reader;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    Instant firstReadAt() {
        return firstReadAt;
    }
}
