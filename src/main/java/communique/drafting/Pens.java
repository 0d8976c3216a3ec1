package communique.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Who writes: one pen for each release. */
@ApplicationScoped
class Pens implements PanacheRepositoryBase<Pen, UUID> {
    @Inject
    Sittings sittings;

    @Inject
    Clock clock;

    /** The sitting that writes now; nobody when the pen lies there, or its holder has not been heard of for long. */
    Optional<Sitting> holder(UUID release) {
        return findByIdOptional(release)
                .map(Pen::sittingId)
                .flatMap(sittings::findByIdOptional)
                .filter(sittings::isThere);
    }

    /** Whoever sits down where nobody writes, writes. */
    void offer(Sitting sitting) {
        if (holder(sitting.releaseId()).isEmpty()) take(sitting);
    }

    void take(Sitting sitting) {
        var now = clock.instant();
        var pen = findById(sitting.releaseId());
        if (pen == null) persist(new Pen(sitting.releaseId(), sitting.id(), now));
        else if (!pen.isHeldBy(sitting.id())) pen.pass(sitting.id(), now);
        flush();
    }

    void layDown(Sitting sitting) {
        var pen = findById(sitting.releaseId());
        if (pen != null && pen.isHeldBy(sitting.id())) pen.layDown();
    }
}
