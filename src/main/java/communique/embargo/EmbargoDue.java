package communique.embargo;

import communique.core.Languages;
import communique.core.Secret;
import communique.core.Sentences;
import communique.distribution.SinglePost;
import communique.distribution.SinglePost.Single;
import communique.release.Release;
import communique.release.Releases;
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
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the mails that carry links. Each attempt has a secret of its own, which nothing but the mail ever holds. */
@ApplicationScoped
class EmbargoDue {
    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    EmbargoLinks links;

    @Inject
    Releases releases;

    @Inject
    SinglePost post;

    @Inject
    Clock clock;

    @Inject
    EmbargoDue self;

    private ScheduledExecutorService thread;

    void start(@Observes StartupEvent start) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var one = new Thread(work, "embargo");
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
            Log.error("Mails with embargo links failed; they are tried again in a second", e);
        }
    }

    @ActivateRequestContext
    void run() throws InterruptedException {
        for (var id : QuarkusTransaction.requiringNew().call(() -> links.dueBy(clock.instant()))) send(id);
    }

    private void send(UUID id) throws InterruptedException {
        var mail = QuarkusTransaction.requiringNew().call(() -> claim(id));
        if (mail == null) return;
        var sent = post.send(mail);
        QuarkusTransaction.requiringNew().run(() -> {
            var link = links.findById(id);
            if (sent.accepted()) link.sent(brief(sent.answer()), clock.instant());
            else link.notSent(brief(sent.answer()), sent.later(), clock.instant());
        });
    }

    private Single claim(UUID id) {
        var found = links.claimed(id, clock.instant());
        if (found.isEmpty()) return null;
        var link = found.get();
        var release = releases.findById(link.releaseId());
        var shows = link.shows(release, clock.instant());
        if (!link.mayBeSent(clock.instant()) || shows != EmbargoLink.Shows.TERMS && shows != EmbargoLink.Shows.TEXT) {
            link.isOver();
            return null;
        }
        var token = Secret.make(32);
        link.isSentUnder(token, clock.instant());
        return mail(link, release, token);
    }

    /** It names no headline: a mail is no place for news before its hour. */
    private Single mail(EmbargoLink link, Release release, String token) {
        var theirs = link.languages().get(0);
        var language = Languages.OURS.contains(theirs) ? theirs : "en";
        var office = release.office().names().in(language);
        var hour = Formats.instant(link.liftsAt(), link.zone(), language);
        return new Single(
                UUID.randomUUID(),
                release.office().senderEmail(),
                link.address(),
                language,
                Sentences.in(language, "embargo.mail-subject", office),
                Sentences.in(language, "embargo.mail", link.recipient(), office, hour, address + "/embargo/" + token));
    }

    private static String brief(String answer) {
        var clean = answer == null ? "" : answer.replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.length() > 1000 ? clean.substring(0, 1000) : clean;
    }
}
