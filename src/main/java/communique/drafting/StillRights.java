package communique.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds and keeps what was found to be still right. */
@ApplicationScoped
class StillRights implements PanacheRepositoryBase<StillRight, UUID> {
    List<Counterparts.Mark> of(UUID release) {
        return list("releaseId", release).stream().map(StillRight::mark).toList();
    }
}
