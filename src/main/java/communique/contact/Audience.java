package communique.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands on these lists today, where each can be reached, and why some cannot. */
@ApplicationScoped
public class Audience {
    public static final int PAGE = 500;

    private static final String MEMBERS = "select distinct j.id from Membership m, MediaList l, Journalist j"
            + " where m.listId = l.id and m.journalistId = j.id and l.code in :codes";

    @Inject
    EntityManager rows;

    @Inject
    Suppressions suppressions;

    /**
     * Members of any of {@code lists}, each once, in order of arrival, {@value #PAGE} at a time, beginning after {@code after}
     * (null: with the first); with the first address of the first current position. {@code excluded} says why somebody is
     * out: {@code do-not-contact}, {@code no-address}, or why the address receives nothing more. An audience may be long: memory holds one page.
     */
    public List<Candidate> page(List<String> lists, LocalDate today, UUID after) {
        if (lists.isEmpty()) return List.of();
        var people = people(lists, after);
        var reach = reach(people, today);
        var gone =
                suppressions.reasons(reach.values().stream().map(Reach::address).collect(Collectors.toSet()));
        return people.stream()
                .map(person -> candidate(person, reach.get(person.id()), gone))
                .toList();
    }

    private static Candidate candidate(Person person, Reach at, Map<String, String> gone) {
        var address = at == null ? null : at.address();
        var outlet = at == null ? null : at.outlet();
        var excluded = person.doNotContact() ? "do-not-contact" : address == null ? "no-address" : gone.get(address);
        return new Candidate(person.id(), person.name(), outlet, person.languages(), address, excluded);
    }

    private List<Person> people(List<String> lists, UUID after) {
        var query = rows.createQuery(
                        "select j.id, j.givenName, j.familyName, j.languages, j.doNotContact from Journalist j"
                                + " where j.id in (" + MEMBERS + ")" + (after == null ? "" : " and j.id > :after")
                                + " order by j.id",
                        Object[].class)
                .setParameter("codes", lists)
                .setMaxResults(PAGE);
        if (after != null) query.setParameter("after", after);
        return query.getResultList().stream().map(Person::of).toList();
    }

    /** The first address of the first current position, by person. */
    private Map<UUID, Reach> reach(List<Person> people, LocalDate today) {
        var reach = new HashMap<UUID, Reach>();
        rows.createQuery(
                        "select p.journalist.id, o.name, p.emails from Position p join p.outlet o"
                                + " where p.journalist.id in :people"
                                + " and (p.since is null or p.since <= :today) and (p.until is null or p.until >= :today)"
                                + " order by p.journalist.id, p.place",
                        Object[].class)
                .setParameter("people", people.stream().map(Person::id).toList())
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> {
                    @SuppressWarnings("unchecked")
                    var emails = (List<String>) row[2];
                    if (!emails.isEmpty()) reach.putIfAbsent((UUID) row[0], new Reach((String) row[1], emails.get(0)));
                });
        return reach;
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
