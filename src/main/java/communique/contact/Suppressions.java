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

    /** Those of these addresses (as {@link Address#normal} has them) that receive nothing more. */
    public Set<String> among(Collection<String> addresses) {
        return entries(addresses).stream().map(Suppression::address).collect(Collectors.toSet());
    }

    void lift(String address) {
        delete("address", Address.normal(address));
    }

    List<Suppression> entries(Collection<String> addresses) {
        return addresses.isEmpty() ? List.of() : list("address in ?1", addresses);
    }
}
