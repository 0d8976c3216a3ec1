package communique.release;

import communique.account.Role;
import communique.preflight.Finding;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What pre-flight says, to machines: of a release as it is kept, or as it would be. */
@Path("/api/v1/releases/{id}/preflight")
@Transactional
class PreflightApi {
    @Inject
    Releases releases;

    @Inject
    DeskEditor editor;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.READS)
    public Findings kept(@RestPath UUID id) {
        return said(editor.findings(releases.get(id)));
    }

    /** Nothing is stored. */
    @POST
    @RolesAllowed(Role.READS)
    public Findings unsaved(@RestPath UUID id, @NotNull Unsaved text) {
        var release = releases.get(id);
        return said(editor.findings(release, text.over(release.copy())));
    }

    private Findings said(List<Finding> findings) {
        return new Findings(findings.stream()
                .map(f -> ReleaseView.Found.of(f, page.language()))
                .toList());
    }

    record Findings(List<ReleaseView.Found> findings) {}
}
