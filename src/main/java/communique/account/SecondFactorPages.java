package communique.account;

import communique.account.Delays.Subject;
import communique.audit.Entries;
import communique.core.Invalid;
import communique.core.Refused;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The second factor: shown at signing in, set up, renewed and taken away. Open to whoever owes it, unlike every other page. */
@Path("/second-factor")
@Authenticated
@Transactional
class SecondFactorPages {
    private static final int FREE = 5;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance code(List<Problems> problems);

        static native TemplateInstance enrol(String secret, boolean asked, List<Problems> problems);

        static native TemplateInstance recovery(List<String> codes);
    }

    @Inject
    SecondFactors factors;

    @Inject
    RecoveryCodes codes;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Delays delays;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    RoutingContext request;

    @GET
    public Response ask() {
        if (session().codeOwed()) return Response.ok(Templates.code(List.of())).build();
        if (factors.has(me.user()))
            return Response.seeOther(URI.create("/account")).build();
        return Response.ok(enrolment(List.of())).build();
    }

    @POST
    @Path("code")
    public Response show(@RestForm String code) {
        var session = session();
        if (!session.codeOwed()) return Response.seeOther(URI.create("/")).build();
        var user = me.user();
        var tries = Subject.of("code", user.id().toString(), FREE);
        var wait = delays.attempt(List.of(tries));
        if (!wait.isZero())
            return Response.status(429)
                    .header("Retry-After", wait.toSeconds() + 1)
                    .entity(Templates.code(problem("factor.wait", wait.toMinutes() + 1)))
                    .build();
        if (!factors.accepts(user, code))
            return Response.status(422)
                    .entity(Templates.code(problem("factor.wrong")))
                    .build();
        delays.forget(tries);
        session.prove(clock.instant());
        return Response.seeOther(URI.create(cookie.back(request))).build();
    }

    /** The secret as a picture for the phone's camera. */
    @GET
    @Path("qr")
    @Produces("image/svg+xml")
    public Response picture() {
        if (session().codeOwed()) throw new Refused("factor.there");
        return Response.ok(QrCode.svg(address(factors.begin(me.user())))).build();
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestForm String code) {
        var user = me.user();
        var session = session();
        if (session.codeOwed()) throw new Refused("factor.there");
        try {
            var made = factors.confirm(user, code);
            // Sessions opened with a password alone are over, except this one, which has now shown both.
            user.signOutEverywhere();
            session.keepUp();
            session.prove(clock.instant());
            entries.record(me.name(), "set up second factor", "user", user.name(), null, null);
            return Response.ok(Templates.recovery(made)).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(enrolment(Problems.of(invalid, page.language())))
                    .build();
        }
    }

    @POST
    @Path("recovery-codes")
    public Response renew(@RestForm String password) {
        requireWhole(password);
        if (!factors.has(me.user())) throw new Refused("factor.none");
        entries.record(me.name(), "renewed recovery codes", "user", me.name(), null, null);
        return Response.ok(Templates.recovery(codes.make(me.user()))).build();
    }

    @POST
    @Path("removal")
    public Response remove(@RestForm String password) {
        requireWhole(password);
        factors.remove(me.user());
        entries.record(me.name(), "removed second factor", "user", me.name(), null, null);
        flash.say("factor-removed");
        return Response.seeOther(URI.create("/account")).build();
    }

    private void requireWhole(String password) {
        if (session().codeOwed()) throw new Refused("factor.there");
        if (password == null || !me.user().hasPassword(password)) throw new Refused("password.wrong");
    }

    private TemplateInstance enrolment(List<Problems> problems) {
        var user = me.user();
        var secret = Base32.of(factors.begin(user).secret()).replaceAll("(.{4})(?!$)", "$1 ");
        return Templates.enrol(secret, factors.isAskedOf(user), problems);
    }

    private String address(SecondFactor factor) {
        var label = URLEncoder.encode("Communiqué:" + me.name(), StandardCharsets.UTF_8);
        return "otpauth://totp/" + label + "?secret=" + Base32.of(factor.secret()) + "&issuer="
                + URLEncoder.encode("Communiqué", StandardCharsets.UTF_8);
    }

    private Session session() {
        return cookie.read(request).flatMap(sessions::of).orElseThrow(jakarta.ws.rs.ForbiddenException::new);
    }

    private List<Problems> problem(String code, Object... args) {
        return Problems.of(new Invalid("code", code, args), page.language());
    }
}
