package communique.newsroom;

import communique.release.Release;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** The public address of an issued release in one language. Having one shows nothing yet: the clock decides at each reading. */
@Entity
@Immutable
@Table(name = "published")
public class Published {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "release_id")
    private Release release;

    private String language;
    private LocalDate onDate;
    private String slug;

    protected Published() {}

    Published(Release release, String language, LocalDate onDate, String slug) {
        this.release = release;
        this.language = language;
        this.onDate = onDate;
        this.slug = slug;
    }

    UUID id() {
        return id;
    }

    Release release() {
        return release;
    }

    String language() {
        return language;
    }

    /** {@code /newsroom/fr/2026/01/06/le-premier-ministre-rencontre}. */
    String path() {
        return "/newsroom/%s/%04d/%02d/%02d/%s"
                .formatted(language, onDate.getYear(), onDate.getMonthValue(), onDate.getDayOfMonth(), slug);
    }
}
