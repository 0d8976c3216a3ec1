package communique.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An account at an identity provider and whose it is here. Issuer and subject never change; addresses and names do. */
@Entity
@Table(name = "provider_account")
class ProviderAccount {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    private String issuer;
    private String subject;
    private Instant linkedAt;

    protected ProviderAccount() {}

    ProviderAccount(User user, String issuer, String subject, Instant now) {
        this.user = user;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = now;
    }

    User user() {
        return user;
    }

    String issuer() {
        return issuer;
    }
}
