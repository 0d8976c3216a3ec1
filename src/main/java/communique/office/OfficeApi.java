package communique.office;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Offices, as machines see them. */
@Path("/api/v1/offices")
@Transactional
class OfficeApi {
    @Inject
    Offices offices;

    @Inject
    Entries entries;

    @Inject
    Me me;

    @Inject
    MergePatch merge;

    @GET
    @RolesAllowed(Role.READS)
    public Response list(@RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        return Paging.of(uri, cursor, offices.page(cursor), View::of, Office::id);
    }

    @GET
    @Path("{code}")
    @RolesAllowed(Role.READS)
    public Response show(@RestPath String code) {
        return answer(Response.ok(), offices.get(code));
    }

    @POST
    @RolesAllowed(Role.ADMINISTERS)
    public Response create(@NotNull View wish) {
        var office = offices.add(wish.code(), wish.profile());
        offices.flush();
        entries.record(me.name(), "created", "office", office.code(), null, null);
        return answer(Response.created(URI.create("/api/v1/offices/" + office.code())), office);
    }

    /** JSON merge patch (RFC 7396): fields given replace, null removes, the rest stays. */
    @PATCH
    @Path("{code}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ADMINISTERS_OFFICE)
    public Response change(@RestPath String code, @HeaderParam("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var office = offices.get(code);
        me.requireStated(code);
        Etag.require(ifMatch, office.lockVersion());
        office.change(merge.patch(View.of(office), patch, View.class).profile());
        offices.flush();
        entries.record(me.name(), "changed", "office", code, null, null);
        return answer(Response.ok(), office);
    }

    private static Response answer(Response.ResponseBuilder answer, Office office) {
        return answer.entity(View.of(office)).tag(Etag.of(office.lockVersion())).build();
    }

    record View(
            String code,
            LocalText names,
            LocalText abbreviations,
            String province,
            String timeZone,
            List<String> languages,
            LocalText sources,
            LocalText websites,
            Profile.Sender sender,
            List<MediaContact> mediaContacts) {
        static View of(Office office) {
            var p = office.profile();
            return new View(
                    office.code(),
                    p.names(),
                    p.abbreviations(),
                    p.province(),
                    p.timeZone(),
                    p.languages(),
                    p.sources(),
                    p.websites(),
                    p.sender(),
                    p.mediaContacts());
        }

        Profile profile() {
            return new Profile(
                    names, abbreviations, province, timeZone, languages, sources, websites, sender, mediaContacts);
        }
    }
}
