package communique.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** In and out. */
@Path("/")
@PermitAll
class SignInPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(
                boolean failed, boolean stranger, boolean broken, boolean first, boolean provider, long minutes);

        static native TemplateInstance farewell(String address);
    }

    @Inject
    Users users;

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Visits visits;

    @Inject
    Provider provider;

    @Inject
    Clock clock;

    @Inject
    RoutingContext request;

    @GET
    @Path("sign-in")
    public TemplateInstance ask() {
        // Not by @RestQuery, to which a name without a value is nothing.
        var asked = request.queryParams();
        return Templates.signIn(
                asked.contains("failed"),
                asked.contains("stranger"),
                asked.contains("error"),
                users.count() == 0,
                provider.isThere(),
                0);
    }

    /** Its form carries no token (there is no session yet to guard): web.Headers refuses it from elsewhere, and hands it on as plain text. */
    @POST
    @Path("j_security_check")
    @Consumes(MediaType.WILDCARD)
    public Response enter(String form) {
        var typed = fields(form);
        var visit = visits.of(request);
        var outcome = signIn.with(typed.getOrDefault("j_username", ""), typed.getOrDefault("j_password", ""), visit);
        if (outcome.pause() != null) return tooMany(outcome.pause());
        if (outcome.secret() == null)
            return Response.status(302).location(URI.create("/sign-in?failed")).build();
        cookie.give(request, outcome.secret());
        visits.remember(request, visit);
        return Response.status(302).location(URI.create(cookie.back(request))).build();
    }

    private Response tooMany(Duration left) {
        return Response.status(429)
                .header("Retry-After", left.toSeconds() + 1)
                .entity(Templates.signIn(false, false, false, false, provider.isThere(), left.toMinutes() + 1))
                .build();
    }

    @POST
    @Path("sign-out")
    @Authenticated
    @Transactional
    public Response leave() {
        var session = cookie.read(request).flatMap(sessions::of);
        session.ifPresent(open -> open.end(clock.instant()));
        cookie.drop(request);
        var farewell = session.map(Session::farewell).orElse(null);
        return farewell == null
                ? Response.seeOther(URI.create("/sign-in")).build()
                : Response.ok(Templates.farewell(farewell)).build();
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var pair : form == null ? new String[0] : form.split("&", 20)) {
            var at = pair.indexOf('=');
            try {
                if (at > 0) fields.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            } catch (IllegalArgumentException e) {
                // Not a form that a browser would write: it names nobody.
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
