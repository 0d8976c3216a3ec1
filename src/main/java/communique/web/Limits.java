package communique.web;

import communique.core.Json;
import communique.core.Languages;
import communique.core.Sentences;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests one address may make in a minute, on each node: a brake for what runs wild, not a wall. Wrong passwords are
 * counted in the database besides, over all nodes ({@code account}).
 */
@ApplicationScoped
class Limits {
    private static final Pattern SIGN_IN =
            Pattern.compile("/(?:j_security_check|(?:password|set-up|login|second-factor)/.*)");
    private static final Pattern PUBLIC = Pattern.compile("/(?:newsroom|unsubscribe|sign-in)(?:/.*)?");
    private static final Pattern FREE = Pattern.compile("/(?:vendor|q/health)(?:/.*)?|/[^/]+\\.(?:css|js|svg|ico)");
    private static final int BEFORE_LANGUAGE = 985;
    private static final int MOST_ADDRESSES = 50_000;

    @ConfigProperty(name = "communique.limits.sign-in")
    long signIn;

    @ConfigProperty(name = "communique.limits.api")
    long api;

    @ConfigProperty(name = "communique.limits.pages")
    long pages;

    @ConfigProperty(name = "communique.limits.public")
    long open;

    @ConfigProperty(name = "communique.limits.exempt")
    Optional<List<String>> exempt;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(this::brake, BEFORE_LANGUAGE);
    }

    private void brake(RoutingContext request) {
        var path = request.normalizedPath();
        var most = most(path);
        var address = request.request().remoteAddress();
        if (most == 0 || address == null || isExempt(address.hostAddress())) {
            request.next();
            return;
        }
        var probe = bucket(most + " " + network(address.hostAddress()), most).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) request.next();
        else refuse(request, probe);
    }

    /** 0: no limit. */
    private long most(String path) {
        if (FREE.matcher(path).matches()) return 0;
        if (SIGN_IN.matcher(path).matches()) return signIn;
        if (path.startsWith("/api/") || path.startsWith("/q/")) return api;
        return PUBLIC.matcher(path).matches() ? open : pages;
    }

    private boolean isExempt(String address) {
        return exempt.orElse(List.of()).contains(address);
    }

    /** A household or an office has a whole IPv6 network of 64 bits. */
    static String network(String address) {
        if (!address.contains(":")) return address;
        var plain = address.contains("%") ? address.substring(0, address.indexOf('%')) : address;
        var halves = plain.split("::", 2);
        var groups = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        var network = new StringBuilder();
        for (int i = 0; i < 4; i++)
            network.append(i < groups.length ? groups[i] : "0").append(':');
        return network.append(":/64").toString();
    }

    private Bucket bucket(String key, long most) {
        if (buckets.size() > MOST_ADDRESSES) buckets.clear();
        return buckets.computeIfAbsent(key, k -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build());
    }

    private static void refuse(RoutingContext request, ConsumptionProbe probe) {
        var language = Languages.accepted(request.request().getHeader("Accept-Language"));
        var title = Sentences.in(language, "http.429");
        var detail = Sentences.in(language, "http.429.detail");
        var forMachines = request.normalizedPath().startsWith("/api/");
        request.response()
                .setStatusCode(429)
                .putHeader("Retry-After", String.valueOf(probe.getNanosToWaitForRefill() / 1_000_000_000 + 1))
                .putHeader("Content-Language", language)
                .putHeader("Content-Type", forMachines ? "application/problem+json" : "text/html;charset=UTF-8")
                .end(
                        forMachines
                                ? Json.write(
                                        Map.of("type", "about:blank", "title", title, "status", 429, "detail", detail))
                                : """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
                <title>%s</title><link rel="stylesheet" href="/communique.css"></head>\
                <body><main class="wrap"><h1>%2$s</h1><p>%s</p></main></body></html>"""
                                        .formatted(language, title, detail));
    }
}
