package communique.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds and keeps open drafting pages. */
@ApplicationScoped
class Sittings implements PanacheRepositoryBase<Sitting, UUID> {
    /** How long a page that nothing was typed at is remembered. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    @ConfigProperty(name = "communique.drafting.gone-after")
    Duration goneAfter;

    @Inject
    Clock clock;

    Sitting open(UUID release, String who) {
        forget();
        var sitting = new Sitting(release, who, clock.instant());
        persist(sitting);
        return sitting;
    }

    /** Nobody sits at another's page, nor with one release's page at another release. */
    Sitting mine(UUID id, UUID release, String who) {
        return find("id = ?1 and releaseId = ?2 and who = ?3", id, release, who)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Who has the release open now, those who came first before the others. */
    List<Sitting> at(UUID release) {
        return list(
                "releaseId = ?1 and seenAt > ?2 order by openedAt, id",
                release,
                clock.instant().minus(goneAfter));
    }

    boolean isThere(Sitting sitting) {
        return sitting.isThere(clock.instant(), goneAfter);
    }

    private void forget() {
        delete(
                "seenAt < ?1 and id not in (select w.sittingId from WorkingText w)",
                clock.instant().minus(REMEMBERED));
    }
}
