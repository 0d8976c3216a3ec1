package communique.account;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Leads whoever owes a second factor to the page where it is given, from wherever they wanted to go. */
@ApplicationScoped
class OwedGuard {
    static final String OWES = "owes";
    private static final Pattern OPEN =
            Pattern.compile("/(?:second-factor|sign-in|sign-out|password|login|unsubscribe)(?:/.*)?|/j_security_check");
    /** After Quarkus has found out who asks, before any page answers. */
    private static final int AFTER_SECURITY = 50;

    void register(@Observes Filters filters) {
        filters.register(this::guard, AFTER_SECURITY);
    }

    private void guard(RoutingContext request) {
        var owes = request.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getAttribute(OWES) != null;
        if (!owes || OPEN.matcher(request.normalizedPath()).matches()) {
            request.next();
            return;
        }
        var answer = request.response();
        if (request.request().getHeader("HX-Request") != null)
            answer.setStatusCode(401).putHeader("HX-Redirect", "/second-factor");
        else if (request.request().method() == HttpMethod.GET)
            answer.setStatusCode(303).putHeader("Location", "/second-factor");
        else answer.setStatusCode(403);
        answer.end();
    }
}
