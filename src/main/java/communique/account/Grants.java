package communique.account;

import communique.core.Invalid;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds and keeps what single offices grant. */
@ApplicationScoped
public class Grants implements PanacheRepositoryBase<Grant, UUID> {
    @Inject
    Clock clock;

    public List<Grant> of(User user) {
        return list("user = ?1 order by office, role", user);
    }

    public Rights rightsOf(User user) {
        return Rights.of(user, of(user));
    }

    /** {@code office} is the code of one there is. */
    public void grant(User user, String office, Role role, String by) {
        if (role == null || role == Role.NONE) throw new Invalid("role", "text.required");
        if (count("user = ?1 and office = ?2 and role = ?3", user, office, role) == 0)
            persist(new Grant(user, office, role, by, clock.instant()));
    }
}
