package communique.contact;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Wires, dailies, broadcasters, sites. */
@Path("/outlets")
@Transactional
class OutletPages {
    @CheckedTemplate(basePath = "contact")
    static class Templates {
        static native TemplateInstance outlets(List<OutletRow> outlets, String q, UUID next);

        static native TemplateInstance outlet(
                OutletRow outlet, String speaks, List<OutletKind> kinds, List<Problems> problems);
    }

    @Inject
    Outlets outlets;

    @Inject
    Journalists journalists;

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
    public TemplateInstance list(@RestQuery String q, @RestQuery String after) {
        var slice = outlets.search(q, Cursor.of("25", after));
        var rows = slice.items().stream().map(OutletRow::of).toList();
        return Templates.outlets(
                rows,
                q == null ? "" : q,
                slice.more() ? rows.get(rows.size() - 1).id() : null);
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public TemplateInstance blank() {
        return form(new OutletRow(null, 0, "", OutletKind.DAILY, List.of(), "", ""), "", List.of());
    }

    @POST
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response create(@BeanParam Form form) {
        try {
            var outlet = outlets.add(form.profile());
            outlets.flush();
            return done("created", outlet.id());
        } catch (Invalid invalid) {
            return again(422, form(form.row(null, 0), form.languages, Problems.of(invalid, page.language())));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath UUID id) {
        var row = OutletRow.of(outlets.get(id));
        return form(row, row.speaks(), List.of());
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response change(@RestPath UUID id, @BeanParam Form form) {
        var outlet = outlets.get(id);
        var now = outlet.lockVersion();
        try {
            Etag.requireForm(form.seen, now);
            outlet.change(form.profile());
            journalists.reindex(outlet);
            return done("changed", id);
        } catch (Invalid invalid) {
            return again(422, form(form.row(id, form.seen), form.languages, Problems.of(invalid, page.language())));
        } catch (Refused refused) {
            return again(409, form(form.row(id, now), form.languages, Problems.of(refused, page.language())));
        }
    }

    private Response done(String act, UUID id) {
        entries.record(me.name(), act, "outlet", id, null, null);
        flash.say("saved");
        return Response.seeOther(URI.create("/outlets")).build();
    }

    private static Response again(int status, TemplateInstance page) {
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(page).build();
    }

    private static TemplateInstance form(OutletRow row, String speaks, List<Problems> problems) {
        return Templates.outlet(row, speaks == null ? "" : speaks, List.of(OutletKind.values()), problems);
    }

    static class Form {
        @RestForm
        String name;

        @RestForm
        String kind;

        @RestForm
        String languages;

        @RestForm
        String city;

        @RestForm
        String region;

        @RestForm
        int seen;

        Outlet.Profile profile() {
            var tongues = languages == null ? "" : languages;
            var split = Arrays.stream(tongues.split("[,;\\s]+"))
                    .filter(l -> !l.isEmpty())
                    .toList();
            return new Outlet.Profile(name, chosen(), split, city, region);
        }

        OutletRow row(UUID id, int lockVersion) {
            return new OutletRow(id, lockVersion, name, chosen(), List.of(), city, region);
        }

        private OutletKind chosen() {
            for (var known : OutletKind.values()) if (known.toString().equals(kind)) return known;
            return null;
        }
    }
}
