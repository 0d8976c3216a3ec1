package communique.distribution;

import communique.account.Role;
import communique.core.Cursor;
import communique.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Distributions and their ledger, as machines see them. */
@Path("/api/v1/distributions")
@Transactional
class DistributionApi {
    @Inject
    Distributions distributions;

    @Inject
    Ledger ledger;

    @Inject
    Batches batches;

    @Inject
    DeliveryEvents events;

    @Inject
    Scheduling scheduling;

    @GET
    @RolesAllowed(Role.READS)
    public Response list(
            @RestQuery String release,
            @RestQuery String status,
            @RestQuery String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        var slice = distributions.page(Choices.id("release", release), Choices.stage(status), cursor);
        return Paging.of(uri, cursor, slice, this::view, Distribution::id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public DistributionView show(@RestPath UUID id) {
        return view(distributions.get(id));
    }

    @PUT
    @Path("{id}/hold")
    @RolesAllowed(Role.DISTRIBUTES)
    public DistributionView hold(@RestPath UUID id) {
        var distribution = distributions.forChange(id);
        if (distribution.status() != Stage.HELD) scheduling.hold(distribution);
        return view(distribution);
    }

    @DELETE
    @Path("{id}/hold")
    @RolesAllowed(Role.DISTRIBUTES)
    public DistributionView resume(@RestPath UUID id) {
        var distribution = distributions.forChange(id);
        scheduling.resume(distribution);
        return view(distribution);
    }

    @GET
    @Path("{id}/deliveries")
    @RolesAllowed(Role.READS)
    public Response deliveries(
            @RestPath UUID id,
            @RestQuery String status,
            @RestQuery String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        distributions.get(id);
        var cursor = Cursor.of(limit, after);
        var slice = ledger.page(id, Choices.outcome(status), cursor);
        var said = events.of(slice.items().stream().map(Delivery::id).toList());
        return Paging.of(uri, cursor, slice, d -> DeliveryView.of(d, said.get(d.id())), Delivery::id);
    }

    private DistributionView view(Distribution distribution) {
        var id = distribution.id();
        return DistributionView.of(distribution, ledger.counts(id), batches.firstClaimOf(id));
    }
}
