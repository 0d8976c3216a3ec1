package communique.release;

import communique.account.Role;
import communique.web.Etag;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;

/** Wire copy in: plain text becomes a draft with its findings, or, as a dry run, is only read. */
@Path("/api/v1/releases/imports")
@Transactional
class ImportApi {
    @Inject
    WireCopyIntake intake;

    @Inject
    ImportSheets sheets;

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
        if (dryRun)
            return Response.ok(sheets.preview(read.copy(), read.language(), issuer, read.remarks(), read.replaces()))
                    .build();
        var release = acts.bring(issuer, read.copy());
        return Response.created(URI.create("/api/v1/releases/" + release.id()))
                .tag(Etag.of(release.lockVersion()))
                .entity(ReleaseView.of(release, page.language(), editor.findings(release)))
                .build();
    }
}
