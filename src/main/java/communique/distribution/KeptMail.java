package communique.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** The message of a distribution for those who read the same languages, as it was first written, to nobody in particular. */
@Entity
@Immutable
@Table(name = "kept_mail")
class KeptMail {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID distributionId;
    private String languages;
    private byte[] content;
    private String sha256;
    private Instant keptAt;
    private Integer officeVersion;

    protected KeptMail() {}

    KeptMail(UUID distributionId, String languages, int officeVersion, KeptMails.Copy copy) {
        this.distributionId = distributionId;
        this.languages = languages;
        this.officeVersion = officeVersion;
        this.content = copy.content();
        this.sha256 = copy.sha256();
        this.keptAt = copy.keptAt();
    }

    String languages() {
        return languages;
    }

    byte[] content() {
        return content;
    }

    Instant keptAt() {
        return keptAt;
    }
}
