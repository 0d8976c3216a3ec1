package communique.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands on these lists today, where each can be reached, and why some cannot. */
@ApplicationScoped
public class Audience {
    private static final String MEMBERS = "select distinct j.id from Membership m, MediaList l, Journalist j"
            + " where m.listId = l.id and m.journalistId = j.id and l.code in :codes";

    @Inject
    EntityManager rows;

    /**
     * Every member of any of {@code lists} once, in order of arrival, with the first address of the first current position.
     * {@code excluded} says why somebody is out: {@code do-not-contact}, {@code no-address}, {@code unsubscribed}, or
     * {@code duplicate-address} when an earlier one has the address. Three queries, whatever the number of people.
     */
    public List<Candidate> of(List<String> lists, LocalDate today) {
        if (lists.isEmpty()) return List.of();
        var reach = reach(lists, today);
        var suppressed = suppressed();
        var taken = new HashSet<String>();
        var all = new ArrayList<Candidate>();
        var people = rows.createQuery(
                        "select j.id, j.givenName, j.familyName, j.languages, j.doNotContact from Journalist j"
                                + " where j.id in (" + MEMBERS + ") order by j.id",
                        Object[].class)
                .setParameter("codes", lists)
                .getResultList();
        for (var row : people) {
            var person = Person.of(row);
            var at = reach.get(person.id());
            var address = at == null ? null : at.address();
            var excluded = excluded(person, address, suppressed, taken);
            var outlet = at == null ? null : at.outlet();
            all.add(new Candidate(person.id(), person.name(), outlet, person.languages(), address, excluded));
        }
        return all;
    }

    private static String excluded(Person person, String address, Set<String> suppressed, Set<String> taken) {
        if (person.doNotContact()) return "do-not-contact";
        if (address == null) return "no-address";
        if (suppressed.contains(address)) return "unsubscribed";
        return taken.add(address) ? null : "duplicate-address";
    }

    /** The first address of the first current position, by person. */
    private Map<UUID, Reach> reach(List<String> lists, LocalDate today) {
        var reach = new LinkedHashMap<UUID, Reach>();
        rows.createQuery(
                        "select p.journalist.id, o.name, p.emails from Position p join p.outlet o"
                                + " where p.journalist.id in (" + MEMBERS + ")"
                                + " and (p.since is null or p.since <= :today) and (p.until is null or p.until >= :today)"
                                + " order by p.journalist.id, p.place",
                        Object[].class)
                .setParameter("codes", lists)
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> {
                    @SuppressWarnings("unchecked")
                    var emails = (List<String>) row[2];
                    if (!emails.isEmpty()) reach.putIfAbsent((UUID) row[0], new Reach((String) row[1], emails.get(0)));
                });
        return reach;
    }

    private Set<String> suppressed() {
        return new HashSet<>(rows.createQuery("select s.address from Suppression s", String.class)
                .getResultList());
    }

    /** What is needed of one member, and no more: an audience may be long. */
    private record Person(UUID id, String name, List<String> languages, boolean doNotContact) {
        @SuppressWarnings("unchecked")
        static Person of(Object[] row) {
            var name = Stream.of(row[1], row[2]).filter(Objects::nonNull).map(Object::toString);
            return new Person(
                    (UUID) row[0], name.collect(Collectors.joining(" ")), (List<String>) row[3], (Boolean) row[4]);
        }
    }

    private record Reach(String outlet, String address) {}

    /** One member; {@code address} and {@code outlet} may be null, {@code excluded} is null for those who receive. */
    public record Candidate(
            UUID journalist, String name, String outlet, List<String> languages, String address, String excluded) {}
}
