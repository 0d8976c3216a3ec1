package communique.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds and keeps snapshots; none is ever changed. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    public Revision get(UUID releaseId, int number) {
        return find("releaseId = ?1 and number = ?2", releaseId, number)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    public List<Revision> of(UUID releaseId) {
        return list("releaseId = ?1 order by number desc", releaseId);
    }

    /** Who wrote each of them and when, newest first, without their content. */
    List<Signature> signed(UUID releaseId) {
        return find(
                        "select r.number, r.writtenBy, r.writtenAt from Revision r where r.releaseId = ?1 order by r.number desc",
                        releaseId)
                .project(Signature.class)
                .list();
    }

    record Signature(int number, String writtenBy, Instant writtenAt) {}
}
