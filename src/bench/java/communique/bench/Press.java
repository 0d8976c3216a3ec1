package communique.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Journalists on lists, each with an address of their own. */
final class Press {
    private static final int HANDS = 8;
    /** Beyond this many they are copied in the database instead of asked for one by one. */
    private static final int MOST_BY_REST = 2500;

    private final Installation installation;
    private final Rest rest;
    private final String outlet;

    Press(Installation installation) {
        this.installation = installation;
        this.rest = installation.rest();
        var wish = Map.of("name", "Le Quotidien d’essai", "kind", "daily", "languages", List.of("fr"));
        outlet = rest.post("drafter", "/api/v1/outlets", wish)
                .must(201)
                .json()
                .get("id")
                .asText();
    }

    /** A list of {@code count} journalists; its code. */
    String gather(String list, int count) throws Exception {
        var names = Map.of("fr", "Essai", "en", "Trial");
        rest.post("drafter", "/api/v1/lists", Map.of("code", list, "names", names))
                .must(201);
        if (count > MOST_BY_REST) copy(list, count);
        else ask(list, count);
        return list;
    }

    static String address(String list, int number) {
        return "journaliste." + number + "@" + list + ".example.org";
    }

    static List<String> addresses(String list, int count) {
        return IntStream.range(0, count).mapToObj(i -> address(list, i)).toList();
    }

    private void ask(String list, int count) throws Exception {
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var work = IntStream.range(0, count)
                    .mapToObj(i -> hands.submit(() -> add(list, i)))
                    .toList();
            for (Future<?> one : work) one.get();
        } finally {
            hands.shutdown();
        }
    }

    private void copy(String list, int count) throws Exception {
        var first = add(list, 0);
        installation.stopNodes();
        try (var copies = new Copies(installation.jdbcUrl(), UUID.fromString(first), address(list, 0))) {
            copies.add(addresses(list, count).subList(1, count));
        }
        installation.startNodes();
        System.out.println(count + " journalists were put into the database while the application was stopped.");
    }

    private String add(String list, int number) {
        var position = Map.of("outlet", outlet, "title", "Reporter", "emails", List.of(address(list, number)));
        var journalist = Map.of(
                "givenName",
                "Camille",
                "familyName",
                "Tremblay " + number,
                "languages",
                List.of("fr"),
                "positions",
                List.of(position));
        var id = rest.post("drafter", "/api/v1/journalists", journalist)
                .must(201)
                .json()
                .get("id")
                .asText();
        rest.put("drafter", "/api/v1/lists/" + list + "/members/" + id, null).must(204);
        return id;
    }
}
