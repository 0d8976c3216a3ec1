package communique.official;

import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Cursor;
import communique.core.Invalid;
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
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The officials register: who was what, when, in each language. */
@Path("/officials")
@Transactional
class OfficialPages {
    @CheckedTemplate(basePath = "official")
    static class Templates {
        static native TemplateInstance list(List<OfficialRow> officials, String q, UUID next);

        static native TemplateInstance form(
                UUID id, OfficialForm form, List<Problems> problems, Map<String, String> errors);
    }

    @Inject
    Officials officials;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @GET
    @RolesAllowed(Role.READS)
    public TemplateInstance list(@RestQuery String q, @RestQuery String after) {
        var slice = officials.search(q, Cursor.of("50", after));
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        var rows = slice.items().stream()
                .map(official -> OfficialRow.of(official, today, page.language()))
                .toList();
        return Templates.list(
                rows,
                q == null ? "" : q,
                slice.more() ? rows.get(rows.size() - 1).id() : null);
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.WRITES)
    public TemplateInstance blank() {
        return form(null, OfficialForm.blank(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response create(MultivaluedMap<String, String> fields) {
        var form = OfficialForm.of(fields);
        if ("more".equals(fields.getFirst("act")))
            return Response.ok(form(null, form, List.of())).build();
        try {
            var official = officials.add(form.official());
            officials.flush();
            return done("created", official.id());
        } catch (Invalid invalid) {
            return again(422, form(null, form, Problems.of(invalid, page.language())));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath UUID id) {
        return form(id, OfficialForm.of(officials.get(id)), List.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = OfficialForm.of(fields);
        var official = officials.get(id);
        if ("more".equals(fields.getFirst("act")))
            return Response.ok(form(id, form, List.of())).build();
        var now = official.lockVersion();
        try {
            Etag.requireForm(form.seen(), now);
            official.change(form.official());
            return done("changed", id);
        } catch (Invalid invalid) {
            return again(422, form(id, form, Problems.of(invalid, page.language())));
        } catch (Refused refused) {
            return again(409, form(id, form.seeing(now), Problems.of(refused, page.language())));
        }
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed(Role.WRITES)
    public Response remove(@RestPath UUID id) {
        officials.delete(officials.get(id));
        return done("removed", id);
    }

    private Response done(String act, UUID id) {
        entries.record(me.name(), act, "official", id, null, null);
        flash.say("removed".equals(act) ? "removed" : "saved");
        return Response.seeOther(URI.create("/officials")).build();
    }

    private static Response again(int status, TemplateInstance page) {
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(page).build();
    }

    private static TemplateInstance form(UUID id, OfficialForm form, List<Problems> problems) {
        var errors = problems.stream()
                .filter(problem -> problem.anchor() != null)
                .collect(Collectors.toMap(Problems::anchor, Problems::message, (first, second) -> first));
        return Templates.form(id, form, problems, errors);
    }
}
