package communique.official;

import com.fasterxml.jackson.databind.JsonNode;
import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.copy.Official.Gender;
import communique.copy.Official.Tenure;
import communique.core.Cursor;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The officials register, as machines see it. */
@Path("/api/v1/officials")
@Transactional
class OfficialApi {
    @Inject
    Officials officials;

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
        return Paging.of(uri, cursor, officials.search(q, cursor), View::of, Official::id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), officials.get(id));
    }

    @POST
    @RolesAllowed(Role.WRITES)
    public Response create(@NotNull communique.copy.Official wish) {
        var official = officials.add(wish);
        officials.flush();
        entries.record(me.name(), "created", "official", official.id(), null, null);
        return answer(Response.created(URI.create("/api/v1/officials/" + official.id())), official);
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.WRITES)
    public Response change(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var official = forChange(id, ifMatch);
        official.change(merge.patch(official.value(), patch, communique.copy.Official.class));
        officials.flush();
        entries.record(me.name(), "changed", "official", official.id(), null, null);
        return answer(Response.ok(), official);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.WRITES)
    public void remove(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        officials.delete(forChange(id, ifMatch));
        entries.record(me.name(), "removed", "official", id, null, null);
    }

    private Official forChange(UUID id, String ifMatch) {
        var official = officials.get(id);
        Etag.require(ifMatch, official.lockVersion());
        return official;
    }

    private static Response answer(Response.ResponseBuilder answer, Official official) {
        return answer.entity(View.of(official))
                .tag(Etag.of(official.lockVersion()))
                .build();
    }

    record View(UUID id, String name, String familyName, Gender gender, List<Tenure> tenures) {
        static View of(Official official) {
            var value = official.value();
            return new View(official.id(), value.name(), value.familyName(), value.gender(), value.tenures());
        }
    }
}
