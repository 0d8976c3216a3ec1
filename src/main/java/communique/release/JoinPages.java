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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The other language of a release is pasted, read, looked at, and joined to it. */
@Path("/releases")
@Transactional
class JoinPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance join(
                Sheet sheet, Form form, ImportSheet read, List<Problems> problems, Map<String, String> errors);
    }

    @Inject
    Releases releases;

    @Inject
    WireCopyIntake intake;

    @Inject
    ImportSheets sheets;

    @Inject
    Acts acts;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @GET
    @Path("{id}/versions/imports")
    @RolesAllowed(Role.WRITES)
    public TemplateInstance blank(@RestPath UUID id) {
        var release = releases.get(id);
        release.requireChangeable();
        return page(release, new Form(release.lockVersion(), null, missing(release), false), null, List.of());
    }

    @POST
    @Path("{id}/versions/imports")
    @RolesAllowed(Role.WRITES)
    public Response read(
            @RestPath UUID id,
            @RestForm String seen,
            @RestForm String text,
            @RestForm String language,
            @RestForm String replace,
            @RestForm String act) {
        var release = releases.get(id);
        var form = new Form(FormErrors.seen(seen), text, language, replace != null);
        try {
            var joining = Joining.of(release, intake.read(text, language), form.replace());
            if (!"keep".equals(act)) {
                var copy = CopyIntake.of(joining.copy());
                var read = sheets.of(copy, release.office(), joining.remarks()).only(joining.language());
                return Response.ok(page(release, form, read, List.of())).build();
            }
            Etag.requireForm(form.seen(), release.lockVersion());
            acts.join(release, joining.copy(), joining.language());
        } catch (Invalid invalid) {
            return again(422, release, form, Problems.of(invalid, page.language()));
        } catch (Refused refused) {
            return again(409, release, form, Problems.of(refused, page.language()));
        } catch (OptimisticLockException quicker) {
            releases.getEntityManager().clear();
            var stale = Problems.of(new Refused("changed-meanwhile"), page.language());
            return again(409, releases.get(id), form, stale);
        }
        flash.say("joined");
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    private Response again(int status, Release release, Form form, List<Problems> problems) {
        var seen = new Form(release.lockVersion(), form.text(), form.language(), form.replace());
        var answer = page(release, seen, null, problems);
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(answer).build();
    }

    private TemplateInstance page(Release release, Form form, ImportSheet read, List<Problems> problems) {
        var sheet = new Sheet(
                release.id(), Title.of(release.copy(), page.language()), release.isVouchedFor(), Languages.OURS);
        return Templates.join(sheet, form, read, problems, FormErrors.of(problems));
    }

    /** The first language that the office owes and nobody has written; null when all are there: then it is guessed. */
    private static String missing(Release release) {
        return release.office().inOrder().stream()
                .filter(language -> !release.copy().versions().containsKey(language))
                .findFirst()
                .orElse(null);
    }

    /** {@code voids}: joining makes a draft again of what was submitted or approved. */
    record Sheet(UUID id, Title title, boolean voids, List<String> languages) {}

    record Form(int seen, String text, String language, boolean replace) {}
}
