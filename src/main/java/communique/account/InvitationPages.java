package communique.account;

import communique.account.AccountLink.Purpose;
import communique.audit.Entries;
import communique.core.Refused;
import communique.web.Flash;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** What an administrator does so that somebody can come in: a link by mail, and a lost second factor forgotten. */
@Path("/users/{name}")
@RolesAllowed(Role.ADMINISTERS)
@Transactional
class InvitationPages {
    @Inject
    Users users;

    @Inject
    AccountLinks links;

    @Inject
    SecondFactors factors;

    @Inject
    ProviderAccounts accounts;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Me me;

    @POST
    @Path("invitation")
    public Response invite(@RestPath String name) {
        var user = named(name);
        if (!user.active()) throw new Refused("user.disabled");
        if (user.email() == null) throw new Refused("user.no-email");
        links.send(user, Purpose.INVITATION);
        return did("invited", user, "invited");
    }

    /** Nobody keeps a session that was opened with what is now forgotten. */
    @POST
    @Path("second-factor-removal")
    public Response forget(@RestPath String name) {
        var user = named(name);
        factors.lost(user);
        user.signOutEverywhere();
        return did("removed second factor", user, "factor-removed");
    }

    @POST
    @Path("unlinking")
    public Response unlink(@RestPath String name) {
        var user = named(name);
        accounts.drop(user);
        user.signOutEverywhere();
        return did("unlinked", user, "unlinked");
    }

    private Response did(String what, User user, String said) {
        entries.record(me.name(), what, "user", user.name(), null, null);
        flash.say(said);
        return Response.seeOther(URI.create("/users/" + user.name())).build();
    }

    private User named(String name) {
        return users.named(name).orElseThrow(NotFoundException::new);
    }
}
