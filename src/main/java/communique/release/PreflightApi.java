package communique.release;

import communique.account.Role;
import communique.core.Languages;
import communique.preflight.Finding;
import communique.preflight.Typography;
import communique.web.Etag;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What pre-flight says, to machines: of a release as it is kept, or as it would be. */
@Path("/api/v1/releases/{id}")
@Transactional
class PreflightApi {
    @Inject
    Releases releases;

    @Inject
    DeskEditor editor;

    @Inject
    Acts acts;

    @Inject
    Page page;

    @GET
    @Path("preflight")
    @RolesAllowed(Role.READS)
    public Findings kept(@RestPath UUID id) {
        return said(editor.closely(releases.get(id)));
    }

    /** Nothing is stored. */
    @POST
    @Path("preflight")
    @RolesAllowed(Role.READS)
    public Findings unsaved(@RestPath UUID id, @NotNull Unsaved text) {
        var release = releases.get(id);
        return said(editor.closely(release, text.over(release.copy())));
    }

    /** One language is set right as far as that is safe: a new revision, unless nothing was to be done. */
    @POST
    @Path("typography")
    @RolesAllowed(Role.WRITES)
    public Response setRight(@RestPath UUID id, @RestQuery String language, @HeaderParam("If-Match") String ifMatch) {
        var release = releases.get(id);
        Etag.require(ifMatch, release.lockVersion());
        Languages.require("language", language);
        var version = release.copy().versions().get(language);
        if (version == null) throw new NotFoundException();
        acts.write(release, release.copy().with(language, Typography.setRight(version, language)));
        return Response.ok(ReleaseView.of(release, page.language(), editor.findings(release)))
                .tag(Etag.of(release.lockVersion()))
                .build();
    }

    private Findings said(List<Finding> findings) {
        return new Findings(findings.stream()
                .map(f -> ReleaseView.Found.of(f, page.language()))
                .toList());
    }

    record Findings(List<ReleaseView.Found> findings) {}
}
