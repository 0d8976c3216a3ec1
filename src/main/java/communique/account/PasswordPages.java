package communique.account;

import communique.account.AccountLink.Purpose;
import communique.audit.Entries;
import communique.core.Address;
import communique.core.Invalid;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A password forgotten, and one chosen by a link from a mail. */
@Path("/password")
@PermitAll
@Transactional
class PasswordPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance forgotten(boolean sent);

        static native TemplateInstance choose(UserRow user, boolean invited, int shortest, List<Problems> problems);
    }

    @Inject
    Users users;

    @Inject
    AccountLinks links;

    @Inject
    Delays delays;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @GET
    @Path("forgotten")
    public TemplateInstance ask() {
        return Templates.forgotten(false);
    }

    /** The same answer, as fast, whoever is asked for. */
    @POST
    @Path("forgotten")
    public TemplateInstance send(@RestForm String who) {
        var typed = who == null || who.length() > 254 || who.indexOf(0) >= 0 ? "" : who.strip();
        var meant = Address.isOne(typed)
                ? users.reachedAt(typed)
                : users.named(typed.toLowerCase(Locale.ROOT)).filter(User::active).stream()
                        .toList();
        for (var user : meant) if (user.email() != null) links.ask(user);
        return Templates.forgotten(true);
    }

    @GET
    @Path("{word}")
    public TemplateInstance choose(@RestPath String word) {
        return choose(open(word), List.of());
    }

    @POST
    @Path("{word}")
    public Response choose(@RestPath String word, @RestForm String password) {
        var link = open(word);
        var user = link.user();
        try {
            user.setPassword(password);
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(choose(link, Problems.of(invalid, page.language())))
                    .build();
        }
        if (!links.use(link)) throw new NotFoundException();
        links.endAllOf(user);
        // Whoever holds the link reads the user's mail: failures of strangers keep them out no longer.
        delays.forget(SignIn.byName(user.name()));
        entries.record(user.name(), "changed password", "user", user.name(), null, null);
        flash.say("password");
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    private AccountLink open(String word) {
        var link = links.open(word, Purpose.INVITATION, Purpose.RESET).orElseThrow(NotFoundException::new);
        page.speakOnce(link.user().language());
        return link;
    }

    private static TemplateInstance choose(AccountLink link, List<Problems> problems) {
        return Templates.choose(
                UserRow.of(link.user()), link.purpose() == Purpose.INVITATION, Password.SHORTEST, problems);
    }
}
