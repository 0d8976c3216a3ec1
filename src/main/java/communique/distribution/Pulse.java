package communique.distribution;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at the clock a few times a second and lets due work run; it remembers nothing, the rows do. */
@ApplicationScoped
class Pulse {
    private static final Duration SWEEP = Duration.ofSeconds(5);

    @ConfigProperty(name = "communique.distribution.pulse")
    Duration beat;

    @ConfigProperty(name = "communique.distribution.workers")
    int workers;

    @Inject
    IssueDue issueDue;

    @Inject
    SendDue sendDue;

    private ScheduledExecutorService threads;

    void start(@Observes StartupEvent start) {
        threads = Executors.newScheduledThreadPool(workers + 2, work -> {
            var thread = new Thread(work, "distribution");
            thread.setDaemon(true);
            return thread;
        });
        guarded(sendDue::afterRestart);
        every(beat, issueDue::run);
        every(SWEEP, sendDue::sweep);
        for (int i = 0; i < workers; i++)
            every(beat, () -> {
                while (sendDue.turn() && !threads.isShutdown()) Thread.onSpinWait();
            });
    }

    private void every(Duration pause, Runnable work) {
        threads.scheduleWithFixedDelay(() -> guarded(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An executor drops work that throws; the press office must not find out tomorrow. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            Log.error("Timed work failed; it is tried again at the next beat", e);
        }
    }

    /** What is being sent may finish; what is claimed and not begun is given back by its lease. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(20, TimeUnit.SECONDS);
        sendDue.close();
    }
}
