package communique.distribution;

import communique.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a person found out about a delivery nobody could vouch for. */
@Path("/api/v1/deliveries")
@Transactional
class DeliveryApi {
    @Inject
    Resolutions resolutions;

    @Inject
    DeliveryEvents events;

    @PUT
    @Path("{id}/resolution")
    @RolesAllowed(Role.DISTRIBUTES)
    public DeliveryView resolve(@RestPath UUID id, @NotNull Wish wish) {
        var row = resolutions.resolve(id, wish.outcome(), wish.evidence());
        return DeliveryView.of(row, events.of(List.of(id)).get(id));
    }

    record Wish(String outcome, String evidence) {}
}
