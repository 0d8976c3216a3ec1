package communique.distribution;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts and stops timed work. It looks at the clock a few times a second and remembers nothing: the rows do. */
@ApplicationScoped
class Pulse {
    private static final Duration SWEEP = Duration.ofSeconds(2);
    private static final Duration PREPARATION = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ConfigProperty(name = "communique.distribution.pulse")
    Duration beat;

    @ConfigProperty(name = "communique.distribution.workers")
    int workers;

    @Inject
    IssueDue issueDue;

    @Inject
    Preparations preparations;

    @Inject
    SendDue sendDue;

    @Inject
    Work work;

    @Inject
    Scribe scribe;

    @Inject
    Bookkeeper bookkeeper;

    @Inject
    Sweep sweep;

    @Inject
    Nodes nodes;

    @Inject
    Journals journals;

    @Inject
    Room room;

    @Inject
    Clock clock;

    private final List<Thread> senders = new ArrayList<>();
    private ScheduledExecutorService timed;
    private Thread pen;
    private Thread books;

    void start(@Observes StartupEvent start) {
        room.make();
        scribe.begin(sweep.arrive());
        books = thread("ledger", bookkeeper::run);
        pen = thread("journal", scribe::run);
        timed = Executors.newScheduledThreadPool(4, task -> daemon("clock", task));
        timed.execute(this::issue);
        every(beat, work::look);
        every(SWEEP, sweep::run);
        every(PREPARATION, preparations::run);
        for (int i = 0; i < workers; i++) senders.add(thread("sender-" + i, sendDue.worker()::run));
    }

    /** At each beat, and at the very instant that something is planned for. */
    private void issue() {
        guarded(issueDue::run);
        var pause = beat.toMillis();
        try {
            var next = issueDue.next();
            if (next != null)
                pause = Math.min(
                        pause, 1 + Duration.between(clock.instant(), next).toMillis());
        } catch (RuntimeException e) {
            Log.warn("When something is planned for could not be read; the next beat comes anyway", e);
        }
        if (!timed.isShutdown()) timed.schedule(this::issue, Math.max(1, pause), TimeUnit.MILLISECONDS);
    }

    private void every(Duration pause, Task task) {
        timed.scheduleWithFixedDelay(() -> guarded(task), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread thread(String name, Runnable task) {
        var thread = daemon(name, task);
        thread.start();
        return thread;
    }

    private static Thread daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** An executor drops work that throws; the press office must not find out tomorrow. */
    private static void guarded(Task task) {
        try {
            task.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            Log.error("Timed work failed; it is tried again at the next beat", e);
        }
    }

    private interface Task {
        void run() throws InterruptedException;
    }

    /** What is being sent may come to its end; what is claimed and not begun is given back. */
    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        timed.shutdown();
        sendDue.stop();
        var until = System.nanoTime() + PATIENCE.toNanos();
        for (var sender : senders) sender.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
        scribe.stop();
        pen.join(PATIENCE.toMillis());
        bookkeeper.stop();
        books.join(PATIENCE.toMillis());
        nodes.depart(scribe.node());
        try {
            journals.finish(scribe.node());
        } catch (SQLException | IOException e) {
            Log.warn("The journal's files stay; the next start reads them", e);
        }
    }
}
