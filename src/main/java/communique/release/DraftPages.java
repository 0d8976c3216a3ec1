package communique.release;

import communique.account.Role;
import communique.copy.Copy;
import communique.copy.Kind;
import communique.core.Invalid;
import communique.core.Refused;
import communique.office.Offices;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A release is begun, and what it is apart from its text is changed: office, kind, dateline. */
@Path("/releases")
@Transactional
class DraftPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance begin(
                FactsForm form,
                String offered,
                List<OfficeChoice> offices,
                List<Kind> kinds,
                List<Problems> problems,
                Map<String, String> errors);

        static native TemplateInstance facts(
                Sheet sheet,
                FactsForm form,
                List<OfficeChoice> offices,
                List<Kind> kinds,
                List<Problems> problems,
                Map<String, String> errors);
    }

    @Inject
    Releases releases;

    @Inject
    Offices offices;

    @Inject
    Seen seen;

    @Inject
    Acts acts;

    @Inject
    History history;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @Path("new")
    @RolesAllowed(Role.WRITES)
    public TemplateInstance blank() {
        var offered = seen.writable(offices.all()).stream()
                .findFirst()
                .map(office -> today(office.zone()).toString())
                .orElse("");
        return beginning(new FactsForm(0, null, null, offered, null), offered, List.of());
    }

    /** {@code offered} is the date that the form came with: left untouched, it means today at the office chosen. */
    @POST
    @Path("new")
    @RolesAllowed(Role.WRITES)
    public Response begin(
            @RestForm String office,
            @RestForm String kind,
            @RestForm("dateline-date") String date,
            @RestForm("dateline-wire") String wire,
            @RestForm String offered) {
        var form = new FactsForm(0, office, kind, date, wire);
        try {
            var issuer = offices.named("office", office);
            if (date != null && date.equals(offered)) form = form.dated(today(issuer.zone()));
            var release = acts.begin(issuer, new Copy(form.kindChosen(), form.dateline(), null, null));
            flash.say("begun");
            return Response.seeOther(URI.create("/releases/" + release.id())).build();
        } catch (Invalid invalid) {
            QuarkusTransaction.setRollbackOnly();
            return again(422, beginning(form, offered, Problems.of(invalid, page.language())));
        }
    }

    @GET
    @Path("{id}/facts")
    @RolesAllowed(Role.WRITES)
    public TemplateInstance facts(@RestPath UUID id) {
        var release = releases.get(id);
        release.requireChangeable();
        return facts(Sheet.of(release, page.language(), null), FactsForm.of(release), List.of());
    }

    @POST
    @Path("{id}/facts")
    @RolesAllowed(Role.WRITES)
    public Response change(
            @RestPath UUID id,
            @RestForm String seen,
            @RestForm String office,
            @RestForm String kind,
            @RestForm("dateline-date") String date,
            @RestForm("dateline-wire") String wire) {
        var release = releases.get(id);
        var before = release.revision();
        var form = new FactsForm(FormErrors.seen(seen), office, kind, date, wire);
        try {
            Etag.requireForm(form.seen(), release.lockVersion());
            var issuer = offices.named("office", office);
            var changed = release.copy().with(form.kindChosen()).with(form.dateline());
            acts.move(release, issuer);
            acts.write(release, changed);
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

    private Response refused(int status, Release release, FactsForm form, List<Problems> problems) {
        var isStale = form.seen() != release.lockVersion();
        var last = isStale ? history.of(release).stream().findFirst().orElse(null) : null;
        var sheet = Sheet.of(release, page.language(), last);
        var answer = facts(sheet, form.asSeen(release.lockVersion()), problems);
        QuarkusTransaction.setRollbackOnly();
        return again(status, answer);
    }

    private TemplateInstance beginning(FactsForm form, String offered, List<Problems> problems) {
        var choices = OfficeChoice.of(seen.writable(offices.all()), page.language());
        var kinds = List.of(Kind.values());
        return Templates.begin(form, offered, choices, kinds, problems, FormErrors.of(problems));
    }

    private TemplateInstance facts(Sheet sheet, FactsForm form, List<Problems> problems) {
        var choices = OfficeChoice.of(seen.writable(offices.all()), page.language());
        var kinds = List.of(Kind.values());
        return Templates.facts(sheet, form, choices, kinds, problems, FormErrors.of(problems));
    }

    private LocalDate today(java.time.ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Response again(int status, TemplateInstance form) {
        return Response.status(status).entity(form).build();
    }

    /** What stands in the release now; {@code last} is what somebody did since the form was opened, else null. */
    record Sheet(UUID id, Title title, boolean voids, FactsForm now, String office, Kind kind, History.Row last) {
        static Sheet of(Release r, String reader, History.Row last) {
            var office = r.office().names().in(reader);
            return new Sheet(
                    r.id(),
                    Title.of(r.copy(), reader),
                    r.isVouchedFor(),
                    FactsForm.of(r),
                    office,
                    r.copy().kind(),
                    last);
        }
    }
}
