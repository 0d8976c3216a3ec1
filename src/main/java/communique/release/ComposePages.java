package communique.release;

import communique.account.Role;
import communique.core.Invalid;
import communique.office.Offices;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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

/** A press officer tells what happened, sees the readout in every language, and keeps it as a draft. */
@Path("/releases/compose")
@Transactional
class ComposePages {
    @Inject
    Composition composition;

    @Inject
    MeetingSheets sheets;

    @Inject
    Offices offices;

    @Inject
    Acts acts;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.WRITES)
    public TemplateInstance blank() {
        var offered =
                offices.all().stream().findFirst().map(office -> office.code()).orElse("");
        return form(MeetingForm.blank(offered), null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response told(MultivaluedMap<String, String> fields) {
        var act = fields.getFirst("act");
        var form = MeetingForm.of(fields);
        if (MeetingActs.isAboutRows(act))
            return Response.ok(form(form, null, List.of())).build();
        try {
            var office = offices.named("office", form.office());
            var composed = composition.compose(office, form.meeting(), composition.style(form.later()));
            if (!"keep".equals(act)) {
                var sheet = ComposedSheet.of(office, composed, null, page.language());
                return Response.ok(form(form, sheet, List.of())).build();
            }
            var release = acts.begin(office, composed.copy());
            flash.say("composed");
            return Response.seeOther(URI.create("/releases/" + release.id())).build();
        } catch (Invalid invalid) {
            var answer = form(form, null, Problems.of(invalid, page.language()));
            QuarkusTransaction.setRollbackOnly();
            return Response.status(422).entity(answer).build();
        }
    }

    private TemplateInstance form(MeetingForm form, ComposedSheet composed, List<Problems> problems) {
        return sheets.compose(form, composed, OfficeChoice.of(offices.all(), page.language()), problems);
    }
}
