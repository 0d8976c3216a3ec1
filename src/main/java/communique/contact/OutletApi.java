package communique.contact;

import com.fasterxml.jackson.databind.JsonNode;
import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Cursor;
import communique.web.Etag;
import communique.web.MergePatch;
import communique.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Outlets, as machines see them. */
@Path("/api/v1/outlets")
@Transactional
class OutletApi {
    @Inject
    Outlets outlets;

    @Inject
    Journalists journalists;

    @Inject
    MergePatch merge;

    @Inject
    Entries entries;

    @Inject
    Me me;

    @GET
    @RolesAllowed(Role.READS)
    public Response search(
            @RestQuery String q, @RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        return Paging.of(uri, cursor, outlets.search(q, cursor), View::of, Outlet::id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), outlets.get(id));
    }

    @POST
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response create(@NotNull Outlet.Profile wish) {
        var outlet = outlets.add(wish);
        outlets.flush();
        entries.record(me.name(), "created", "outlet", outlet.id(), null, null);
        return answer(Response.created(URI.create("/api/v1/outlets/" + outlet.id())), outlet);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response replace(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Outlet.Profile wish) {
        return changed(forChange(id, ifMatch), wish);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response change(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var outlet = forChange(id, ifMatch);
        return changed(outlet, merge.patch(outlet.profile(), patch, Outlet.Profile.class));
    }

    private Outlet forChange(UUID id, String ifMatch) {
        var outlet = outlets.get(id);
        Etag.require(ifMatch, outlet.lockVersion());
        return outlet;
    }

    private Response changed(Outlet outlet, Outlet.Profile wish) {
        outlet.change(wish);
        journalists.reindex(outlet);
        outlets.flush();
        entries.record(me.name(), "changed", "outlet", outlet.id(), null, null);
        return answer(Response.ok(), outlet);
    }

    private static Response answer(Response.ResponseBuilder answer, Outlet outlet) {
        return answer.entity(View.of(outlet)).tag(Etag.of(outlet.lockVersion())).build();
    }

    record View(UUID id, String name, OutletKind kind, List<String> languages, String city, String region) {
        static View of(Outlet outlet) {
            var p = outlet.profile();
            return new View(outlet.id(), p.name(), p.kind(), p.languages(), p.city(), p.region());
        }
    }
}
