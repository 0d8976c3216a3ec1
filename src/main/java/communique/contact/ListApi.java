package communique.contact;

import com.fasterxml.jackson.databind.JsonNode;
import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Cursor;
import communique.core.LocalText;
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

/** Lists and who is on them, as machines see them. */
@Path("/api/v1/lists")
@Transactional
class ListApi {
    @Inject
    MediaLists lists;

    @Inject
    Memberships memberships;

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
    public Response all(@RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        return Paging.of(uri, cursor, lists.page(cursor), this::view, MediaList::id);
    }

    @GET
    @Path("{code}")
    @RolesAllowed(Role.READS)
    public Response show(@RestPath String code) {
        return answer(Response.ok(), lists.get(code));
    }

    @POST
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response create(@NotNull Wish wish) {
        var list = lists.add(wish.code(), wish.names());
        lists.flush();
        record("created", list.code(), null);
        return answer(Response.created(URI.create("/api/v1/lists/" + list.code())), list);
    }

    @PATCH
    @Path("{code}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response change(@RestPath String code, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var list = lists.get(code);
        Etag.require(ifMatch, list.lockVersion());
        list.rename(merge.patch(new Wish(code, list.names()), patch, Wish.class).names());
        lists.flush();
        record("changed", code, null);
        return answer(Response.ok(), list);
    }

    /** Only an empty list: nobody is taken off by the way. */
    @DELETE
    @Path("{code}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response remove(@RestPath String code) {
        lists.remove(lists.get(code));
        record("removed", code, null);
        return Response.noContent().build();
    }

    @GET
    @Path("{code}/members")
    @RolesAllowed(Role.READS)
    public Response members(
            @RestPath String code, @RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        var slice = memberships.members(lists.get(code), cursor);
        return Paging.of(uri, cursor, slice, JournalistView::of, Journalist::id);
    }

    @PUT
    @Path("{code}/members/{journalist}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response join(@RestPath String code, @RestPath UUID journalist) {
        memberships.add(lists.get(code), journalists.get(journalist));
        record("joined", code, journalist);
        return Response.noContent().build();
    }

    @DELETE
    @Path("{code}/members/{journalist}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response leave(@RestPath String code, @RestPath UUID journalist) {
        memberships.remove(lists.get(code), journalist);
        record("left", code, journalist);
        return Response.noContent().build();
    }

    private void record(String act, String code, UUID journalist) {
        entries.record(me.name(), act, "list", code, null, journalist == null ? null : journalist.toString());
    }

    private View view(MediaList list) {
        return new View(list.code(), list.names(), memberships.size(list));
    }

    private Response answer(Response.ResponseBuilder answer, MediaList list) {
        return answer.entity(view(list)).tag(Etag.of(list.lockVersion())).build();
    }

    record Wish(String code, LocalText names) {}

    record View(String code, LocalText names, long members) {}
}
