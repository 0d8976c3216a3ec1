package communique.account;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A real OpenID Connect provider on this machine, which vouches for whom the test names next. */
public class IdentityProvider implements QuarkusTestResourceLifecycleManager {
    static final String TENANT = "organisation";
    static volatile MockOAuth2Server server;

    @Override
    public Map<String, String> start() {
        server = new MockOAuth2Server();
        server.start();
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", server.issuerUrl(TENANT).toString(),
                "quarkus.oidc.client-id", "communique",
                "quarkus.oidc.credentials.secret", "a secret of thirty-two characters");
    }

    @Override
    public void stop() {
        if (server != null) server.shutdown();
    }

    static void vouchesFor(String subject, String email, Object verified, Map<String, Object> more) {
        var claims = new HashMap<>(more);
        if (email != null) claims.put("email", email);
        if (verified != null) claims.put("email_verified", verified);
        server.enqueueCallback(new DefaultOAuth2TokenCallback(TENANT, subject, "JWT", (List<String>) null, claims));
    }
}
