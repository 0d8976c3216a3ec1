package communique.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Cookies with all their flags: never for scripts, never to other sites, and only by https where there is https. */
@ApplicationScoped
public class Cookies {
    @ConfigProperty(name = "communique.public-address")
    String address;

    /** Whether the visitor came by https, or would have to: also where a balancer does not say so. */
    public boolean isSecure(RoutingContext request) {
        return request.request().isSSL() || address.startsWith("https://");
    }

    /** {@code __Host-} keeps a neighbour under the same domain from planting one; browsers take it only by https. */
    public String guarded(RoutingContext request, String name) {
        return isSecure(request) ? "__Host-" + name : name;
    }

    public Optional<String> value(RoutingContext request, String name) {
        return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
    }

    /** Until the browser closes when {@code age} is null. */
    public void set(RoutingContext request, String name, String value, Duration age) {
        var cookie = Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(isSecure(request));
        if (age != null) cookie.setMaxAge(age.toSeconds());
        request.response().addCookie(cookie);
    }

    public void drop(RoutingContext request, String name) {
        set(request, name, "", Duration.ZERO);
    }
}
