package communique.feedback;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Reads the mailbox for returns, one node at a time. A message is marked as seen after what it says is on disk: a crash
 * in between makes it be read again, which changes nothing.
 */
@ApplicationScoped
class MailboxDue {
    private static final String TASK = "feedback.mailbox";
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final int MOST_AT_ONCE = 500;

    @Inject
    MailboxSettings settings;

    @Inject
    Intake intake;

    @Inject
    Turn turn;

    private ScheduledExecutorService timed;
    private boolean reachable = true;

    void start(@Observes StartupEvent start) {
        if (settings.host.isEmpty()) return;
        timed = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "returns");
            thread.setDaemon(true);
            return thread;
        });
        var pause = settings.every.toMillis();
        timed.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (timed == null) return;
        timed.shutdown();
        timed.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            turn.prepare(TASK);
            var until = turn.take(TASK, LEASE);
            if (until.isPresent()) visit(until.get());
        } catch (RuntimeException | Error e) {
            Log.error("What came back could not be read; it is tried again", e);
        }
    }

    private void visit(Instant until) {
        var mine = Optional.of(until);
        try (var mailbox = Mailbox.open(settings)) {
            for (var message : mailbox.unseen(MOST_AT_ONCE)) {
                mine = turn.keep(TASK, mine.get(), LEASE);
                if (mine.isEmpty() || timed.isShutdown()) break;
                take(mailbox, message);
            }
            mailbox.tidy();
            reached();
        } catch (MessagingException e) {
            unreachable(e);
        } finally {
            // A little less than the pause, so that each node's next look finds the turn free again.
            mine.ifPresent(held -> turn.leave(TASK, held, settings.every.dividedBy(2)));
        }
    }

    /** One that cannot be taken stays unseen and never stops the rest. */
    private void take(Mailbox mailbox, Message message) throws MessagingException {
        try {
            intake.take(Mailbox.bytes(message));
            mailbox.done(message);
        } catch (IOException | RuntimeException e) {
            Log.warnf(e, "Message %d of the mailbox for returns could not be taken", message.getMessageNumber());
        }
    }

    private void reached() {
        if (!reachable) Log.info("The mailbox for returns can be read again");
        reachable = true;
    }

    private void unreachable(MessagingException e) {
        if (reachable) Log.warnf("The mailbox for returns cannot be read: %s", e.getMessage());
        reachable = false;
    }
}
