package communique.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Journalists on a list, made through REST with several requests under way. */
final class Press {
    private static final int HANDS = 8;

    private Press() {}

    /** {@code count} of them, each with an address of their own; the list's code. */
    static String gather(Rest rest, String list, int count) throws Exception {
        rest.post("drafter", "/api/v1/lists", Map.of("code", list, "names", Map.of("fr", "Essai", "en", "Trial")))
                .must(201);
        var outlet = rest.post(
                        "drafter",
                        "/api/v1/outlets",
                        Map.of("name", "Le Quotidien d’essai", "kind", "daily", "languages", List.of("fr")))
                .must(201)
                .json()
                .get("id")
                .asText();
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var work = IntStream.range(0, count)
                    .mapToObj(i -> hands.submit(() -> add(rest, list, outlet, i)))
                    .toList();
            for (Future<?> one : work) one.get();
        } finally {
            hands.shutdown();
        }
        return list;
    }

    static String address(String list, int number) {
        return "journaliste." + number + "@" + list + ".example.org";
    }

    private static void add(Rest rest, String list, String outlet, int number) {
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
    }
}
