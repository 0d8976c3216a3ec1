package communique.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** The two kinds of pages that {@link Headers} is stricter with than they need: one that frames pages of ours, and those. */
@RequestScoped
public class Framed {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @Inject
    RoutingContext request;

    /** This page shows others of ours in a frame. */
    public void allow() {
        policy(Headers.POLICY + "; frame-src 'self'");
    }

    /** Shown in a frame of ours: nothing runs in it, and what it styles by itself is named by hash. */
    public Response page(String html) {
        var styles = new StringBuilder("'self'");
        STYLE.matcher(html).results().forEach(style -> styles.append(" 'sha256-")
                .append(hash(style.group(1)))
                .append('\''));
        policy("default-src 'none'; style-src " + styles + "; img-src 'self' data:; base-uri 'none';"
                + " form-action 'none'; frame-ancestors 'self'");
        request.response().headers().set("X-Frame-Options", "SAMEORIGIN");
        return Response.ok(html).type("text/html;charset=UTF-8").build();
    }

    private void policy(String policy) {
        request.response().headers().set("Content-Security-Policy", policy);
    }

    private static String hash(String style) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
