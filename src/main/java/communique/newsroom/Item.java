package communique.newsroom;

import communique.copy.Copy;
import communique.copy.Kind;
import communique.copy.Version;
import communique.release.PrintedDateline;
import communique.release.Prose;
import communique.release.Release;
import communique.release.Revision;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** An issued release in one language, as the public reads it: the issued revision's words, never a draft's. */
record Item(
        UUID id,
        UUID release,
        String language,
        String path,
        String office,
        String number,
        Kind kind,
        String headline,
        Version version,
        String html,
        String summary,
        Instant issuedAt,
        Instant revisedAt,
        ZoneId zone) {
    private static final int SUMMARY = 280;

    static Item of(Published p, Revision revision) {
        var release = p.release();
        Copy copy = revision.copy();
        var version = copy.in(p.language());
        var office = release.office().names().in(p.language());
        return new Item(
                p.id(),
                release.id(),
                p.language(),
                p.path(),
                office,
                release.number(),
                copy.kind(),
                version.headline() == null ? office + " " + release.number() : version.headline(),
                version,
                Prose.html(PrintedDateline.of(copy, p.language()), version.body()),
                summary(version),
                release.issuedAt(),
                release.revisedAt(),
                release.office().zone());
    }

    /** What a release that is still being written would look like, were it out at that instant. */
    static Item specimen(Release release, Copy copy, String language, Instant at) {
        var version = copy.in(language);
        var office = release.office().names().in(language);
        return new Item(
                release.id(),
                release.id(),
                language,
                "/newsroom/" + language,
                office,
                release.number(),
                copy.kind(),
                version.headline() == null ? office : version.headline(),
                version,
                Prose.html(PrintedDateline.of(copy, language), version.body()),
                summary(version),
                at,
                at,
                release.office().zone());
    }

    public boolean corrected() {
        return revisedAt.isAfter(issuedAt);
    }

    private static String summary(Version version) {
        var first = version.paragraphs().stream().findFirst().orElse("");
        if (first.length() <= SUMMARY) return first;
        var cut = first.substring(0, SUMMARY);
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), 1)) + "…";
    }
}
