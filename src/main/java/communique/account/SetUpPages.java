package communique.account;

import communique.audit.Entries;
import communique.core.Invalid;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The very first account: no default password anywhere, but a link in the log that works once, for a day, on any node, while
 * there is no user. A restart writes a new one.
 */
@Path("/set-up/{key}")
@PermitAll
@ApplicationScoped
class SetUpPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setUp(
                String name, String displayName, String email, int shortest, List<Problems> problems);
    }

    @ConfigProperty(name = "communique.public-address")
    String address;

    @ConfigProperty(name = "communique.demo")
    boolean demo;

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

    void say(@Observes StartupEvent start) {
        if (demo || QuarkusTransaction.requiringNew().call(users::count) > 0) return;
        var key = QuarkusTransaction.requiringNew().call(links::setUp);
        Log.infof("Nobody can sign in yet. Set up the first administrator within a day at %s/set-up/%s", address, key);
    }

    @GET
    @Transactional
    public TemplateInstance ask(@RestPath String key) {
        check(key);
        return Templates.setUp("", "", "", Password.SHORTEST, List.of());
    }

    @POST
    @Transactional
    public Response create(
            @RestPath String key,
            @RestForm String name,
            @RestForm String displayName,
            @RestForm String email,
            @RestForm String password) {
        check(key);
        try {
            users.add(name, new User.Profile(displayName, email, Role.ADMIN, page.language()), password);
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.setUp(
                            name, displayName, email, Password.SHORTEST, Problems.of(invalid, page.language())))
                    .build();
        }
        if (!links.useSetUp(key)) throw new NotFoundException();
        entries.record(name, "set up", "user", name, null, null);
        flash.say("set-up");
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    private void check(String given) {
        if (links.open(given, AccountLink.Purpose.SET_UP).isEmpty() || users.count() > 0) throw new NotFoundException();
    }
}
