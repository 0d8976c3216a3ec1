package communique.contact;

import communique.core.Address;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the addresses that receive nothing more. */
@ApplicationScoped
public class Suppressions implements PanacheRepositoryBase<Suppression, UUID> {
    /** Safe to say twice. */
    public void suppress(String address, String reason, Instant now) {
        if (!contains(address)) persist(new Suppression(Address.normal(address), reason, now));
    }

    public boolean contains(String address) {
        return count("address", Address.normal(address)) > 0;
    }

    /** Every suppressed address. */
    public Set<String> addresses() {
        return find("select s.address from Suppression s").project(String.class).stream()
                .collect(Collectors.toSet());
    }

    void lift(String address) {
        delete("address", Address.normal(address));
    }

    List<Suppression> among(Collection<String> addresses) {
        return addresses.isEmpty() ? List.of() : list("address in ?1", addresses);
    }
}
