package communique.account;

import communique.audit.Entries;
import communique.core.Invalid;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Who may sign in, and what they may do; for administrators. */
@Path("/users")
@RolesAllowed(Role.ADMINISTERS)
@Transactional
class UserPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance users(List<UserRow> users);

        static native TemplateInstance user(
                UserRow user, boolean isNew, List<Role> roles, int shortest, List<Problems> problems);
    }

    @Inject
    Users users;

    @Inject
    AccountLinks links;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Me me;

    @GET
    public TemplateInstance list() {
        return Templates.users(users.all().stream().map(UserRow::of).toList());
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return form(new UserRow("", "", "", Role.WRITER, page.language(), true, 0), true, List.of());
    }

    @POST
    public Response create(@BeanParam Form form) {
        try {
            var user = users.add(form.name, form.profile(), form.wishedPassword());
            if (form.wishedPassword() == null) links.send(user, AccountLink.Purpose.INVITATION);
            entries.record(
                    me.name(), "created", "user", user.name(), null, user.role().toString());
        } catch (Invalid invalid) {
            return again(form.row(true), true, Problems.of(invalid, page.language()), 422);
        }
        flash.say(form.wishedPassword() == null ? "invited" : "saved");
        return Response.seeOther(URI.create("/users")).build();
    }

    @GET
    @Path("{name}")
    public TemplateInstance edit(@RestPath String name) {
        return form(UserRow.of(named(name)), false, List.of());
    }

    @POST
    @Path("{name}")
    public Response change(@RestPath String name, @BeanParam Form form) {
        var user = named(name);
        form.name = name;
        try {
            Etag.requireForm(form.seen, user.lockVersion());
            if (form.profile().role() != Role.ADMIN) keepOneAdministrator(user);
            user.change(form.profile());
            if (form.password != null && !form.password.isEmpty()) user.setPassword(form.password);
        } catch (Invalid invalid) {
            users.getEntityManager().clear();
            return again(form.row(user.active()), false, Problems.of(invalid, page.language()), 422);
        } catch (Refused refused) {
            var current = new UserRow(
                    name, form.displayName, form.email, form.profile().role(), form.language, true, user.lockVersion());
            return again(current, false, Problems.of(refused, page.language()), 409);
        }
        entries.record(me.name(), "changed", "user", name, null, user.role().toString());
        flash.say("saved");
        return Response.seeOther(URI.create("/users")).build();
    }

    @POST
    @Path("{name}/state")
    public Response state(@RestPath String name, @RestForm boolean active) {
        var user = named(name);
        if (active) user.enable();
        else {
            keepOneAdministrator(user);
            user.disable();
        }
        entries.record(me.name(), active ? "enabled" : "disabled", "user", name, null, null);
        flash.say("saved");
        return Response.seeOther(URI.create("/users/" + name)).build();
    }

    private void keepOneAdministrator(User user) {
        if (user.role() == Role.ADMIN && user.active() && !users.anotherAdministratorThan(user))
            throw new Refused("user.last-administrator");
    }

    private User named(String name) {
        return users.named(name).orElseThrow(NotFoundException::new);
    }

    private Response again(UserRow row, boolean isNew, List<Problems> problems, int status) {
        return Response.status(status).entity(form(row, isNew, problems)).build();
    }

    private static TemplateInstance form(UserRow row, boolean isNew, List<Problems> problems) {
        return Templates.user(row, isNew, List.of(Role.values()), Password.SHORTEST, problems);
    }

    static class Form {
        @RestForm
        String name;

        @RestForm
        String displayName;

        @RestForm
        String email;

        @RestForm
        String role;

        @RestForm
        String language;

        @RestForm
        String password;

        @RestForm
        int seen;

        User.Profile profile() {
            return new User.Profile(displayName, email, chosen(), language);
        }

        /** Null invites by mail, for which an address is needed. */
        String wishedPassword() {
            if (password != null && !password.isEmpty()) return password;
            if (email == null || email.isBlank()) throw new Invalid("email", "user.invite-needs-email");
            return null;
        }

        UserRow row(boolean active) {
            var shown = chosen() == null ? Role.VIEWER : chosen();
            return new UserRow(name, displayName, email, shown, language, active, seen);
        }

        private Role chosen() {
            for (var known : Role.values()) if (known.name().equals(role)) return known;
            return null;
        }
    }
}
