package communique.embargo;

import communique.account.Role;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.distribution.Plan;
import communique.release.Releases;
import communique.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Embargoed links of a release, as machines see them. No answer ever holds a link's secret: only its mail does. */
@Path("/api/v1/releases/{id}/embargo")
@Transactional
class EmbargoApi {
    @Inject
    EmbargoLinks links;

    @Inject
    Giving giving;

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.READS)
    public Response list(@RestPath UUID id, @RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        releases.get(id);
        var cursor = Cursor.of(limit, after);
        var now = clock.instant();
        return Paging.of(uri, cursor, links.page(id, cursor), l -> LinkView.of(l, now), EmbargoLink::id);
    }

    /** Those who hold this revision already are left as they are; the answer names the others. */
    @POST
    @RolesAllowed(Role.APPROVES)
    public Response give(@RestPath UUID id, @NotNull Wish wish) {
        var release = releases.get(id);
        var now = clock.instant();
        if (wish.journalists() == null || wish.journalists().contains(null))
            throw new Invalid("journalists", "embargo.nobody");
        var zone = Plan.zone(wish.timeZone(), release.office().zone());
        var given = giving.give(release, wish.journalists(), giving.until(wish.until(), zone), zone);
        return Response.status(201)
                .entity(new Paging<>(
                        given.stream().map(l -> LinkView.of(l, now)).toList()))
                .build();
    }

    @DELETE
    @Path("{link}")
    @RolesAllowed(Role.APPROVES)
    public void revoke(@RestPath UUID id, @RestPath UUID link) {
        giving.revoke(releases.get(id), link);
    }

    record Wish(String until, String timeZone, List<UUID> journalists) {}
}
