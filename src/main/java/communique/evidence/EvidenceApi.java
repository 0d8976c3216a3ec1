package communique.evidence;

import communique.account.Role;
import communique.release.Releases;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What can be proven of a release: as JSON, or everything as a ZIP. */
@Path("/api/v1/releases/{id}/evidence")
@RolesAllowed(Role.READS)
@Transactional
class EvidenceApi {
    @Inject
    Releases releases;

    @Inject
    Dossier dossier;

    @Inject
    Zipped zipped;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Evidence json(@RestPath UUID id) {
        return dossier.of(releases.get(id));
    }

    @GET
    @Produces("application/zip")
    public Response zip(@RestPath UUID id) {
        return zipped.answer(releases.get(id));
    }
}
