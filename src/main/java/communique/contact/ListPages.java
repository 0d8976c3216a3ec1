package communique.contact;

import communique.account.Me;
import communique.account.Role;
import communique.audit.Entries;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.core.LocalText;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Lists and who is on them. */
@Path("/lists")
@Transactional
class ListPages {
    @CheckedTemplate(basePath = "contact")
    static class Templates {
        static native TemplateInstance lists(List<MediaLists.Sized> lists);

        static native TemplateInstance newList(String code, LocalText names, List<Problems> problems);

        static native TemplateInstance list(ListSheet list, List<Problems> problems);
    }

    @Inject
    MediaLists lists;

    @Inject
    Memberships memberships;

    @Inject
    Journalists journalists;

    @Inject
    Sheets sheets;

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
    public TemplateInstance all() {
        return Templates.lists(lists.all());
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public TemplateInstance blank() {
        return Templates.newList("", LocalText.EMPTY, List.of());
    }

    @POST
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response create(@RestForm String code, @RestForm("names.en") String en, @RestForm("names.fr") String fr) {
        var names = LocalText.of(fr, en);
        try {
            lists.add(code, names);
            return done("created", code);
        } catch (Invalid invalid) {
            var problems = Problems.of(invalid, page.language());
            return again(422, Templates.newList(code == null ? "" : code, names, problems));
        }
    }

    @GET
    @Path("{code}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath String code, @RestQuery String find, @RestQuery String after) {
        return Templates.list(sheet(lists.get(code), find, after), List.of());
    }

    @POST
    @Path("{code}")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response rename(
            @RestPath String code,
            @RestForm int seen,
            @RestForm("names.en") String en,
            @RestForm("names.fr") String fr) {
        var list = lists.get(code);
        try {
            Etag.requireForm(seen, list.lockVersion());
            list.rename(LocalText.of(fr, en));
            return done("changed", code);
        } catch (Invalid invalid) {
            return again(422, Templates.list(sheet(list, null, null), Problems.of(invalid, page.language())));
        } catch (Refused refused) {
            return again(409, Templates.list(sheet(list, null, null), Problems.of(refused, page.language())));
        }
    }

    @POST
    @Path("{code}/removal")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response remove(@RestPath String code) {
        var list = lists.get(code);
        try {
            lists.remove(list);
        } catch (Refused refused) {
            return again(409, Templates.list(sheet(list, null, null), Problems.of(refused, page.language())));
        }
        entries.record(me.name(), "removed", "list", code, null, null);
        flash.say("removed");
        return Response.seeOther(URI.create("/lists")).build();
    }

    @POST
    @Path("{code}/members")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response join(@RestPath String code, @RestForm UUID journalist) {
        memberships.add(lists.get(code), journalists.get(journalist));
        return done("joined " + journalist, code);
    }

    @POST
    @Path("{code}/members/{journalist}/removal")
    @RolesAllowed(Role.KEEPS_CONTACTS)
    public Response leave(@RestPath String code, @RestPath UUID journalist) {
        memberships.remove(lists.get(code), journalist);
        return done("left " + journalist, code);
    }

    private ListSheet sheet(MediaList list, String find, String after) {
        var members = memberships.members(list, Cursor.of("50", after));
        var found = find == null || find.isBlank()
                ? List.<Journalist>of()
                : journalists
                        .search(new Journalists.Asked(find, null, null, null), new Cursor(20, null))
                        .items();
        var next =
                members.more() ? members.items().get(members.items().size() - 1).id() : null;
        return new ListSheet(
                list.code(),
                list.lockVersion(),
                list.names(),
                memberships.size(list),
                sheets.rows(members.items()),
                next,
                find == null ? "" : find,
                sheets.rows(found));
    }

    private Response done(String act, String code) {
        entries.record(me.name(), act.split(" ")[0], "list", code, null, act);
        flash.say("saved");
        return Response.seeOther(URI.create("/lists/" + code)).build();
    }

    private static Response again(int status, TemplateInstance page) {
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(page).build();
    }

    /** A list as its page shows it; {@code found} are those a search for new members brought. */
    public record ListSheet(
            String code,
            int seen,
            LocalText names,
            long size,
            List<JournalistRow> members,
            UUID next,
            String find,
            List<JournalistRow> found) {}
}
