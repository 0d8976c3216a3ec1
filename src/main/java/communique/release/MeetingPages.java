package communique.release;

import communique.account.Role;
import communique.copy.Copy;
import communique.copy.Version;
import communique.core.Invalid;
import communique.core.Refused;
import communique.web.Etag;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The facts behind a release are changed, and the text composed anew; replacing what people wrote is deliberate. */
@Path("/releases/{id}/meeting")
@Transactional
class MeetingPages {
    @Inject
    Releases releases;

    @Inject
    Composition composition;

    @Inject
    MeetingSheets sheets;

    @Inject
    Acts acts;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.WRITES)
    public TemplateInstance show(@RestPath UUID id) {
        var release = releases.get(id);
        release.requireChangeable();
        var known = release.copy().meeting();
        var office = release.office().code();
        var form = known == null
                ? MeetingForm.blank(office).asSeen(release.lockVersion())
                : MeetingForm.of(
                        release.lockVersion(), office, release.copy().dateline().date(), known);
        return sheets.meeting(release, form, null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response told(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var release = releases.get(id);
        var act = fields.getFirst("act");
        var form = MeetingForm.of(fields);
        if (MeetingActs.isAboutRows(act))
            return Response.ok(sheets.meeting(release, form, null, List.of())).build();
        var before = release.revision();
        try {
            release.requireChangeable();
            var composed = composition.compose(release.office(), form.meeting(), composition.style(form.later()));
            var sheet = ComposedSheet.of(release.office(), composed, release.copy(), page.language());
            if (!"replace".equals(act) && !"facts".equals(act))
                return Response.ok(sheets.meeting(release, form, sheet, List.of()))
                        .build();
            Etag.requireForm(form.seen(), release.lockVersion());
            var facts = release.copy().with(composed.copy().meeting());
            acts.write(release, "facts".equals(act) ? facts : replaced(facts, composed.copy()));
        } catch (Invalid invalid) {
            return refused(422, release, form, Problems.of(invalid, page.language()));
        } catch (Refused refused) {
            return refused(409, release, form, Problems.of(refused, page.language()));
        } catch (OptimisticLockException quicker) {
            releases.getEntityManager().clear();
            var stale = new Refused("changed-meanwhile");
            return refused(409, releases.get(id), form, Problems.of(stale, page.language()));
        }
        flash.say(release.revision() == before ? "unchanged" : "written");
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    /** Place, headline and text are the composer's; what else stood in a version stays. */
    private static Copy replaced(Copy now, Copy composed) {
        var dateline = new communique.copy.Dateline(
                composed.dateline().date(), now.dateline().wire());
        var copy = now.with(dateline);
        for (var written : composed.versions().entrySet()) {
            var old = now.versions().get(written.getKey());
            var fresh = written.getValue();
            copy = copy.with(
                    written.getKey(),
                    old == null
                            ? fresh
                            : new Version(
                                    fresh.place() == null ? old.place() : fresh.place(),
                                    fresh.headline(),
                                    old.subheads(),
                                    fresh.body(),
                                    old.links(),
                                    old.source(),
                                    old.contacts(),
                                    old.unread()));
        }
        return copy;
    }

    private Response refused(int status, Release release, MeetingForm form, List<Problems> problems) {
        var seen = status == 409 ? form.asSeen(release.lockVersion()) : form;
        var answer = sheets.meeting(release, seen, null, problems);
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(answer).build();
    }
}
