package communique.contact;

import communique.contact.Audience.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where people who were chosen one by one can be reached today, and why some cannot: as {@link Audience} says it of lists. */
@ApplicationScoped
public class Reached {
    private static final String PEOPLE =
            "select j.id, j.givenName, j.familyName, j.languages, j.doNotContact from Journalist j where j.id in :ids"
                    + " order by j.id";
    private static final String REACH = "select p.journalist.id, o.name, p.emails from Position p join p.outlet o"
            + " where p.journalist.id in :ids"
            + " and (p.since is null or p.since <= :today) and (p.until is null or p.until >= :today)"
            + " order by p.journalist.id, p.place";

    @Inject
    EntityManager rows;

    @Inject
    Suppressions suppressions;

    private record At(String outlet, String address) {}

    public List<Candidate> of(Collection<UUID> journalists, LocalDate today) {
        if (journalists.isEmpty()) return List.of();
        var reach = reach(journalists, today);
        var gone = suppressions.reasons(reach.values().stream().map(At::address).toList());
        return rows.createQuery(PEOPLE, Object[].class).setParameter("ids", journalists).getResultList().stream()
                .map(row -> candidate(row, reach.get((UUID) row[0]), gone))
                .toList();
    }

    private Map<UUID, At> reach(Collection<UUID> journalists, LocalDate today) {
        var reach = new HashMap<UUID, At>();
        for (var row : rows.createQuery(REACH, Object[].class)
                .setParameter("ids", journalists)
                .setParameter("today", today)
                .getResultList()) {
            @SuppressWarnings("unchecked")
            var emails = (List<String>) row[2];
            if (!emails.isEmpty()) reach.putIfAbsent((UUID) row[0], new At((String) row[1], emails.get(0)));
        }
        return reach;
    }

    @SuppressWarnings("unchecked")
    private static Candidate candidate(Object[] row, At at, Map<String, String> gone) {
        var name = Stream.of(row[1], row[2])
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        var address = at == null ? null : at.address();
        var excluded = (Boolean) row[4] ? "do-not-contact" : address == null ? "no-address" : gone.get(address);
        return new Candidate(
                (UUID) row[0], name, at == null ? null : at.outlet(), (List<String>) row[3], address, excluded);
    }
}
