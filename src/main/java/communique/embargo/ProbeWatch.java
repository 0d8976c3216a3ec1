package communique.embargo;

import communique.core.Secret;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Notes every "not found" under public addresses, after the answer has gone: what it was of is looked up seconds later, so
 * that no answer takes longer for a text that exists. Bounded: past that, calls of a minute are counted as of anybody.
 */
@ApplicationScoped
class ProbeWatch {
    private static final int MOST = 5000;
    private static final int LONGEST_PATH = 300;

    /** Makes callers' addresses unrecognizable; another one each time the application starts. */
    private final String salt = Secret.make(16);

    private Map<Missed, Long> missed = new HashMap<>();
    private ScheduledExecutorService thread;

    record Missed(Instant minute, String path, String caller) {}

    @Inject
    Probes probes;

    @Inject
    Clock clock;

    @Inject
    ProbeWatch self;

    void register(@Observes Filters filters) {
        filters.register(this::watch, 970);
    }

    void start(@Observes StartupEvent start) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var one = new Thread(work, "probes");
            one.setDaemon(true);
            return one;
        });
        thread.scheduleWithFixedDelay(this::guarded, 2, 2, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdown();
    }

    private void watch(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.startsWith("/newsroom/") || path.startsWith("/embargo/") || path.startsWith("/fact-check/"))
            request.addEndHandler(done -> {
                if (request.response().getStatusCode() == 404) note(path, caller(request));
            });
        request.next();
    }

    private String caller(RoutingContext request) {
        var remote = request.request().remoteAddress();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Secret.sha256(salt + today + (remote == null ? "" : remote.hostAddress()))
                .substring(0, 16);
    }

    private synchronized void note(String path, String caller) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var shortened = path.substring(0, Math.min(path.length(), LONGEST_PATH));
        var exact = new Missed(minute, shortened, caller);
        if (missed.size() < MOST || missed.containsKey(exact)) missed.merge(exact, 1L, Long::sum);
        else missed.merge(new Missed(minute, "", "many"), 1L, Long::sum);
    }

    private synchronized Map<Missed, Long> taken() {
        var taken = missed;
        missed = new HashMap<>();
        return taken;
    }

    private void guarded() {
        try {
            var taken = taken();
            if (!taken.isEmpty()) self.settle(taken);
        } catch (RuntimeException | Error e) {
            Log.error("Probes could not be counted", e);
        }
    }

    @ActivateRequestContext
    void settle(Map<Missed, Long> taken) {
        probes.settle(taken);
    }
}
