package communique.account;

import communique.core.Sentences;
import communique.web.Formats;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails links, apart from the request that asked for them: how long an answer takes tells nobody whether the account exists.
 * The word of a link is made here and leaves in the mail; only its hash stays.
 */
@ApplicationScoped
class LinkDue {
    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    AccountLinks links;

    @Inject
    Post post;

    @Inject
    Clock clock;

    private ScheduledExecutorService thread;

    void start(@Observes StartupEvent start) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var one = new Thread(work, "account-links");
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
        var context = Arc.container().requestContext();
        context.activate();
        try {
            for (var id : QuarkusTransaction.requiringNew().call(() -> links.dueBy(clock.instant()))) send(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            Log.error("Links could not be mailed; they are tried again in a second", e);
        } finally {
            context.terminate();
        }
    }

    private void send(UUID id) throws InterruptedException {
        var letter = QuarkusTransaction.requiringNew().call(() -> links.claim(id, clock.instant()) ? letter(id) : null);
        if (letter == null) return;
        var taken = post.send(letter);
        QuarkusTransaction.requiringNew().run(() -> {
            var link = links.findById(id);
            switch (taken) {
                case YES -> link.mailed(clock.instant());
                case NOT_YET -> link.deferred(clock.instant());
                case OVER -> Log.warnf("A link to choose a password did not surely reach %s", letter.to());
            }
        });
    }

    private Post.Letter letter(UUID id) {
        var link = links.findById(id);
        var user = link.user();
        if (!link.isOpen(clock.instant()) || user.email() == null) return null;
        var kind = "mail." + link.purpose().name().toLowerCase(java.util.Locale.ROOT);
        var language = user.language();
        var until = Formats.instant(link.endsAt(), ZoneId.systemDefault(), language);
        var text = Sentences.in(
                language, kind, user.displayName(), user.name(), address + "/password/" + link.word(), until);
        return new Post.Letter(
                link.id(), user.email(), language, Sentences.in(language, kind + "-subject"), text, clock.instant());
    }
}
