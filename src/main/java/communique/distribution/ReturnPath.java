package communique.distribution;

import communique.core.Address;
import communique.distribution.Claims.Row;
import communique.office.Office;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where what cannot be delivered comes back to: the office, or, where a mailbox for it is set, an address that names the
 * delivery (VERP), so that a bounce is recognised whatever it says.
 */
@ApplicationScoped
class ReturnPath {
    /** RFC 5321 §4.5.3.1.1, less the plus sign and what follows it. */
    private static final int LONGEST_LOCAL_PART = 64 - 1 - DeliveryToken.LENGTH;

    @ConfigProperty(name = "communique.distribution.return-path")
    Optional<String> mailbox;

    void check(@Observes StartupEvent start) {
        if (mailbox.isEmpty() || isUsable(mailbox.get())) return;
        Log.errorf(
                "communique.distribution.return-path is not a mailbox of at most %d characters before the @: %s."
                        + " Bounces go to the offices instead",
                LONGEST_LOCAL_PART, mailbox.get());
    }

    Function<Row, String> of(Office office) {
        return of(mailbox.orElse(null), office.senderEmail());
    }

    static Function<Row, String> of(String mailbox, String otherwise) {
        if (mailbox == null || !isUsable(mailbox)) return row -> otherwise;
        var at = mailbox.strip().indexOf('@');
        var before = mailbox.strip().substring(0, at) + "+";
        var after = mailbox.strip().substring(at);
        return row -> before + DeliveryToken.of(row.id(), row.unsubscribe()) + after;
    }

    private static boolean isUsable(String mailbox) {
        var plain = mailbox.strip();
        return Address.isOne(plain)
                && plain.chars().allMatch(c -> c < 128)
                && plain.indexOf('@') <= LONGEST_LOCAL_PART
                && plain.length() + 1 + DeliveryToken.LENGTH <= 254;
    }
}
