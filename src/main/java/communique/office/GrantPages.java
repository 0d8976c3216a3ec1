package communique.office;

import communique.account.Grant;
import communique.account.Grants;
import communique.account.Me;
import communique.account.Role;
import communique.account.User;
import communique.account.Users;
import communique.audit.Entries;
import communique.core.Invalid;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What single offices grant somebody; for administrators. */
@Path("/users/{name}/grants")
@RolesAllowed(Role.ADMINISTERS)
@Transactional
class GrantPages {
    private static final List<Role> ROLES = List.of(Role.VIEWER, Role.CONTACTS, Role.WRITER, Role.APPROVER, Role.ADMIN);

    @CheckedTemplate(basePath = "office")
    static class Templates {
        static native TemplateInstance grants(
                Person person, List<Row> grants, List<Role> roles, List<Choice> offices, List<Problems> problems);
    }

    @Inject
    Users users;

    @Inject
    Grants grants;

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
    public TemplateInstance list(@RestPath String name) {
        return shown(named(name), List.of());
    }

    @POST
    public Response grant(@RestPath String name, @RestForm String office, @RestForm String role) {
        var user = named(name);
        try {
            var there = offices.named("office", office);
            grants.grant(user, there.code(), chosen(role), me.name());
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(shown(user, Problems.of(invalid, page.language())))
                    .build();
        }
        entries.record(me.name(), "granted", "user", name, null, chosen(role) + ", " + office);
        return saved(name);
    }

    @POST
    @Path("{id}/removal")
    public Response takeBack(@RestPath String name, @RestPath UUID id) {
        var grant = grants.findByIdOptional(id)
                .filter(g -> g.user().name().equals(name))
                .orElseThrow(NotFoundException::new);
        grants.delete(grant);
        entries.record(me.name(), "took back", "user", name, null, grant.role() + ", " + grant.office());
        return saved(name);
    }

    private Response saved(String name) {
        flash.say("saved");
        return Response.seeOther(URI.create("/users/" + name + "/grants")).build();
    }

    private User named(String name) {
        return users.named(name).orElseThrow(NotFoundException::new);
    }

    private static Role chosen(String name) {
        for (var role : ROLES) if (role.name().equals(name)) return role;
        throw new Invalid("role", "text.required");
    }

    private TemplateInstance shown(User user, List<Problems> problems) {
        var rows = grants.of(user).stream().map(this::row).toList();
        var person = new Person(user.name(), user.displayName(), user.role());
        return Templates.grants(person, rows, ROLES, Choice.of(offices.all(), page.language()), problems);
    }

    private Row row(Grant grant) {
        var office = offices.coded(grant.office())
                .map(o -> o.names().in(page.language()))
                .orElse(grant.office());
        return new Row(grant.id(), office, grant.role(), grant.grantedBy(), grant.grantedAt());
    }

    record Person(String name, String displayName, Role role) {}

    record Row(UUID id, String office, Role role, String by, Instant at) {}

    record Choice(String code, String name) {
        static List<Choice> of(List<Office> offices, String reader) {
            return offices.stream()
                    .map(o -> new Choice(o.code(), o.names().in(reader)))
                    .toList();
        }
    }
}
