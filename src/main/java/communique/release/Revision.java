package communique.release;

import communique.copy.Copy;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** An immutable snapshot of a whole release. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID releaseId;
    private int number;

    @Convert(converter = CopyColumn.class)
    @Column(name = "content")
    private Copy copy;

    private String contentHash;
    private String writtenBy;
    private Instant writtenAt;

    protected Revision() {}

    public Revision(Release release, String writtenBy, Instant writtenAt) {
        this.releaseId = release.id();
        this.number = release.revision();
        this.copy = release.copy();
        this.contentHash = release.contentHash();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public int number() {
        return number;
    }

    public Copy copy() {
        return copy;
    }

    public String contentHash() {
        return contentHash;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
