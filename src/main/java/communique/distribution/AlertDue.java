package communique.distribution;

import communique.core.Sentences;
import communique.smtp.Verdict;
import communique.web.Formats;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends alerts by the same relay, on a thread of its own: nothing that goes to the press waits for them. */
@ApplicationScoped
class AlertDue {
    @ConfigProperty(name = "communique.public-address")
    String address;

    @ConfigProperty(name = "communique.alerts.from")
    Optional<String> from;

    @Inject
    Alerts alerts;

    @Inject
    Distributions distributions;

    @Inject
    Ledger ledger;

    @Inject
    AlertPost post;

    @Inject
    Clock clock;

    @Inject
    AlertDue self;

    private ScheduledExecutorService thread;

    void start(@Observes StartupEvent start) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var one = new Thread(work, "alerts");
            one.setDaemon(true);
            return one;
        });
        thread.scheduleWithFixedDelay(this::guarded, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void guarded() {
        try {
            self.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            Log.error("Alerts failed; they are tried again in a second", e);
        }
    }

    @ActivateRequestContext
    void run() throws InterruptedException {
        for (var id : QuarkusTransaction.requiringNew().call(() -> alerts.dueBy(clock.instant()))) send(id);
    }

    private void send(UUID id) throws InterruptedException {
        var note = QuarkusTransaction.requiringNew()
                .call(() -> alerts.claim(id, clock.instant()).map(this::note).orElse(null));
        if (note == null) return;
        var verdict = post.send(note);
        QuarkusTransaction.requiringNew().run(() -> record(alerts.findById(id), verdict));
    }

    private void record(Alert alert, Verdict verdict) {
        if (alert.isSent()) return;
        switch (verdict.kind()) {
            case ACCEPTED -> alert.sent(verdict.answer(), clock.instant());
            case DEFERRED, RELAY_FAILED, NOT_SENT -> alert.deferred(verdict.answer(), clock.instant());
            case UNKNOWN -> alert.unanswered(verdict.answer(), clock.instant());
            case REFUSED -> {
                alert.over(verdict.answer());
                Log.warnf("An alert to %s was refused: %s", alert.address(), verdict.answer());
            }
        }
    }

    /** Null when nobody needs it any more. It names no headline: a mail is no place for news before its hour. */
    private AlertPost.Note note(Alert alert) {
        var distribution = distributions.known(alert.distributionId());
        if (!alert.isAbout(distribution.status())) {
            alert.over("no longer held");
            return null;
        }
        var subject = new StringBuilder();
        var text = new StringBuilder();
        for (var language : alert.languages()) {
            subject.append(subject.length() == 0 ? "" : " / ").append(subject(alert, distribution, language));
            text.append(text.length() == 0 ? "" : "\n-- \n\n").append(text(alert, distribution, language));
        }
        var sender = from.orElse(distribution.release().office().senderEmail());
        return new AlertPost.Note(
                alert.id(),
                sender == null ? alert.address() : sender,
                alert.address(),
                alert.languages(),
                subject.toString(),
                text.toString(),
                clock.instant());
    }

    private static String subject(Alert alert, Distribution distribution, String language) {
        var kind = alert.because().equals(Alert.UNKNOWN) ? "unknown" : "held";
        return Sentences.in(language, "alert." + kind + "-subject", name(distribution));
    }

    private String text(Alert alert, Distribution distribution, String language) {
        var zone = distribution.release().office().zone();
        var hour = Formats.instant(distribution.dueAt(), zone, language);
        var said = alert.because().equals(Alert.UNKNOWN)
                ? Sentences.in(
                        language,
                        "alert.unknown",
                        name(distribution),
                        distribution.revision(),
                        hour,
                        ledger.counts(distribution.id()).get(Outcome.UNKNOWN))
                : Sentences.in(
                        language,
                        "alert.held",
                        name(distribution),
                        distribution.revision(),
                        hour,
                        Sentences.in(language, "held." + alert.because()));
        return said + "\n\n" + Sentences.in(language, "alert.look", address + "/distributions/" + distribution.id())
                + "\n";
    }

    private static String name(Distribution distribution) {
        return distribution.release().number();
    }
}
