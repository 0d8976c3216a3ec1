package communique.release;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import communique.account.Role;
import communique.web.Etag;
import communique.web.Page;
import communique.wirecopy.WireCopy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Wire copy in another language is joined to a release that is there. */
@Path("/api/v1/releases")
@Transactional
class JoinApi {
    @Inject
    Releases releases;

    @Inject
    WireCopyIntake intake;

    @Inject
    ImportSheets sheets;

    @Inject
    Acts acts;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /** 201 with the release and what the reader remarked; 409 when the language is there and {@code replace} is not set. */
    @POST
    @Path("{id}/versions/imports")
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Role.WRITES)
    public Response join(
            @RestPath UUID id,
            @RestQuery String language,
            @RestQuery boolean replace,
            @RestQuery boolean dryRun,
            @HeaderParam("If-Match") String ifMatch,
            byte[] body) {
        var release = releases.get(id);
        if (!dryRun) Etag.require(ifMatch, release.lockVersion());
        var joining = Joining.of(release, intake.read(body, language), replace);
        if (dryRun)
            return Response.ok(sheets.preview(
                            joining.copy(),
                            joining.language(),
                            release.office(),
                            joining.remarks(),
                            joining.replaces()))
                    .build();
        acts.join(release, joining.copy(), joining.language());
        return Response.created(URI.create("/api/v1/releases/" + id + "/versions/" + joining.language()))
                .tag(Etag.of(release.lockVersion()))
                .entity(new Joined(ReleaseView.of(release, page.language(), clock.instant()), joining.remarks()))
                .build();
    }

    record Joined(@JsonUnwrapped ReleaseView release, List<WireCopy.Remark> remarks) {}
}
