package communique.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands on these lists today, where each can be reached, and why some cannot. */
@ApplicationScoped
public class Audience {
    public static final int PAGE = 500;

    /** List by list, so that the index of its members gives a page of them in order however long it is. */
    private static final String PEOPLE = "select j.id, j.givenName, j.familyName, j.languages, j.doNotContact"
            + " from Membership m join Journalist j on j.id = m.journalistId where m.listId = :list";

    private static final String REACH = "select p.journalist.id, o.name, p.emails from Membership m"
            + " join Position p on p.journalist.id = m.journalistId join p.outlet o"
            + " where m.listId = :list and m.journalistId >= :first and m.journalistId <= :last"
            + " and (p.since is null or p.since <= :today) and (p.until is null or p.until >= :today)"
            + " order by p.journalist.id, p.place";

    /** As databases order them. */
    private static final Comparator<UUID> UNSIGNED = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

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
        var ids = lists(lists);
        var people = people(ids, after);
        if (people.isEmpty()) return List.of();
        var reach = reach(ids, people, today);
        var gone =
                suppressions.reasons(reach.values().stream().map(Reach::address).collect(Collectors.toSet()));
        return people.stream()
                .map(person -> candidate(person, reach.get(person.id()), gone))
                .toList();
    }

    /** Those of these journalists who asked not to be contacted. */
    public Set<UUID> unwanted(Collection<UUID> journalists) {
        if (journalists.isEmpty()) return Set.of();
        return Set.copyOf(rows.createQuery(
                        "select j.id from Journalist j where j.doNotContact = true and j.id in :ids", UUID.class)
                .setParameter("ids", journalists)
                .getResultList());
    }

    private static Candidate candidate(Person person, Reach at, Map<String, String> gone) {
        var address = at == null ? null : at.address();
        var outlet = at == null ? null : at.outlet();
        var excluded = person.doNotContact() ? "do-not-contact" : address == null ? "no-address" : gone.get(address);
        return new Candidate(person.id(), person.name(), outlet, person.languages(), address, excluded);
    }

    private List<UUID> lists(List<String> codes) {
        if (codes.isEmpty()) return List.of();
        return rows.createQuery("select l.id from MediaList l where l.code in :codes", UUID.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    private List<Person> people(List<UUID> lists, UUID after) {
        var people = new TreeMap<UUID, Person>(UNSIGNED);
        for (var list : lists) for (var person : people(list, after)) people.put(person.id(), person);
        return people.values().stream().limit(PAGE).toList();
    }

    private List<Person> people(UUID list, UUID after) {
        var further = after == null ? "" : " and m.journalistId > :after";
        var query = rows.createQuery(PEOPLE + further + " order by m.listId, m.journalistId", Object[].class)
                .setParameter("list", list)
                .setMaxResults(PAGE);
        if (after != null) query.setParameter("after", after);
        return query.getResultList().stream().map(Person::of).toList();
    }

    /** The first address of the first current position, by person. */
    private Map<UUID, Reach> reach(List<UUID> lists, List<Person> people, LocalDate today) {
        var reach = new HashMap<UUID, Reach>();
        for (var list : lists)
            rows.createQuery(REACH, Object[].class)
                    .setParameter("list", list)
                    .setParameter("first", people.get(0).id())
                    .setParameter("last", people.get(people.size() - 1).id())
                    .setParameter("today", today)
                    .getResultList()
                    .forEach(row -> {
                        @SuppressWarnings("unchecked")
                        var emails = (List<String>) row[2];
                        if (!emails.isEmpty())
                            reach.putIfAbsent((UUID) row[0], new Reach((String) row[1], emails.get(0)));
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
