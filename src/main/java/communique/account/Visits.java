package communique.account;

import communique.core.Secret;
import communique.web.Cookies;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What a request tells of its visitor; a browser is known again by a cookie that opens nothing by itself. */
@ApplicationScoped
class Visits {
    private static final String BROWSER = "browser";
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    Cookies cookies;

    Visit of(RoutingContext request) {
        var known = cookies.value(request, cookies.guarded(request, BROWSER));
        var address = request.request().remoteAddress();
        return new Visit(
                address == null ? null : address.hostAddress(),
                request.request().getHeader("User-Agent"),
                known.filter(secret -> secret.matches("[\\w-]{20,80}")).orElseGet(() -> Secret.make(24)));
    }

    void remember(RoutingContext request, Visit visit) {
        cookies.set(request, cookies.guarded(request, BROWSER), visit.browser(), YEAR);
    }
}
