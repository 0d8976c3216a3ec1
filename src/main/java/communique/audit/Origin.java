package communique.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where an act comes from: a page, a program's token, or the application itself at its hour. */
@ApplicationScoped
class Origin {
    record Where(String via, String address) {}

    private static final Where SYSTEM = new Where("system", null);

    @Inject
    CurrentVertxRequest request;

    Where here() {
        if (!Arc.container().requestContext().isActive()) return SYSTEM;
        var routing = request.getCurrent();
        if (routing == null) return SYSTEM;
        var remote = routing.request().remoteAddress();
        var host = remote == null ? null : remote.hostAddress();
        return new Where(
                routing.normalizedPath().startsWith("/api/") ? "token" : "page",
                host == null ? null : host.substring(0, Math.min(60, host.length())));
    }
}
