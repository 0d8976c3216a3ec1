package communique.release;

import communique.account.Role;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The snapshots of a release. */
@Path("/releases")
@Transactional
class RevisionPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance revisions(UUID id, Title title, List<Row> revisions);

        static native TemplateInstance revision(UUID id, Row row, Snapshot snapshot);
    }

    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    History history;

    @Inject
    Page page;

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Role.READS)
    public TemplateInstance list(@RestPath UUID id) {
        var release = releases.get(id);
        var rows = revisions.of(id).stream().map(r -> row(r, release)).toList();
        return Templates.revisions(id, Title.of(release.copy(), page.language()), rows);
    }

    @GET
    @Path("{id}/revisions/{number}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath UUID id, @RestPath int number) {
        var release = releases.get(id);
        var revision = revisions.get(id, number);
        var copy = revision.copy();
        var versions = copy.versions().keySet().stream()
                .map(language -> VersionSheet.of(copy, language))
                .toList();
        var snapshot = new Snapshot(
                Title.of(copy, page.language()), copy.kind(), copy.dateline(), revision.contentHash(), versions);
        return Templates.revision(id, row(revision, release), snapshot);
    }

    private Row row(Revision revision, Release release) {
        return new Row(
                revision.number(),
                history.nameOf(revision.writtenBy()),
                revision.writtenAt(),
                release.office().zone(),
                Hashes.brief(revision.contentHash()),
                revision.number() == release.revision(),
                Integer.valueOf(revision.number()).equals(release.issuedRevision()));
    }

    /** {@code isPublic}: the revision the public holds. */
    record Row(int number, String who, Instant at, ZoneId zone, String brief, boolean isCurrent, boolean isPublic) {
        public int before() {
            return number - 1;
        }
    }

    record Snapshot(Title title, Kind kind, Dateline dateline, String hash, List<VersionSheet> versions) {}
}
