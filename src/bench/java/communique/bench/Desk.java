package communique.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A press office at work through REST: its office, lists and releases, and the distributions it watches. */
final class Desk {
    static final String ZONE = "America/Toronto";
    private static final String LANGUAGE = "fr";
    private final Rest rest;
    private final String office = "bench" + UUID.randomUUID().toString().substring(0, 8);

    Desk(Rest rest) {
        this.rest = rest;
        var body = Map.of(
                "code", office,
                "names", Map.of("fr", "Bureau des essais"),
                "abbreviations", Map.of("fr", "ESSAI"),
                "province", "QC",
                "timeZone", ZONE,
                "languages", List.of(LANGUAGE),
                "sender", Map.of("name", "Médias", "email", "medias@essais.example.org"));
        rest.post("admin", "/api/v1/offices", body).must(201);
    }

    Rest rest() {
        return rest;
    }

    /** Approved and not yet scheduled; its id. */
    String approved(String headline) {
        var version = Map.of(
                "place",
                "OTTAWA",
                "headline",
                headline,
                "body",
                Prose.ofFrench(headline),
                "source",
                "Bureau des essais",
                "contacts",
                List.of(Map.of("label", "Médias", "email", "medias@essais.example.org")));
        var draft = Map.of("office", office, "kind", "news_release", "versions", Map.of(LANGUAGE, version));
        var id = rest.post("drafter", "/api/v1/releases", draft)
                .must(201)
                .json()
                .get("id")
                .asText();
        act("drafter", "POST", id, "/submission", Map.of());
        var hash = rest.get("approver", path(id))
                .must(200)
                .json()
                .get("contentHash")
                .asText();
        act("approver", "POST", id, "/approval", Map.of("contentHash", hash));
        return id;
    }

    /** {@code at} is a local time at the office, or {@code now}; the distribution's id. */
    String schedule(String release, String at, String list) {
        act(
                "approver",
                "PUT",
                release,
                "/schedule",
                Map.of("at", at, "lists", List.of(list), "channels", List.of("email")));
        return rest.get("admin", "/api/v1/distributions?release=" + release)
                .must(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    private void act(String user, String method, String release, String what, Object body) {
        rest.change(user, method, path(release), path(release) + what, body).must(200);
    }

    private static String path(String release) {
        return "/api/v1/releases/" + release;
    }

    State state(String distribution) {
        return new State(rest.get("admin", "/api/v1/distributions/" + distribution)
                .must(200)
                .json());
    }

    void hold(String distribution) {
        rest.put("approver", "/api/v1/distributions/" + distribution + "/hold", null)
                .must(200);
    }

    void resume(String distribution) {
        rest.delete("approver", "/api/v1/distributions/" + distribution + "/hold")
                .must(200);
    }

    State finished(String distribution, int seconds) throws InterruptedException {
        for (long until = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < until; Thread.sleep(500)) {
            var state = state(distribution);
            if (state.isOver()) return state;
        }
        throw new IllegalStateException(
                "Not finished within " + seconds + " s: " + state(distribution).json());
    }

    /** Every row of the ledger, page by page. */
    List<JsonNode> deliveries(String distribution) {
        var rows = new ArrayList<JsonNode>();
        var path = "/api/v1/distributions/" + distribution + "/deliveries?limit=200";
        var page = rest.get("admin", path).must(200);
        page.json().get("items").forEach(rows::add);
        while (page.hasMore()) {
            page = rest.get(
                            "admin",
                            path + "&after="
                                    + rows.get(rows.size() - 1).get("id").asText())
                    .must(200);
            page.json().get("items").forEach(rows::add);
        }
        return rows;
    }
}
