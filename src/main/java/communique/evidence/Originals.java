package communique.evidence;

import communique.core.Secret;
import communique.office.Office;
import communique.office.Offices;
import communique.release.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The very bytes that revisions were hashed from: the code of the office, a line end, the stored JSON to the letter. */
@ApplicationScoped
class Originals {
    @Inject
    EntityManager rows;

    @Inject
    Offices offices;

    /** Empty when nothing that is stored gives that hash. */
    Optional<String> hashed(String content, String contentHash, Set<String> codes) {
        return codes.stream()
                .map(code -> code + "\n" + content)
                .filter(text -> ("sha256:" + Secret.sha256(text)).equals(contentHash))
                .findFirst();
    }

    /** As stored: what this application would write today may differ in a field that it did not know then. */
    String content(UUID release, int number) {
        return (String) rows.createNativeQuery(
                        "select content from revision where release_id = :release and number = :number", String.class)
                .setParameter("release", release)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** A release may have moved: its own office's code first, then all others. */
    Set<String> codes(Release release) {
        var codes = new LinkedHashSet<String>(List.of(release.office().code()));
        offices.listAll().stream().map(Office::code).forEach(codes::add);
        return codes;
    }
}
