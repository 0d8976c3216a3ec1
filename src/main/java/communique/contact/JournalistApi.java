package communique.contact;

import com.fasterxml.jackson.databind.JsonNode;
import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Journalists, as machines see them. */
@Path("/api/v1/journalists")
@Transactional
class JournalistApi {
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
            @RestQuery String q,
            @RestQuery String language,
            @RestQuery String outlet,
            @RestQuery String list,
            @RestQuery String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        var asked = new Journalists.Asked(q, language, id("outlet", outlet), list);
        return Paging.of(uri, cursor, journalists.search(asked, cursor), JournalistView::of, Journalist::id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), journalists.get(id));
    }

    @POST
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response create(@NotNull Profile wish) {
        var journalist = journalists.add(wish);
        journalists.flush();
        record("created", journalist.id());
        return answer(Response.created(URI.create("/api/v1/journalists/" + journalist.id())), journalist);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response replace(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Profile wish) {
        return changed(forChange(id, ifMatch), wish);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response change(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var journalist = forChange(id, ifMatch);
        return changed(journalist, merge.patch(journalist.profile(), patch, Profile.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response remove(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        journalists.remove(forChange(id, ifMatch));
        record("removed", id);
        return Response.noContent().build();
    }

    private Journalist forChange(UUID id, String ifMatch) {
        var journalist = journalists.get(id);
        Etag.require(ifMatch, journalist.lockVersion());
        return journalist;
    }

    private Response changed(Journalist journalist, Profile wish) {
        journalists.change(journalist, wish);
        record("changed", journalist.id());
        return answer(Response.ok(), journalist);
    }

    private void record(String act, UUID id) {
        entries.record(me.name(), act, "journalist", id, null, null);
    }

    private static Response answer(Response.ResponseBuilder answer, Journalist journalist) {
        return answer.entity(JournalistView.of(journalist))
                .tag(Etag.of(journalist.lockVersion()))
                .build();
    }

    private static UUID id(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, "choice.unknown", text);
        }
    }
}
