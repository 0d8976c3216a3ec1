package communique.release;

import communique.account.Role;
import communique.compare.Comparison;
import communique.compare.Field;
import communique.web.Etag;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Revisions compared word by word, and brought back. */
@Path("/api/v1/releases")
@Transactional
class RevisionApi {
    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    Acts acts;

    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    /** From this revision to {@code to}; without it, to the current one. */
    @GET
    @Path("{id}/revisions/{number}/diff")
    @RolesAllowed(Role.READS)
    public Difference diff(@RestPath UUID id, @RestPath int number, @RestQuery String to) {
        var release = releases.get(id);
        var from = revisions.get(id, number);
        var other = revisions.get(id, ComparePages.revision("to", to, release.revision()));
        return Difference.of(from, other);
    }

    /** A new revision with what stood in this one; the same content makes none. */
    @POST
    @Path("{id}/revisions/{number}/restoration")
    @RolesAllowed(Role.WRITES)
    public Response restore(@RestPath UUID id, @RestPath int number, @HeaderParam("If-Match") String ifMatch) {
        var release = releases.get(id);
        Etag.require(ifMatch, release.lockVersion());
        acts.restore(release, revisions.get(id, number));
        return Response.ok(ReleaseView.of(release, page.language(), editor.findings(release)))
                .tag(Etag.of(release.lockVersion()))
                .build();
    }

    /** Each changed field as paragraphs of runs: {@code same}, {@code removed}, {@code added}. */
    record Difference(
            int from,
            int to,
            Side older,
            Side newer,
            boolean changed,
            List<Field> release,
            SortedMap<String, Version> versions) {

        static Difference of(Revision from, Revision to) {
            var comparison = Comparison.of(from.copy(), to.copy());
            var versions = new TreeMap<String, Version>();
            for (var language : comparison.languages())
                versions.put(language.language(), new Version(language.state(), changed(language.fields())));
            return new Difference(
                    from.number(),
                    to.number(),
                    Side.of(from),
                    Side.of(to),
                    comparison.isChanged(),
                    changed(comparison.release()),
                    versions);
        }

        private static List<Field> changed(List<Field> fields) {
            return fields.stream().filter(Field::isChanged).toList();
        }
    }

    record Side(String contentHash, String writtenBy, Instant writtenAt) {
        static Side of(Revision r) {
            return new Side(r.contentHash(), r.writtenBy(), r.writtenAt());
        }
    }

    /** {@code state} is {@code added}, {@code removed}, {@code changed} or {@code same}. */
    record Version(String state, List<Field> fields) {}
}
