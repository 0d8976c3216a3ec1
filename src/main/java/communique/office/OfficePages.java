package communique.office;

import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Invalid;
import communique.core.LocalText;
import communique.core.Refused;
import communique.web.Etag;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
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
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The offices that issue releases. */
@Path("/offices")
@Transactional
class OfficePages {
    @CheckedTemplate(basePath = "office")
    static class Templates {
        static native TemplateInstance list(List<Row> offices);

        static native TemplateInstance form(Filled office, boolean isNew, boolean admin, List<Problems> problems);
    }

    @Inject
    Offices offices;

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
    public TemplateInstance list() {
        return Templates.list(
                offices.all().stream().map(o -> Row.of(o, page.language())).toList());
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.ADMINISTERS)
    public TemplateInstance blank() {
        var profile = new Profile(
                LocalText.EMPTY,
                LocalText.EMPTY,
                null,
                "America/Toronto",
                List.of("en", "fr"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                new Profile.Sender(null, null),
                List.of());
        return Templates.form(Filled.of(null, 0, profile), true, true, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ADMINISTERS)
    public Response create(MultivaluedMap<String, String> fields) {
        var form = new OfficeForm(fields);
        try {
            offices.add(form.code(), form.profile());
        } catch (Invalid invalid) {
            var filled = Filled.of(form.code(), 0, form.profile());
            return again(422, Templates.form(filled, true, true, Problems.of(invalid, page.language())));
        }
        return saved("created", form.code());
    }

    @GET
    @Path("{code}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath String code) {
        var office = offices.get(code);
        var may = me.may(Role.ADMINISTERS_OFFICE, code);
        return Templates.form(Filled.of(code, office.lockVersion(), office.profile()), false, may, List.of());
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.ADMINISTERS_OFFICE)
    public Response change(@RestPath String code, MultivaluedMap<String, String> fields) {
        var office = offices.get(code);
        me.requireStated(code);
        var form = new OfficeForm(fields);
        var filled = Filled.of(code, office.lockVersion(), form.profile());
        try {
            Etag.requireForm(form.seen(), office.lockVersion());
            office.change(form.profile());
        } catch (Invalid invalid) {
            return again(422, Templates.form(filled, false, true, Problems.of(invalid, page.language())));
        } catch (Refused refused) {
            return again(409, Templates.form(filled, false, true, Problems.of(refused, page.language())));
        }
        return saved("changed", code);
    }

    private Response saved(String act, String code) {
        entries.record(me.name(), act, "office", code, null, null);
        flash.say("saved");
        return Response.seeOther(URI.create("/offices/" + code)).build();
    }

    private static Response again(int status, TemplateInstance form) {
        return Response.status(status).entity(form).build();
    }

    record Row(String code, String name, String abbreviation, String timeZone, List<String> languages) {
        static Row of(Office o, String reader) {
            var abbreviation = o.abbreviations().in(reader);
            return new Row(
                    o.code(), o.names().in(reader), abbreviation, o.zone().getId(), o.languages());
        }
    }

    /** A form as filled in; two empty rows for more contacts follow those there are. */
    record Filled(String code, int seen, Profile p, String languages, List<ContactRow> contacts) {
        static Filled of(String code, int seen, Profile p) {
            var rows = new ArrayList<ContactRow>();
            for (var contact : p.mediaContacts()) rows.add(new ContactRow(rows.size(), contact));
            for (int i = 0; i < 2; i++)
                rows.add(new ContactRow(rows.size(), new MediaContact(LocalText.EMPTY, null, null)));
            return new Filled(code, seen, p, String.join(", ", p.languages()), rows);
        }
    }

    record ContactRow(int n, MediaContact contact) {}
}
