package communique.drafting;

import communique.copy.Copy;
import communique.release.Release;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps what is typed and is in no revision yet. */
@ApplicationScoped
class WorkingTexts implements PanacheRepositoryBase<WorkingText, UUID> {
    @Inject
    Clock clock;

    /** Keeps it for this sitting, which overwrites nobody else's; nothing when it says what the release says. */
    Optional<WorkingText> keep(Sitting sitting, Release release, Wording typed, WorkingText.Base base) {
        var kept = findById(sitting.id());
        if (base.seen() == release.lockVersion() && same(typed, release)) {
            if (kept != null) delete(kept);
            return Optional.empty();
        }
        if (kept == null) kept = new WorkingText(sitting);
        kept.keep(typed, base, clock.instant());
        persist(kept);
        return Optional.of(kept);
    }

    /** A text that its own writer is about to write over goes on lying there, to be offered again. */
    void park(Sitting sitting, Sittings sittings) {
        var kept = findById(sitting.id());
        if (kept == null) return;
        var aside = sittings.open(sitting.releaseId(), sitting.who());
        aside.leave();
        var parked = new WorkingText(aside);
        parked.keep(kept.wording(), kept.base(), kept.keptAt());
        delete(kept);
        flush();
        persist(parked);
    }

    /** The text of that sitting, if it is one of this release's. */
    Optional<WorkingText> of(UUID sitting, UUID release) {
        return find("sittingId = ?1 and releaseId = ?2", sitting, release).firstResultOptional();
    }

    /** Newest first. */
    List<WorkingText> of(UUID release) {
        return list("releaseId = ?1 order by keptAt desc", release);
    }

    void saved(Sitting sitting) {
        deleteById(sitting.id());
    }

    private static boolean same(Wording typed, Release release) {
        Copy copy = release.copy();
        return typed.onto(copy, release.office()).equals(copy);
    }
}
