package communique.release;

import communique.account.Role;
import communique.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Approvers are asked by mail, as machines do it. */
@Path("/api/v1/releases/{id}/approval-requests")
@Transactional
class ApprovalRequestApi {
    @Inject
    Releases releases;

    @Inject
    ApprovalRequests requests;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.READS)
    public Paging<View> list(@RestPath UUID id) {
        return views(releases.get(id));
    }

    @POST
    @RolesAllowed(Role.WRITES)
    public Response ask(@RestPath UUID id, @NotNull Wish wish) {
        var release = releases.get(id);
        requests.ask(release, wish.people());
        requests.flush();
        return Response.status(201).entity(views(release)).build();
    }

    private Paging<View> views(Release release) {
        return new Paging<>(requests.of(release.id()).stream()
                .map(r -> new View(
                        r.approver(),
                        r.contentHash(),
                        r.askedBy(),
                        r.askedAt(),
                        r.sentAt(),
                        r.expiresAt(),
                        r.isOpen(clock.instant()) && r.contentHash().equals(release.hashToApprove())))
                .toList());
    }

    record Wish(List<String> people) {}

    record View(
            String approver,
            String contentHash,
            String askedBy,
            Instant askedAt,
            Instant sentAt,
            Instant expiresAt,
            boolean open) {}
}
