package communique.release;

import communique.account.Role;
import communique.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** Links for fact-checks, as machines make and read them. */
@Path("/api/v1/releases/{id}/fact-checks")
@Transactional
class FactCheckApi {
    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    Releases releases;

    @Inject
    FactChecks checks;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.READS)
    public Paging<FactCheckRow> list(@RestPath UUID id) {
        return new Paging<>(FactCheckRow.of(checks, releases.get(id).id(), clock.instant()));
    }

    /** The link is answered this once. */
    @POST
    @RolesAllowed(Role.WRITES)
    public Response make(@RestPath UUID id, @NotNull Wish wish) {
        var made = checks.make(
                releases.get(id),
                wish.reader(),
                wish.days() == null ? null : wish.days().toString());
        var link = address + "/fact-check/" + made.token();
        var check = made.check();
        checks.flush();
        return Response.created(URI.create("/api/v1/releases/" + id + "/fact-checks"))
                .entity(new Link(check.id(), check.reader(), check.revision(), check.expiresAt(), link))
                .build();
    }

    @DELETE
    @Path("{check}")
    @RolesAllowed(Role.WRITES)
    public void revoke(@RestPath UUID id, @RestPath UUID check) {
        checks.revoke(releases.get(id), check);
    }

    record Wish(String reader, Integer days) {}

    record Link(UUID id, String reader, int revision, Instant expiresAt, String link) {}
}
