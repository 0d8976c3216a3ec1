package communique.webhook;

import communique.audit.Entries;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends what the outbox holds: each program in its own turn, so that a slow one holds nobody up. */
@ApplicationScoped
class WebhookDue {
    private static final int WORKERS = 8;
    private static final Duration LONGEST_TURN = Duration.ofSeconds(20);
    private static final Duration MEMORY = Duration.ofDays(30);
    /** Programs that a worker of this node is at. */
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Courier courier;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    private ScheduledExecutorService threads;

    void start(@Observes StartupEvent start) {
        threads = Executors.newScheduledThreadPool(WORKERS + 1, work -> {
            var thread = new Thread(work, "webhooks");
            thread.setDaemon(true);
            return thread;
        });
        threads.scheduleWithFixedDelay(guarded(this::look), 500, 500, TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(guarded(this::forget), 5, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(5, TimeUnit.SECONDS);
    }

    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                Log.error("Webhooks failed; they are tried again", e);
            }
        };
    }

    private void look() {
        var waiting =
                QuarkusTransaction.requiringNew().call(() -> new ArrayList<>(deliveries.waiting(clock.instant())));
        Collections.shuffle(waiting);
        for (var webhook : waiting)
            if (busy.size() < WORKERS && busy.add(webhook)) threads.execute(() -> serve(webhook));
    }

    private void serve(UUID webhook) {
        try {
            // Then it is the others' turn: more programs than workers may be slow.
            var until = System.nanoTime() + LONGEST_TURN.toNanos();
            while (!threads.isShutdown() && System.nanoTime() < until && tell(webhook)) Thread.onSpinWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            Log.errorf(e, "Webhook %s failed; it is tried again when its lease ran out", webhook);
        } finally {
            busy.remove(webhook);
        }
    }

    /** False when nothing of this program is due. */
    private boolean tell(UUID webhook) throws InterruptedException {
        var parcel = QuarkusTransaction.requiringNew().call(() -> parcel(webhook));
        if (parcel == null) return false;
        var answer = courier.carry(parcel);
        QuarkusTransaction.requiringNew().run(() -> record(webhook, parcel.id(), answer));
        return true;
    }

    private Courier.Parcel parcel(UUID id) {
        var webhook = webhooks.findById(id);
        if (webhook == null || !webhook.active()) return null;
        return deliveries
                .claim(id, clock.instant())
                .map(row -> new Courier.Parcel(row.id(), webhook.url(), webhook.secret(), row.body()))
                .orElse(null);
    }

    private void record(UUID webhook, UUID id, Courier.Answer answer) {
        var row = deliveries.findById(id);
        if (row == null) return;
        var now = clock.instant();
        if (answer.isGood()) row.delivered(answer.code(), now);
        else if (answer.isGone()) {
            row.refusedForGood(answer.code(), answer.problem(), now);
            webhooks.get(webhook).disable("gone");
            entries.record("clock", "disabled", "webhook", webhook, null, answer.problem());
            Log.warnf("Webhook %s wants nothing more (410); it is switched off", webhook);
        } else row.failed(answer.code(), answer.problem(), now);
    }

    private void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.forget(clock.instant().minus(MEMORY)));
    }
}
