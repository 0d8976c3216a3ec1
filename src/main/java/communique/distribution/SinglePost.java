package communique.distribution;

import communique.smtp.Verdict.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One plain message to one person, at once, by the same relay as everything else; for packages that see no mailer. */
@ApplicationScoped
public class SinglePost {
    @Inject
    AlertPost post;

    @Inject
    Clock clock;

    /** {@code id} names the message for good: it is its Message-ID. */
    public record Single(UUID id, String from, String to, String language, String subject, String text) {}

    /** {@code later}: nothing has left, and it may be tried again. */
    public record Sent(boolean accepted, boolean later, String answer) {}

    public Sent send(Single single) throws InterruptedException {
        var verdict = post.send(new AlertPost.Note(
                single.id(),
                single.from(),
                single.to(),
                List.of(single.language()),
                single.subject(),
                single.text(),
                clock.instant()));
        // One that the relay may have taken is not written again: its reader would hold two.
        var accepted = verdict.kind() == Kind.ACCEPTED || verdict.kind() == Kind.UNKNOWN;
        return new Sent(accepted, !accepted && verdict.kind() != Kind.REFUSED, verdict.answer());
    }
}
