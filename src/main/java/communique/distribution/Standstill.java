package communique.distribution;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Outcomes that cannot be written, and so nothing that is sent: said at once in the log, and to whoever asks how it goes. */
@ApplicationScoped
class Standstill {
    /** So long a disk or a database may be away for a moment. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Clock clock;

    private volatile Instant since;
    private Instant said;

    /** Each attempt that failed; the log hears of the first and of one in each half minute. */
    synchronized void goesOn(int outcomes, Throwable e) {
        var now = clock.instant();
        if (since == null) since = now;
        if (said != null && now.isBefore(said.plus(PATIENCE))) return;
        said = now;
        var message = "%d outcomes could not be written, since %s; nothing more is sent until they are";
        Log.error(message.formatted(outcomes, since), e);
    }

    void ends() {
        if (since == null) return;
        synchronized (this) {
            Log.warnf(
                    "Outcomes are written again, after %s: sending goes on", Duration.between(since, clock.instant()));
            since = null;
            said = null;
        }
    }

    /** Null while outcomes are written. */
    Instant since() {
        return since;
    }
}
