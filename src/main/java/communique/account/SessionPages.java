package communique.account;

import communique.audit.Entries;
import communique.web.Flash;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Where one is signed in, ended one by one or all together. They are shown on one's account's page. */
@Path("/account/sessions")
@RolesAllowed(Role.READS)
@Transactional
class SessionPages {
    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    RoutingContext request;

    @POST
    @Path("{id}/end")
    public Response end(@RestPath UUID id) {
        var session = sessions.findByIdOptional(id)
                .filter(one -> one.user().name().equals(me.name()))
                .orElseThrow(NotFoundException::new);
        session.end(clock.instant());
        entries.record(me.name(), "ended session", "user", me.name(), null, session.address());
        flash.say("session-ended");
        return Response.seeOther(URI.create("/account")).build();
    }

    @POST
    @Path("end")
    public Response endAll() {
        me.user().signOutEverywhere();
        entries.record(me.name(), "signed out everywhere", "user", me.name(), null, null);
        cookie.drop(request);
        flash.say("signed-out-everywhere");
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
