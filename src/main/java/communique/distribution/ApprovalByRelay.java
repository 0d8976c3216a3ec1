package communique.distribution;

import communique.release.ApprovalPost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks for approvals by the same relay as all else. */
@ApplicationScoped
class ApprovalByRelay implements ApprovalPost {
    @ConfigProperty(name = "communique.alerts.from")
    Optional<String> from;

    @Inject
    AlertPost post;

    @Override
    public Taken send(Letter letter) throws InterruptedException {
        var sender = from.orElse(letter.from() == null ? letter.to() : letter.from());
        var verdict = post.send(new AlertPost.Note(
                letter.id(),
                sender,
                letter.to(),
                List.of(letter.language()),
                letter.subject(),
                letter.text(),
                letter.at()));
        return switch (verdict.kind()) {
            case ACCEPTED -> Taken.YES;
            case DEFERRED, RELAY_FAILED, NOT_SENT -> Taken.NOT_YET;
            case REFUSED, UNKNOWN -> Taken.OVER;
        };
    }
}
