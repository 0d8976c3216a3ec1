package communique.release;

import communique.account.Me;
import communique.account.Role;
import communique.compare.Comparison;
import communique.core.Invalid;
import communique.core.Refused;
import communique.web.Etag;
import communique.web.Flash;
import communique.web.Formats;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Any two revisions of a release against each other, and an old one brought back. */
@Path("/releases")
@Transactional
class ComparePages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance diff(Sheet sheet, List<Problems> problems);
    }

    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    Acts acts;

    @Inject
    History history;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Me me;

    /** The form chooses both; the comparison has an address of its own. */
    @GET
    @Path("{id}/revisions/diff")
    @RolesAllowed(Role.READS)
    public Response choose(@RestPath UUID id, @RestQuery String from, @RestQuery String to) {
        var release = releases.get(id);
        var older = revision("from", from, Math.max(1, release.revision() - 1));
        var newer = revision("to", to, release.revision());
        return Response.seeOther(URI.create("/releases/" + id + "/revisions/" + older + "/diff?to=" + newer))
                .build();
    }

    @GET
    @Path("{id}/revisions/{number}/diff")
    @RolesAllowed(Role.READS)
    public TemplateInstance diff(@RestPath UUID id, @RestPath int number, @RestQuery String to) {
        var release = releases.get(id);
        return Templates.diff(sheet(release, number, revision("to", to, release.revision())), List.of());
    }

    /** {@code seen} is the release as it was when the page was made. */
    @POST
    @Path("{id}/revisions/{number}/restoration")
    @RolesAllowed(Role.WRITES)
    public Response restore(@RestPath UUID id, @RestPath int number, @RestForm String seen) {
        var release = releases.get(id);
        var before = release.revision();
        try {
            Etag.requireForm(FormErrors.seen(seen), release.lockVersion());
            acts.restore(release, revisions.get(id, number));
        } catch (Refused refused) {
            var answer =
                    Templates.diff(sheet(release, number, release.revision()), Problems.of(refused, page.language()));
            QuarkusTransaction.setRollbackOnly();
            return Response.status(409).entity(answer).build();
        }
        flash.say(release.revision() == before ? "unchanged" : "restored");
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    /** A revision's number out of a query; {@code otherwise} when none is given. */
    static int revision(String field, String asked, int otherwise) {
        if (asked == null || asked.isBlank()) return otherwise;
        if (!asked.strip().matches("\\d{1,9}")) throw new Invalid(field, "revision.number");
        return Integer.parseInt(asked.strip());
    }

    private Sheet sheet(Release release, int from, int to) {
        var older = revisions.get(release.id(), from);
        var newer = revisions.get(release.id(), to);
        var zone = release.office().zone();
        var options = new ArrayList<Option>();
        var names = new HashMap<String, String>();
        var words = Words.in(page.language(), RevisionMessages.class);
        for (var row : revisions.signed(release.id())) {
            var who = names.computeIfAbsent(row.writtenBy(), history::nameOf);
            var when = Formats.instant(row.writtenAt(), zone, page.language());
            options.add(new Option(row.number(), words.option(row.number(), who, when)));
        }
        var may = Deeds.of(release, me).write();
        return new Sheet(
                release.id(),
                release.lockVersion(),
                Title.of(release.copy(), page.language()),
                from,
                to,
                options,
                Comparison.of(older.copy(), newer.copy()),
                may && from != release.revision());
    }

    record Option(int number, String label) {}

    /** {@code restorable}: this reader may make the older of the two the current one. */
    record Sheet(
            UUID id,
            int seen,
            Title title,
            int from,
            int to,
            List<Option> options,
            Comparison comparison,
            boolean restorable) {}
}
