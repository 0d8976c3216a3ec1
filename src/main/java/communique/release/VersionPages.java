package communique.release;

import communique.account.Role;
import communique.core.Invalid;
import communique.core.Languages;
import communique.core.Refused;
import communique.web.Etag;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One language of a release is written; nobody's text is overwritten unseen. */
@Path("/releases")
@Transactional
class VersionPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance edit(
                EditSheet sheet, VersionForm form, List<Problems> problems, Map<String, String> errors);
    }

    @Inject
    Releases releases;

    @Inject
    Acts acts;

    @Inject
    Sheets sheets;

    @Inject
    History history;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @GET
    @Path("{id}/versions/{language}/edit")
    @RolesAllowed(Role.WRITES)
    public TemplateInstance edit(@RestPath UUID id, @RestPath String language) {
        var release = called(id, language);
        release.requireChangeable();
        var kept = release.copy().versions().get(language);
        var form = kept == null
                ? VersionForm.offered(release.lockVersion(), release.office(), language)
                : VersionForm.of(release.lockVersion(), kept);
        return edit(release, language, form, null, List.of());
    }

    @POST
    @Path("{id}/versions/{language}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response save(@RestPath UUID id, @RestPath String language, MultivaluedMap<String, String> fields) {
        var release = called(id, language);
        var form = VersionForm.of(fields);
        if ("preview".equals(fields.getFirst("act")))
            return Response.ok(edit(release, language, form, null, List.of())).build();
        var before = release.revision();
        try {
            Etag.requireForm(form.seen(), release.lockVersion());
            acts.write(release, release.copy().with(language, form.version()));
        } catch (Invalid invalid) {
            return refused(422, release, language, form, Problems.of(invalid, page.language()));
        } catch (Refused refused) {
            return refused(409, release, language, form, Problems.of(refused, page.language()));
        } catch (OptimisticLockException quicker) {
            releases.getEntityManager().clear();
            var stale = new Refused("changed-meanwhile");
            return refused(409, releases.get(id), language, form, Problems.of(stale, page.language()));
        }
        flash.say(release.revision() == before ? "unchanged" : "written");
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    /** The text as it will be shown, while it is typed. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed(Role.WRITES)
    public String preview(@RestForm String body) {
        return Prose.html(body);
    }

    private Release called(UUID id, String language) {
        if (!Languages.isOne(language)) throw new NotFoundException();
        return releases.get(id);
    }

    /** When somebody else was quicker, their text is shown beside ours, and saving again is deliberate. */
    private Response refused(int status, Release release, String language, VersionForm form, List<Problems> problems) {
        var isStale = form.seen() != release.lockVersion();
        var theirs = isStale ? theirs(release, language) : null;
        var answer = edit(release, language, form.asSeen(release.lockVersion()), theirs, problems);
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(answer).build();
    }

    private EditSheet.Theirs theirs(Release release, String language) {
        var last = history.of(release).stream().findFirst().orElse(null);
        var written = release.copy().versions().containsKey(language);
        return new EditSheet.Theirs(last, written ? VersionSheet.of(release.copy(), language) : null);
    }

    private TemplateInstance edit(
            Release release, String language, VersionForm form, EditSheet.Theirs theirs, List<Problems> problems) {
        var others = release.copy().versions().keySet().stream()
                .filter(other -> !other.equals(language))
                .map(other -> VersionSheet.of(release.copy(), other))
                .toList();
        var sheet = new EditSheet(
                release.id(),
                language,
                Title.of(release.copy(), page.language()),
                release.isVouchedFor(),
                release.office().source(language),
                Prose.html(form.body()),
                notes(release, language, form),
                others,
                theirs);
        return Templates.edit(sheet, form, problems, FormErrors.of(problems));
    }

    /** The findings at their fields, as long as those hold the text that was found wanting. */
    private Map<String, String> notes(Release release, String language, VersionForm form) {
        var kept = release.copy().versions().get(language);
        if (kept == null || !form.equals(VersionForm.of(release.lockVersion(), kept))) return Map.of();
        return sheets.findings(release, null).stream()
                .filter(f -> language.equals(f.language()))
                .collect(Collectors.toMap(FindingRow::anchor, FindingRow::message, (first, second) -> first));
    }
}
