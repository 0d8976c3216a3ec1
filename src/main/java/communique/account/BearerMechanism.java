package communique.account;

import communique.core.Json;
import communique.core.Languages;
import communique.core.Sentences;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** {@code Authorization: Bearer …} on {@code /api} and for the scraper of metrics, and nowhere else; a session cookie is worth nothing there. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {
    private static final String PREFIX = "bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var header = context.request().getHeader("Authorization");
        var path = context.normalizedPath();
        if (!path.startsWith("/api/") && !path.equals("/q/metrics")
                || header == null
                || !header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
            return Uni.createFrom().nullItem();
        var token = new TokenCredential(header.substring(PREFIX.length()).strip(), "bearer");
        var request = new TokenAuthenticationRequest(token);
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        var language = Languages.accepted(context.request().getHeader("Accept-Language"));
        context.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language)
                .end(Json.write(Map.of(
                        "type",
                        "about:blank",
                        "title",
                        Sentences.in(language, "http.401"),
                        "status",
                        401,
                        "detail",
                        Sentences.in(language, "token.missing"))));
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer", "bearer"));
    }
}
