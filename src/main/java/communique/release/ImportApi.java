package communique.release;

import communique.account.Role;
import communique.office.Office;
import communique.office.Offices;
import communique.web.Etag;
import communique.web.Page;
import communique.wirecopy.WireCopy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Wire copy in: plain text becomes a draft with its findings, or, as a dry run, is only read. */
@Path("/api/v1/releases/imports")
@Transactional
class ImportApi {
    @Inject
    WireCopyIntake intake;

    @Inject
    Offices offices;

    @Inject
    Acts acts;

    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Role.WRITES)
    public Response read(@RestQuery String office, @RestQuery String language, @RestQuery boolean dryRun, byte[] body) {
        var read = intake.read(body, language);
        var issuer = intake.issuer(office, read);
        if (dryRun) return Response.ok(preview(read, issuer)).build();
        var release = acts.bring(issuer, read.copy());
        return Response.created(URI.create("/api/v1/releases/" + release.id()))
                .tag(Etag.of(release.lockVersion()))
                .entity(ReleaseView.of(release, page.language(), editor.findings(release)))
                .build();
    }

    private Preview preview(WireCopy read, Office issuer) {
        var copy = CopyIntake.of(read.copy());
        var found = editor.findings(copy, issuer);
        return new Preview(
                read.language(),
                copy.kind().toString(),
                issuer.code(),
                copy.dateline(),
                copy.versions(),
                copy.meeting(),
                found.stream()
                        .map(f -> ReleaseView.Found.of(f, page.language()))
                        .toList(),
                read.remarks());
    }

    /** What a dry run answers: as a release, without an identity since nothing is stored. */
    record Preview(
            String language,
            String kind,
            String office,
            communique.copy.Dateline dateline,
            java.util.SortedMap<String, communique.copy.Version> versions,
            communique.copy.Meeting meeting,
            List<ReleaseView.Found> findings,
            List<WireCopy.Remark> remarks) {}
}
