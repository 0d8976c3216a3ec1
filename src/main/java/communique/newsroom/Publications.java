package communique.newsroom;

import communique.copy.Version;
import communique.core.Cursor;
import communique.core.Text;
import communique.release.Release;
import communique.release.ReleaseIssued;
import communique.release.Releases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what the public may read now, and gives what is issued its addresses. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Published, UUID> {
    /** The whole embargo in one line: asked of the clock at every reading, whatever any job did or did not do. */
    private static final String PUBLIC =
            "r.issuedRevision is not null and r.issuedAt <= :now and r.withdrawnAt is null";

    private static final String FROM = "from Published p join fetch p.release r join fetch r.office where ";

    @Inject
    Releases releases;

    /** Newest first. */
    Cursor.Slice<Published> page(String language, Instant now, Cursor cursor) {
        var hql = FROM + PUBLIC + " and p.language = :language";
        var values = new java.util.HashMap<String, Object>(java.util.Map.of("now", now, "language", language));
        if (cursor.after() != null) {
            hql += " and p.id < :after";
            values.put("after", cursor.after());
        }
        return cursor.slice(find(hql + " order by p.id desc", values)
                .page(0, cursor.limit() + 1)
                .list());
    }

    /** At this address, whether withdrawn since or not; nothing before its instant. */
    Optional<Published> at(String language, LocalDate day, String slug, Instant now) {
        return find(
                        FROM + "r.issuedRevision is not null and r.issuedAt <= :now"
                                + " and p.language = :language and p.onDate = :day and p.slug = :slug",
                        java.util.Map.of("now", now, "language", language, "day", day, "slug", slug))
                .firstResultOptional();
    }

    /** All public language versions of a release. */
    List<Published> of(UUID release, Instant now) {
        return list(
                FROM + PUBLIC + " and r.id = :release order by p.language",
                java.util.Map.of("now", now, "release", release));
    }

    void issued(@Observes ReleaseIssued issue) {
        if (!issue.inNewsroom()) return;
        var release = releases.known(issue.release());
        release.copy().versions().forEach((language, version) -> {
            if (count("release.id = ?1 and language = ?2", release.id(), language) == 0)
                persist(new Published(release, language, day(release), free(language, release, version)));
        });
    }

    private String free(String language, Release release, Version version) {
        var wished = Text.slug(version.headline());
        if (wished.isEmpty()) wished = Text.slug(release.number());
        var slug = wished;
        for (int n = 2; count("language = ?1 and onDate = ?2 and slug = ?3", language, day(release), slug) > 0; n++)
            slug = wished + "-" + n;
        return slug;
    }

    private static LocalDate day(Release release) {
        return release.issuedAt().atZone(release.office().zone()).toLocalDate();
    }
}
