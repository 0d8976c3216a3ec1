package communique.account;

import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A key with which a program acts for a user. Only its hash is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    private String label;
    private String tokenHash;
    private Instant createdAt;
    private Instant lastUsedAt;

    protected ApiToken() {}

    ApiToken(User user, String label, String token, Instant now) {
        this.user = user;
        this.label = label;
        this.tokenHash = Secret.sha256(token);
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    User user() {
        return user;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** Noted by the minute: a busy client must not make every read a write. */
    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plusSeconds(60).isBefore(now)) lastUsedAt = now;
    }
}
