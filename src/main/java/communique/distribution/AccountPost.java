package communique.distribution;

import communique.account.Post;
import communique.core.Address;
import communique.core.Text;
import communique.office.Office;
import communique.office.Offices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails about accounts, and those that ask for approvals, leave by the same relay as alerts. */
@ApplicationScoped
class AccountPost implements Post {
    @ConfigProperty(name = "communique.accounts.from")
    Optional<String> from;

    @ConfigProperty(name = "communique.alerts.from")
    Optional<String> alertsFrom;

    @Inject
    Offices offices;

    @Inject
    AlertPost post;

    @Override
    public Taken send(Letter letter) throws InterruptedException {
        if (!Address.isOne(letter.to())) return Taken.OVER;
        var note = new AlertPost.Note(
                letter.id(),
                sender().orElse(letter.to()),
                letter.to(),
                List.of(letter.language()),
                Text.line(letter.subject()),
                letter.text(),
                letter.at());
        return switch (post.send(note).kind()) {
            case ACCEPTED -> Taken.YES;
            case DEFERRED, RELAY_FAILED, NOT_SENT -> Taken.NOT_YET;
            case REFUSED, UNKNOWN -> Taken.OVER;
        };
    }

    private Optional<String> sender() {
        return from.or(() -> alertsFrom)
                .or(() -> QuarkusTransaction.requiringNew().call(() -> offices.all().stream()
                        .map(Office::senderEmail)
                        .filter(Objects::nonNull)
                        .findFirst()));
    }
}
