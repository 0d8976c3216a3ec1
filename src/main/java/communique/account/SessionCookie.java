package communique.account;

import communique.web.Cookies;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** The cookie with a session's secret, and the one with the page that was asked for before signing in. */
@ApplicationScoped
class SessionCookie {
    private static final String SESSION = "communique";
    private static final String BACK = "back";
    private static final int LONGEST_BACK = 1000;

    @Inject
    Cookies cookies;

    Optional<String> read(RoutingContext request) {
        return cookies.value(request, cookies.guarded(request, SESSION)).filter(secret -> secret.length() <= 100);
    }

    /** It lasts until the browser closes; how long it counts is the session's row to say. */
    void give(RoutingContext request, String secret) {
        cookies.set(request, cookies.guarded(request, SESSION), secret, null);
    }

    void drop(RoutingContext request) {
        cookies.drop(request, cookies.guarded(request, SESSION));
    }

    void comeBackTo(RoutingContext request) {
        var uri = request.request().uri();
        if (isOwn(uri)) cookies.set(request, BACK, uri, Duration.ofMinutes(30));
    }

    /** A page of ours, whatever somebody may have planted in the cookie. */
    String back(RoutingContext request) {
        var wish = cookies.value(request, BACK).filter(SessionCookie::isOwn);
        if (request.request().getCookie(BACK) != null) cookies.drop(request, BACK);
        return wish.orElse("/");
    }

    /** One slash and a plain character: browsers read //, /\ and their like as another host's address. */
    static boolean isOwn(String address) {
        return address != null
                && address.length() <= LONGEST_BACK
                && address.matches("/(?:[A-Za-z0-9?][A-Za-z0-9/?&=%._~+:@!*,-]*)?");
    }
}
