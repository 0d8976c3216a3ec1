package communique.account;

import communique.core.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A key with which a program acts: for a user, or as a service that a user answers for. Only its hash is kept. */
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
    private String service;

    @Column(name = "office_code")
    private String office;

    private String scopes;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private Instant lastUsedAt;
    private String lastUsedFrom;

    protected ApiToken() {}

    ApiToken(User user, Terms terms, String token, Instant now) {
        this.user = user;
        this.label = terms.label();
        this.service = terms.service();
        this.office = terms.office();
        this.scopes = Scope.written(terms.scopes());
        this.tokenHash = Secret.sha256(token);
        this.createdAt = now;
        this.expiresAt = now.plus(terms.life());
    }

    /** A person's tokens end with the account; a service's go on until they are revoked. */
    boolean isGood(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now) && (service != null || user.active());
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    /** Noted by the minute: a busy client must not make every read a write. */
    void used(Instant now, String from) {
        if (lastUsedAt != null && !lastUsedAt.plusSeconds(60).isBefore(now)) return;
        lastUsedAt = now;
        lastUsedFrom = from;
    }

    /** Whom the record names: {@code owner/service}, so that it stays clear who answers for it. */
    String principal() {
        return service == null ? user.name() : user.name() + "/" + service;
    }

    /** A service has what its scopes say, in its office or in all; a user's token what the user has, within its scopes. */
    Rights rights(Rights ofUser) {
        if (service == null) return ofUser.within(scopes());
        return office == null
                ? new Rights(Role.ADMIN, Map.of(), scopes())
                : new Rights(Role.NONE, Map.of(office, Set.of(Role.ADMIN)), scopes());
    }

    Set<Scope> scopes() {
        var chosen = EnumSet.noneOf(Scope.class);
        for (var scope : Scope.values()) if (Set.of(scopes.split(",")).contains(scope.toString())) chosen.add(scope);
        return chosen;
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

    String service() {
        return service;
    }

    String office() {
        return office;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    String lastUsedFrom() {
        return lastUsedFrom;
    }
}
