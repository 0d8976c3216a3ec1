package communique.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import communique.account.Role;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.web.Etag;
import communique.web.MergePatch;
import communique.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Webhooks, as machines see them; for administrators, since they tell outsiders what we do. */
@Path("/api/v1/webhooks")
@RolesAllowed(Role.ADMINISTERS)
@Transactional
class WebhookApi {
    private static final String BASE = "/api/v1/webhooks/";

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Subscriptions subscriptions;

    @Inject
    MergePatch merge;

    @GET
    public Response list(@RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        return Paging.of(uri, cursor, webhooks.page(cursor), WebhookView::of, Webhook::id);
    }

    @POST
    public Response create(@NotNull Webhook.Profile wish) {
        var webhook = subscriptions.add(wish);
        return Response.created(URI.create(BASE + webhook.id()))
                .entity(WebhookView.withSecret(webhook))
                .tag(Etag.of(webhook.lockVersion()))
                .build();
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id) {
        return answer(webhooks.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var webhook = webhooks.get(id);
        Etag.require(ifMatch, webhook.lockVersion());
        subscriptions.change(webhook, merge.patch(webhook.profile(), patch, Webhook.Profile.class));
        return answer(webhook);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@RestPath UUID id) {
        subscriptions.remove(webhooks.get(id));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/test")
    public Response test(@RestPath UUID id) {
        return queued(subscriptions.test(webhooks.get(id)));
    }

    @GET
    @Path("{id}/deliveries")
    public Response deliveries(
            @RestPath UUID id,
            @RestQuery String status,
            @RestQuery String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        webhooks.get(id);
        var cursor = Cursor.of(limit, after);
        var slice = deliveries.page(id, status(status), cursor);
        return Paging.of(uri, cursor, slice, WebhookDeliveryView::of, WebhookDelivery::id);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    public Response replay(@RestPath UUID id, @RestPath UUID delivery) {
        return queued(subscriptions.replay(webhooks.get(id), delivery));
    }

    private static Response answer(Webhook webhook) {
        return Response.ok(WebhookView.of(webhook))
                .tag(Etag.of(webhook.lockVersion()))
                .build();
    }

    /** It leaves within a second; how it went stands among the deliveries. */
    private static Response queued(WebhookDelivery delivery) {
        return Response.accepted(WebhookDeliveryView.of(delivery)).build();
    }

    static WebhookDelivery.Status status(String text) {
        if (text == null || text.isBlank()) return null;
        for (var status : WebhookDelivery.Status.values()) if (status.toString().equals(text)) return status;
        throw new Invalid("status", "choice.unknown", text);
    }
}
