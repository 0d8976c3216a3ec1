package communique.release;

import communique.account.Post;
import communique.account.Users;
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
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails links by which people approve, on a thread of its own. A mail names no headline: it is no place for news. */
@ApplicationScoped
class ApprovalDue {
    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    ApprovalRequests requests;

    @Inject
    Releases releases;

    @Inject
    Users users;

    @Inject
    Post post;

    @Inject
    Clock clock;

    private ScheduledExecutorService thread;

    void start(@Observes StartupEvent start) {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var one = new Thread(work, "approvals");
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
            for (var id : QuarkusTransaction.requiringNew().call(() -> requests.dueBy(clock.instant()))) send(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            Log.error("Approvals could not be asked for; they are tried again in a second", e);
        } finally {
            context.terminate();
        }
    }

    private void send(UUID id) throws InterruptedException {
        var letter = QuarkusTransaction.requiringNew().call(() -> letter(requests.locked(id)));
        if (letter == null) return;
        var taken = post.send(letter);
        QuarkusTransaction.requiringNew().run(() -> {
            var request = requests.locked(id);
            switch (taken) {
                case YES -> request.sent(clock.instant());
                case NOT_YET -> request.deferred(taken.name(), clock.instant());
                case OVER -> {
                    request.failed(taken.name());
                    Log.warnf("A mail that asks %s for an approval did not surely arrive", letter.to());
                }
            }
        });
    }

    /** Null when another node is at it, or nobody needs it any more. */
    private Post.Letter letter(ApprovalRequest request) {
        var now = clock.instant();
        if (request.nextAt() == null || request.nextAt().isAfter(now)) return null;
        var release = releases.known(request.releaseId());
        var approver = users.named(request.approver())
                .filter(user -> user.active() && user.email() != null)
                .orElse(null);
        if (approver == null || !request.isOpen(now) || !request.contentHash().equals(release.hashToApprove())) {
            request.close(now);
            return null;
        }
        var language = approver.language();
        var asker = users.named(request.askedBy()).map(u -> u.displayName()).orElse(request.askedBy());
        var office = release.office();
        var text = Sentences.in(
                language,
                "approval.mail",
                approver.displayName(),
                asker,
                office.names().in(language),
                address + "/approve/" + request.claim(now),
                Formats.instant(request.expiresAt(), office.zone(), language),
                request.contentHash());
        var subject = Sentences.in(
                language, "approval.mail-subject", office.abbreviations().in(language));
        return new Post.Letter(request.id(), approver.email(), language, subject, text, now);
    }
}
