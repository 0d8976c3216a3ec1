package communique.contact;

import communique.core.Address;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the addresses that receive nothing more. */
@ApplicationScoped
public class Suppressions implements PanacheRepositoryBase<Suppression, UUID> {
    public static final String UNSUBSCRIBED = "unsubscribed";
    public static final String COMPLAINED = "complained";
    public static final String BOUNCED = "bounced";

    @Inject
    AudienceChanges changes;

    /** Safe to say twice; a person's wish outlasts a mailbox that was not there. True when it says something new. */
    public boolean suppress(String address, String reason, Instant now) {
        var known = reasons(List.of(Address.normal(address))).get(Address.normal(address));
        if (known != null && (!known.equals(BOUNCED) || reason.equals(BOUNCED))) return false;
        lift(address);
        persist(new Suppression(Address.normal(address), reason, now));
        return true;
    }

    public boolean contains(String address) {
        return count("address", Address.normal(address)) > 0;
    }

    /** Those of these addresses (as {@link Address#normal} has them) that receive nothing more, and why. */
    public Map<String, String> reasons(Collection<String> addresses) {
        if (addresses.isEmpty()) return Map.of();
        return find("select s.address, s.reason from Suppression s where s.address in ?1", addresses)
                .project(Reason.class)
                .stream()
                .collect(Collectors.toMap(Reason::address, Reason::why));
    }

    /** No entity that the session would keep: a whole audience is asked for. */
    private record Reason(String address, String why) {}

    void lift(String address) {
        if (delete("address", Address.normal(address)) > 0) changes.note(address);
    }

    List<Suppression> entries(Collection<String> addresses) {
        return addresses.isEmpty() ? List.of() : list("address in ?1", addresses);
    }
}
