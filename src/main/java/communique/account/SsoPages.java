package communique.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The one address that Quarkus guards by the identity provider. Whoever arrives has been there; from here on they have a
 * session of ours like everybody else, so that disabling, revoking and signing out work the same.
 */
@Path("/login/sso")
@Authenticated
class SsoPages {
    /** RFC 8176: more than a password was shown. */
    private static final Set<String> STRONG = Set.of("mfa", "otp", "hwk", "swk", "sc", "fpt", "face", "iris");

    private static final int LONGEST_FAREWELL = 20_000;

    @ConfigProperty(name = "communique.sso.second-factor")
    boolean trustedAsSecondFactor;

    @Inject
    @IdToken
    JsonWebToken token;

    @Inject
    OidcConfigurationMetadata metadata;

    @Inject
    OidcSession provided;

    @Inject
    Provider provider;

    @Inject
    SingleSignOn signOn;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    SessionCookie cookie;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    @Inject
    RoutingContext request;

    @GET
    @Blocking
    public Response enter() {
        var secret = QuarkusTransaction.requiringNew()
                .call(() -> signOn.user(vouched()).map(this::opened).orElse(null));
        provided.logout().await().indefinitely();
        if (secret == null)
            return Response.seeOther(URI.create("/sign-in?stranger=sso")).build();
        cookie.give(request, secret);
        return Response.seeOther(URI.create(cookie.back(request))).build();
    }

    private String opened(User user) {
        var opened = sessions.open(user, visits.of(request));
        var session = opened.session();
        if (trustedAsSecondFactor || isStrong()) session.prove(clock.instant());
        else if (factors.has(user)) session.oweCode();
        var farewell = provider.farewell(metadata.getEndSessionUri(), token.getRawToken());
        if (farewell != null && farewell.length() <= LONGEST_FAREWELL) session.sayFarewellAt(farewell);
        return opened.secret();
    }

    private SingleSignOn.Vouched vouched() {
        return new SingleSignOn.Vouched(
                token.getIssuer(),
                token.getSubject(),
                text("email"),
                isTrue(token.getClaim("email_verified")),
                text("name"),
                text("locale"));
    }

    private String text(String claim) {
        Object found = token.getClaim(claim);
        return found == null ? null : plain(found);
    }

    /** Some providers write it as a word. */
    private static boolean isTrue(Object claim) {
        return claim != null && plain(claim).equals("true");
    }

    private boolean isStrong() {
        return Optional.ofNullable((Object) token.getClaim("amr"))
                .map(amr -> amr instanceof JsonArray array
                        ? array.stream().map(SsoPages::plain).anyMatch(STRONG::contains)
                        : amr instanceof Collection<?> many && many.stream().anyMatch(STRONG::contains))
                .orElse(false);
    }

    private static String plain(Object claim) {
        return claim instanceof JsonString text ? text.getString() : claim.toString();
    }
}
