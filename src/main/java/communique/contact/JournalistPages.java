package communique.contact;

import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.core.Refused;
import communique.core.Text;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Journalists: found, read, written. */
@Path("/journalists")
@Transactional
class JournalistPages {
    @CheckedTemplate(basePath = "contact")
    static class Templates {
        static native TemplateInstance journalists(JournalistList found);

        static native TemplateInstance journalist(JournalistSheet sheet, List<Problems> problems);

        static native TemplateInstance journalistForm(
                UUID id, JournalistForm form, List<OutletRow> outlets, List<Problems> problems);
    }

    @Inject
    Journalists journalists;

    @Inject
    Outlets outlets;

    @Inject
    Sheets sheets;

    @Inject
    MediaLists lists;

    @Inject
    Memberships memberships;

    @Inject
    Suppressions suppressions;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Me me;

    @GET
    @RolesAllowed(Role.READS)
    public TemplateInstance list(
            @RestQuery String q, @RestQuery String language, @RestQuery String list, @RestQuery String after) {
        var asked = new Journalists.Asked(q, language, null, list);
        var slice = journalists.search(asked, Cursor.of("25", after));
        return Templates.journalists(sheets.list(slice, asked));
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public TemplateInstance blank() {
        return form(null, JournalistForm.blank(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response create(MultivaluedMap<String, String> fields) {
        var form = JournalistForm.of(fields);
        try {
            var journalist = journalists.add(form.profile());
            journalists.flush();
            return done("created", journalist.id());
        } catch (Invalid invalid) {
            return again(422, form(null, form, Problems.of(invalid, page.language())));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath UUID id) {
        return Templates.journalist(sheets.of(journalists.get(id)), List.of());
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public TemplateInstance edit(@RestPath UUID id) {
        return form(id, JournalistForm.of(journalists.get(id)), List.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = JournalistForm.of(fields);
        var journalist = journalists.get(id);
        var now = journalist.lockVersion();
        try {
            Etag.requireForm(form.seen(), now);
            journalists.change(journalist, form.profile());
            return done("changed", id);
        } catch (Invalid invalid) {
            return again(422, form(id, form, Problems.of(invalid, page.language())));
        } catch (Refused refused) {
            return again(409, form(id, form.seeing(now), Problems.of(refused, page.language())));
        }
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response remove(@RestPath UUID id) {
        journalists.remove(journalists.get(id));
        entries.record(me.name(), "removed", "journalist", id, null, null);
        flash.say("removed");
        return Response.seeOther(URI.create("/journalists")).build();
    }

    @POST
    @Path("{id}/lists")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response join(@RestPath UUID id, @RestForm String list) {
        memberships.add(lists.named("list", list), journalists.get(id));
        return done("joined " + list, id);
    }

    @POST
    @Path("{id}/lists/{code}/removal")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response leave(@RestPath UUID id, @RestPath String code) {
        memberships.remove(lists.get(code), id);
        return done("left " + code, id);
    }

    /** Somebody asked to receive news again; how we know is recorded. */
    @POST
    @Path("{id}/suppressions/removal")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response lift(@RestPath UUID id, @RestForm String address, @RestForm String reason) {
        var journalist = journalists.get(id);
        var said = Text.line(reason);
        if (said == null || address == null) {
            var problems = Problems.of(new Invalid("reason", "text.required"), page.language());
            return again(422, Templates.journalist(sheets.of(journalist), problems));
        }
        if (journalist.positions().stream().noneMatch(p -> p.emails().contains(address))) throw new NotFoundException();
        suppressions.lift(address);
        entries.record(me.name(), "lifted", "journalist", id, null, address + ": " + said);
        flash.say("saved");
        return Response.seeOther(URI.create("/journalists/" + id)).build();
    }

    private TemplateInstance form(UUID id, JournalistForm form, List<Problems> problems) {
        return Templates.journalistForm(
                id, form, outlets.byName().stream().map(OutletRow::of).toList(), problems);
    }

    private Response done(String act, UUID id) {
        entries.record(me.name(), act, "journalist", id, null, null);
        flash.say("saved");
        return Response.seeOther(URI.create("/journalists/" + id)).build();
    }

    private static Response again(int status, TemplateInstance page) {
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(page).build();
    }
}
