package communique.release;

import communique.account.Role;
import communique.core.Invalid;
import communique.core.Refused;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A draft is limited to named people, and opened again. */
@Path("/releases")
@Transactional
class LimitPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance limit(
                UUID id, Title title, boolean limited, List<Choice> people, List<Problems> problems);

        static native TemplateInstance limited(List<Row> rows);
    }

    @Inject
    Releases releases;

    @Inject
    Limits limits;

    @Inject
    History history;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @GET
    @Path("{id}/limit")
    @RolesAllowed(Role.WRITES)
    public TemplateInstance ask(@RestPath UUID id) {
        return form(releases.get(id), List.of());
    }

    @POST
    @Path("{id}/limit")
    @RolesAllowed(Role.WRITES)
    public Response limit(@RestPath UUID id, @RestForm List<String> people) {
        var release = releases.get(id);
        try {
            limits.limit(release, people);
        } catch (Invalid invalid) {
            var answer = form(release, Problems.of(invalid, page.language()));
            QuarkusTransaction.setRollbackOnly();
            return Response.status(422).entity(answer).build();
        }
        flash.say("limited");
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    /** What an administrator sees of them: that they are there. */
    @GET
    @Path("limited")
    @RolesAllowed(Role.ADMINISTERS_OFFICE)
    public TemplateInstance limited() {
        return Templates.limited(limits.administered().stream().map(this::row).toList());
    }

    @POST
    @Path("limited/{id}/lifting")
    @RolesAllowed({Role.WRITES, Role.ADMINISTERS_OFFICE})
    public Response lift(@RestPath UUID id) {
        try {
            limits.lift(id);
        } catch (Refused already) {
            return Response.seeOther(URI.create("/releases/" + id)).build();
        }
        flash.say("limit-lifted");
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    private TemplateInstance form(Release release, List<Problems> problems) {
        var people = limits.readersOf(release.office()).stream()
                .map(user -> new Choice(
                        user.name(), user.displayName(), release.readers().contains(user.name())))
                .toList();
        var title = Title.of(release.copy(), page.language());
        return Templates.limit(release.id(), title, release.limited(), people, problems);
    }

    private Row row(Release r) {
        var people = r.readers().stream().sorted().map(history::nameOf).toList();
        var office = r.office().names().in(page.language());
        return new Row(r.id(), office, history.nameOf(r.limitedBy()), r.limitedAt(), people);
    }

    record Choice(String name, String displayName, boolean chosen) {}

    /** No title, no number: nothing of what it says. */
    record Row(UUID id, String office, String by, Instant at, List<String> people) {}
}
