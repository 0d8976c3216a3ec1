package communique.account;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the user a bearer token belongs to. */
@ApplicationScoped
class TokenIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {
    @Inject
    Identities identities;

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        // Tokens of the identity provider are kinds of their own, and its business.
        if (request.getToken().getClass() != TokenCredential.class)
            return Uni.createFrom().nullItem();
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        var remote = routing == null ? null : routing.request().remoteAddress();
        var from = remote == null ? null : remote.hostAddress();
        return context.runBlocking(() -> identities.byToken(request.getToken().getToken(), from));
    }
}
