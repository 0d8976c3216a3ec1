package communique.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;

/** People bring the cookie that signing in gave them; without one that counts they are led to the sign-in page. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    /** What is the same for everybody needs no look into the database. */
    private static final Pattern SAME_FOR_ALL =
            Pattern.compile("/(?:vendor|newsroom|q)(?:/.*)?|/[^/]+\\.(?:css|js|svg|ico)");

    @Inject
    SessionCookie cookie;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (SAME_FOR_ALL.matcher(context.normalizedPath()).matches())
            return Uni.createFrom().nullItem();
        return cookie.read(context)
                .map(secret -> identities
                        .authenticate(new SessionRequest(secret))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        // A part of a page that refreshes alone must not be replaced by the sign-in page.
        if (context.request().getHeader("HX-Request") != null)
            context.response().setStatusCode(401).putHeader("HX-Redirect", "/sign-in");
        else {
            if (context.request().method() == HttpMethod.GET) cookie.comeBackTo(context);
            context.response().setStatusCode(302).putHeader("Location", "/sign-in");
        }
        context.response().end();
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(302, "Location", "/sign-in"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "communique", "session"));
    }
}
