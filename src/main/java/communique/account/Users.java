package communique.account;

import communique.core.Address;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps those who may sign in. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {
    @Inject
    Clock clock;

    public User get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public Optional<User> named(String name) {
        return find("name", name).firstResultOptional();
    }

    public List<User> all() {
        return list("order by name");
    }

    /** Those who may come in and have this address, whatever its case. */
    List<User> reachedAt(String email) {
        return list("lower(email) = ?1 and active = true order by name", Address.normal(email));
    }

    /** A new user; the name must be free. Without a password nobody can sign in by one. */
    public User add(String name, User.Profile profile, String password) {
        if (name != null && named(name).isPresent()) throw new communique.core.Invalid("name", "user.name-taken", name);
        var user = new User(name, profile, password, clock.instant());
        persist(user);
        return user;
    }

    /** Whether somebody other than this user can still administer. */
    boolean anotherAdministratorThan(User user) {
        return count("role = ?1 and active = true and id <> ?2", Role.ADMIN, user.id()) > 0;
    }
}
