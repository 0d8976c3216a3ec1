package communique.distribution;

import communique.account.Users;
import communique.core.Address;
import communique.core.Languages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Raises an alert with the event itself, in its transaction: neither is there without the other. */
@ApplicationScoped
class Alerts implements PanacheRepositoryBase<Alert, UUID> {
    /** A node that dies at one, or whose relay takes longer, is overtaken: late is worse than twice. */
    private static final Duration IN_HAND = Duration.ofMinutes(2);

    @ConfigProperty(name = "communique.alerts.to")
    Optional<List<String>> to;

    @ConfigProperty(name = "communique.alerts.from")
    Optional<String> from;

    @Inject
    Distributions distributions;

    @Inject
    Ledger ledger;

    @Inject
    Users users;

    @Inject
    Clock clock;

    void start(@Observes StartupEvent start) {
        to.orElse(List.of()).forEach(address -> check("communique.alerts.to", address));
        from.ifPresent(address -> check("communique.alerts.from", address));
    }

    private static void check(String setting, String address) {
        if (!Address.isOne(address.strip()))
            throw new IllegalStateException(setting + " holds what is no e-mail address: " + address);
    }

    void held(@Observes DistributionHeld turn) {
        // Whoever pressed Hold knows.
        if (!turn.because().equals("person")) raise(turn.distribution(), turn.because());
    }

    void finished(@Observes DistributionFinished turn) {
        if (ledger.counts(turn.distribution()).get(Outcome.UNKNOWN) > 0) raise(turn.distribution(), Alert.UNKNOWN);
    }

    private void raise(UUID id, String because) {
        var readers = new LinkedHashMap<String, List<String>>();
        for (var address : to.orElse(List.of())) readers.put(Address.normal(address), Languages.OURS);
        users.named(distributions.known(id).plannedBy())
                .filter(planner -> planner.active() && planner.email() != null)
                .ifPresent(planner -> readers.put(Address.normal(planner.email()), List.of(planner.language())));
        if (readers.isEmpty()) Log.warnf("Distribution %s (%s) has nobody to alert", id, because);
        var now = clock.instant();
        readers.forEach((address, languages) -> persist(new Alert(id, because, address, languages, now)));
    }

    List<UUID> dueBy(Instant now) {
        return find(
                        "select a.id from Alert a where a.nextAt <= ?1 and a.raisedAt > ?2 order by a.nextAt",
                        now,
                        now.minus(Alert.LIFE))
                .page(0, 20)
                .project(UUID.class)
                .list();
    }

    /** One node's for a while. Twice, with the same Message-ID, is better than never: whoever dies at it is followed by another. */
    Optional<Alert> claim(UUID id, Instant now) {
        var then = now.plus(IN_HAND);
        var ours = update("nextAt = ?1, attempt = attempt + 1 where id = ?2 and nextAt <= ?3", then, id, now) == 1;
        return ours ? findByIdOptional(id) : Optional.empty();
    }
}
