package communique.account;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** One's own account: language, password. */
@Path("/account")
@RolesAllowed(Role.READS)
@Transactional
class AccountPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance mine(UserRow user, SignInSheet entry, int shortest, List<Problems> problems);
    }

    @Inject
    SignInSheets sheets;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Me me;

    @GET
    public TemplateInstance mine() {
        return mine(List.of());
    }

    @POST
    @Path("password")
    public Response password(@RestForm String current, @RestForm String password) {
        var user = me.user();
        try {
            if (current == null || !user.hasPassword(current)) throw new Invalid("current", "password.wrong");
            user.setPassword(password);
        } catch (Invalid invalid) {
            return again(invalid);
        }
        entries.record(me.name(), "changed password", "user", user.name(), null, null);
        flash.say("password");
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    @POST
    @Path("language")
    public Response language(@RestForm String language) {
        me.user().speak(language);
        return Response.seeOther(URI.create("fr".equals(language) ? "/account?lang=fr" : "/account?lang=en"))
                .build();
    }

    private Response again(Invalid invalid) {
        return Response.status(422)
                .entity(mine(Problems.of(invalid, page.language())))
                .build();
    }

    private TemplateInstance mine(List<Problems> problems) {
        var user = me.user();
        return Templates.mine(UserRow.of(user), sheets.of(user), Password.SHORTEST, problems);
    }
}
