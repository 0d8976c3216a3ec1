package communique.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import communique.account.Me;
import communique.account.Role;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Meeting;
import communique.copy.Version;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.core.Languages;
import communique.office.Offices;
import communique.web.Etag;
import communique.web.Page;
import communique.web.Paging;
import communique.wirecopy.WireCopyWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Releases, their language versions and their life, as machines see them. */
@Path("/api/v1/releases")
@Transactional
class ReleaseApi {
    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    Offices offices;

    @Inject
    Acts acts;

    @Inject
    Me me;

    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    @GET
    @RolesAllowed(Role.READS)
    public Response search(
            @BeanParam Asked asked, @RestQuery String limit, @RestQuery String after, @Context UriInfo uri) {
        var cursor = Cursor.of(limit, after);
        return Paging.of(uri, cursor, releases.search(asked.filter(), cursor), this::view, Release::id);
    }

    @POST
    @RolesAllowed(Role.WRITES)
    public Response create(@NotNull Wish wish) {
        var release = acts.begin(offices.named("office", wish.office()), wish.copy());
        return answer(Response.created(URI.create("/api/v1/releases/" + release.id())), release);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public Response show(@RestPath UUID id) {
        return answer(Response.ok(), releases.get(id));
    }

    @GET
    @Path("{id}/versions/{language}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.READS)
    public Response version(@RestPath UUID id, @RestPath String language) {
        var release = releases.get(id);
        return tagged(Response.ok(written(release, language)), release);
    }

    @GET
    @Path("{id}/versions/{language}")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @RolesAllowed(Role.READS)
    public Response wireCopy(@RestPath UUID id, @RestPath String language) {
        var release = releases.get(id);
        written(release, language);
        var source = release.office().source(language);
        return tagged(Response.ok(WireCopyWriter.write(release.copy(), language, source)), release);
    }

    @GET
    @Path("{id}/versions/{language}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed(Role.READS)
    public Response html(@RestPath UUID id, @RestPath String language) {
        var release = releases.get(id);
        return tagged(Response.ok(Prose.html(written(release, language).body())), release);
    }

    /** Writes one language version: a new revision. 201 when the language was not there yet. */
    @PUT
    @Path("{id}/versions/{language}")
    @RolesAllowed(Role.WRITES)
    public Response write(
            @RestPath UUID id,
            @RestPath String language,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Version version) {
        var release = forChange(id, ifMatch);
        Languages.require("language", language);
        var isNew = !release.copy().versions().containsKey(language);
        acts.write(release, release.copy().with(language, version));
        return answer(Response.status(isNew ? 201 : 200), release);
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Role.READS)
    public Paging<RevisionView> revisions(@RestPath UUID id) {
        releases.get(id);
        return new Paging<>(
                revisions.of(id).stream().map(r -> RevisionView.of(r, false)).toList());
    }

    @GET
    @Path("{id}/revisions/{number}")
    @RolesAllowed(Role.READS)
    public RevisionView revision(@RestPath UUID id, @RestPath int number) {
        return RevisionView.of(revisions.get(releases.get(id).id(), number), true);
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Role.WRITES)
    public Response submit(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, Submission submission) {
        var release = forChange(id, ifMatch);
        return answer(Response.ok(), acts.submit(release, submission == null ? Map.of() : submission.byCode()));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Role.APPROVES)
    public Response approve(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Approval approval) {
        return answer(Response.ok(), acts.approve(forChange(id, ifMatch), approval.contentHash()));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Role.APPROVES)
    public Response giveBack(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Because because) {
        return answer(Response.ok(), acts.giveBack(forChange(id, ifMatch), because.reason()));
    }

    @POST
    @Path("{id}/correction")
    @RolesAllowed(Role.WRITES)
    public Response correct(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull InAll because) {
        return answer(Response.ok(), corrected(forChange(id, ifMatch), because));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.DISTRIBUTES)
    public Response withdraw(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull InAll because) {
        return answer(Response.ok(), withdrawn(forChange(id, ifMatch), because));
    }

    private Release corrected(Release release, InAll because) {
        return acts.correct(release, Reasons.of(because.reason(), release.office()));
    }

    private Release withdrawn(Release release, InAll because) {
        return acts.withdraw(release, Reasons.of(because.reason(), release.office()));
    }

    private Release forChange(UUID id, String ifMatch) {
        var release = releases.get(id);
        Etag.require(ifMatch, release.lockVersion());
        return release;
    }

    private static Version written(Release release, String language) {
        var version = release.copy().versions().get(language);
        if (version == null) throw new NotFoundException();
        return version;
    }

    private Response answer(Response.ResponseBuilder answer, Release release) {
        return tagged(answer.entity(view(release)), release);
    }

    private static Response tagged(Response.ResponseBuilder answer, Release release) {
        return answer.tag(Etag.of(release.lockVersion())).build();
    }

    private ReleaseView view(Release release) {
        return ReleaseView.of(release, page.language(), editor.findings(release));
    }

    record Wish(String office, Kind kind, Dateline dateline, TreeMap<String, Version> versions, Meeting meeting) {
        Copy copy() {
            return new Copy(kind, dateline, versions, meeting);
        }
    }

    record Submission(List<Overriding> overrides) {
        Map<String, String> byCode() {
            var reasons = new HashMap<String, String>();
            for (var o : overrides == null ? List.<Overriding>of() : overrides) {
                if (o == null || o.code() == null) throw new Invalid("overrides", "text.required");
                if (o.reason() == null || o.reason().isBlank()) throw new Invalid("overrides.reason", "text.required");
                reasons.put(o.code(), o.reason());
            }
            return reasons;
        }
    }

    record Overriding(String code, String reason) {}

    record Approval(@JsonProperty("contentHash") String contentHash) {}

    record Because(@JsonProperty("reason") String reason) {}

    /** {@code reason}: an object by language, or one text for all. */
    record InAll(@JsonProperty("reason") JsonNode reason) {}

    record RevisionView(int number, String contentHash, String writtenBy, Instant writtenAt, Copy content) {
        static RevisionView of(Revision r, boolean whole) {
            return new RevisionView(r.number(), r.contentHash(), r.writtenBy(), r.writtenAt(), whole ? r.copy() : null);
        }
    }
}
