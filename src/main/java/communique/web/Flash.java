package communique.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * "It is done", said on the page that follows a redirect. The cookie carries only a key; the template looks the words up,
 * so nothing that somebody else plants there can be shown.
 */
@RequestScoped
public class Flash {
    private static final String COOKIE = "said";
    private static final Set<String> KINDS = Set.of("success", "warning", "error");

    @Inject
    RoutingContext request;

    @Inject
    Cookies cookies;

    /** The words are the sentence of {@code said.<what>}. */
    public void say(String what) {
        put("success|" + what);
    }

    public void warn(String what) {
        put("warning|" + what);
    }

    private void put(String value) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT)
                        .setSecure(cookies.isSecure(request))
                        .setMaxAge(60));
    }

    Said take() {
        var cookie = request.request().getCookie(COOKIE);
        if (cookie == null) return null;
        if (!request.response().headWritten())
            request.response().addCookie(Cookie.cookie(COOKIE, "").setPath("/").setMaxAge(0));
        var parts = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8).split("\\|");
        return parts.length == 2 && KINDS.contains(parts[0]) && parts[1].matches("[a-z][a-z.-]{1,60}")
                ? new Said(parts[0], "said." + parts[1])
                : null;
    }

    /** {@code kind} is success, warning or error; {@code code} that of a sentence. */
    public record Said(String kind, String code) {}
}
