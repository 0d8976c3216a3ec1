package communique.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/** What every answer carries, the guard against forms posted from elsewhere, and the language switch. */
@ApplicationScoped
class Headers {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Pattern ASSETS = Pattern.compile("\\.(css|js|svg)$");
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    Cookies cookies;

    void register(@Observes Filters filters) {
        filters.register(this::harden, 1000);
        filters.register(this::sameOrigin, 990);
        filters.register(this::switchLanguage, 980);
    }

    private void harden(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        // Pages that strangers read carry nothing of a reader, and an answer of "no" nothing that differs from another.
        if (isForStrangers(request.normalizedPath()))
            request.addHeadersEndHandler(done -> request.response().removeCookies("csrf-token", false));
        if (!request.normalizedPath().startsWith("/newsroom")
                && !ASSETS.matcher(request.normalizedPath()).find()) headers.set("Cache-Control", "no-store");
        if (cookies.isSecure(request)) headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        request.next();
    }

    /**
     * A browser says where a post comes from (Fetch metadata, else Origin); one from another site is refused before
     * anything reads it. Programs on {@code /api} carry a token instead, and unsubscribing must work from a mail.
     */
    private void sameOrigin(RoutingContext request) {
        var http = request.request();
        var path = request.normalizedPath();
        // RFC 8058: a mail program posts a form without cookies; as plain bytes it asks for no form token.
        // An embargo's link is its own proof, and its page sets no cookie. Nor is there a session yet where one signs
        // in.
        if (path.startsWith("/unsubscribe/") || path.startsWith("/embargo/") || path.equals("/j_security_check"))
            http.headers().remove("Content-Type");
        if (SAFE.contains(http.method()) || path.startsWith("/api/") || path.startsWith("/unsubscribe/")) {
            request.next();
            return;
        }
        var site = http.getHeader("Sec-Fetch-Site");
        var origin = http.getHeader("Origin");
        var foreign = site != null
                ? !site.equals("same-origin") && !site.equals("none")
                : origin != null ? !origin.equals(http.scheme() + "://" + http.authority()) : !isGuarded(path, http);
        if (foreign) request.response().setStatusCode(403).end();
        else request.next();
    }

    private static boolean isForStrangers(String path) {
        return path.startsWith("/newsroom") || path.startsWith("/embargo/");
    }

    /**
     * Of a browser too old to say whence: what carries a form's token (rest-csrf reads it), JSON, which no browser sends to
     * another site without asking first, and what its address proves by itself.
     */
    private static boolean isGuarded(String path, HttpServerRequest http) {
        var type = http.getHeader("Content-Type");
        return path.equals("/j_security_check")
                || path.startsWith("/embargo/")
                || type != null
                        && (type.startsWith("application/x-www-form-urlencoded")
                                || type.startsWith("multipart/form-data")
                                || type.startsWith("application/json"));
    }

    private void switchLanguage(RoutingContext request) {
        var wish = request.request().getParam("lang");
        var path = request.normalizedPath();
        if (request.request().method() != HttpMethod.GET
                || !("fr".equals(wish) || "en".equals(wish))
                || path.startsWith("/api/")
                || path.startsWith("//")) {
            request.next();
            return;
        }
        var query = request.request().query().replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
        cookies.set(request, Page.LANGUAGE_COOKIE, wish, Duration.ofDays(365));
        request.response()
                .putHeader("Location", path + (query.isEmpty() ? "" : "?" + query))
                .setStatusCode(303)
                .end();
    }
}
