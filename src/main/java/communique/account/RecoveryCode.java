package communique.account;

import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One of the codes that open once when the authenticator is lost. Only its hash is kept. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID userId;
    private String codeHash;
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(UUID user, String code) {
        this.userId = user;
        this.codeHash = Secret.sha256(code);
    }
}
