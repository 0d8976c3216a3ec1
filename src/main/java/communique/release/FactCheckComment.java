package communique.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** What the reader of a fact-check said of it. */
@Entity
@Immutable
@Table(name = "fact_check_comment")
class FactCheckComment {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID factCheckId;
    private String said;
    private Instant saidAt;
    private String saidFrom;

    protected FactCheckComment() {}

    FactCheckComment(UUID factCheck, String said, String from, Instant now) {
        this.factCheckId = factCheck;
        this.said = said;
        this.saidFrom = from;
        this.saidAt = now;
    }

    UUID factCheckId() {
        return factCheckId;
    }

    String said() {
        return said;
    }

    Instant saidAt() {
        return saidAt;
    }
}
