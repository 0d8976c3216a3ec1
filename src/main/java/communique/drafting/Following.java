package communique.drafting;

import communique.drafting.Counterparts.Mark;
import communique.drafting.Counterparts.Snapshot;
import communique.drafting.Counterparts.Stale;
import communique.release.Release;
import communique.release.Revisions;
import communique.web.Formats;
import communique.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Where a translation follows an older revision of its source, as a page says it. */
@ApplicationScoped
class Following {
    /** What was written longer ago than that is taken as agreed. */
    private static final int MOST = 100;

    @Inject
    Revisions revisions;

    @Inject
    StillRights rights;

    @Inject
    Page page;

    List<Row> rows(Release release) {
        return stale(release).stream().map(this::row).toList();
    }

    /** Whether this is said of the release as it stands. */
    boolean says(Release release, Mark mark) {
        return mark.revision() == release.revision()
                && stale(release).stream()
                        .anyMatch(s -> s.language().equals(mark.language())
                                && s.place().equals(mark.place()));
    }

    private List<Stale> stale(Release release) {
        var snapshots = revisions.of(release.id()).stream()
                .limit(MOST)
                .map(revision -> new Snapshot(revision.number(), revision.copy().versions()))
                .sorted(Comparator.comparingInt(Snapshot::number))
                .toList();
        return Counterparts.stale(snapshots, rights.of(release.id()));
    }

    private Row row(Stale stale) {
        return new Row(
                stale.place(),
                stale.language(),
                where(stale.place()),
                Formats.languageName(stale.language()),
                stale.source(),
                Formats.languageTitle(stale.source()),
                stale.since(),
                stale.change());
    }

    private String where(String place) {
        var words = Words.in(page.language());
        var number = place.replaceAll("\\D", "");
        if (place.equals("headline")) return words.headline();
        return place.startsWith("subheads") ? words.subheads() : words.paragraph(Integer.parseInt(number) + 1);
    }

    /** {@code change}: what became of the source since the translation was made. */
    record Row(
            String place,
            String language,
            String where,
            String inLanguage,
            String source,
            String sourceName,
            int since,
            List<WordDiff.Piece> change) {}
}
