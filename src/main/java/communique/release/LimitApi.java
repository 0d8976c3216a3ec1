package communique.release;

import communique.account.Role;
import communique.web.Etag;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A draft limited to named people, as machines say it. */
@Path("/api/v1/releases/{id}/limit")
@Transactional
class LimitApi {
    @Inject
    Releases releases;

    @Inject
    Limits limits;

    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    @PUT
    @RolesAllowed(Role.WRITES)
    public Response limit(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Wish wish) {
        var release = releases.get(id);
        Etag.require(ifMatch, release.lockVersion());
        limits.limit(release, wish.people());
        return Response.ok(ReleaseView.of(release, page.language(), editor.findings(release)))
                .tag(Etag.of(release.lockVersion()))
                .build();
    }

    /** An administrator of the office may lift it without seeing what it holds, so nothing of that is answered. */
    @DELETE
    @RolesAllowed({Role.WRITES, Role.ADMINISTERS_OFFICE})
    public void lift(@RestPath UUID id) {
        limits.lift(id);
    }

    record Wish(List<String> people) {}
}
