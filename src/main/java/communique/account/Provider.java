package communique.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The identity provider, where the settings name one: OpenID Connect, switched on at run time. */
@ApplicationScoped
class Provider {
    private static final int BEFORE_SECURITY = 970;

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean enabled;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<String> server;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    Optional<String> client;

    @ConfigProperty(name = "communique.public-address")
    String address;

    void register(@Observes Filters filters) {
        filters.register(this::soften, BEFORE_SECURITY);
    }

    /** What went wrong between here and there is told on the sign-in page, instead of an empty answer. */
    private void soften(RoutingContext request) {
        if (request.normalizedPath().equals("/login/sso"))
            request.addHeadersEndHandler(ready -> {
                var status = request.response().getStatusCode();
                if (status == 401 || status >= 500)
                    request.response().setStatusCode(302).putHeader("Location", "/sign-in?error=sso");
            });
        request.next();
    }

    boolean isThere() {
        return enabled && server.isPresent();
    }

    /** Where signing out there begins (OpenID Connect RP-Initiated Logout 1.0); null where it offers none. */
    String farewell(String endSession, String idToken) {
        if (endSession == null) return null;
        return endSession + (endSession.contains("?") ? "&" : "?") + "client_id=" + encoded(client.orElse(""))
                + "&post_logout_redirect_uri=" + encoded(address + "/sign-in") + "&id_token_hint=" + encoded(idToken);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
