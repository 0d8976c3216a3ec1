package communique.embargo;

import static communique.House.as;

import communique.embargo.Asking.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that strangers can ask for: every address in the API's own document, and those that only people know. */
final class Questions {
    private static final String NOBODY = "anonymous";
    private static final List<String> PUBLIC = List.of(
            "/newsroom/fr/releases/{id}",
            "/newsroom/en/releases/{id}",
            "/newsroom/de/releases/{id}",
            "/newsroom/fr/releases/{id}/",
            "/newsroom/fr/releases/{id}.json",
            "/newsroom/fr/releases/{id}.pdf",
            "/newsroom/fr/releases/{id}.docx",
            "/newsroom/fr/releases/{id}.txt",
            "/newsroom/fr/releases/{id}/embed",
            "/newsroom/en/2031/01/06/hush-{mark}-en",
            "/newsroom/fr/2031/01/06/hush-{mark}-fr",
            "/newsroom/fr/2031/01/06/hush-{mark}-fr-2",
            "/newsroom/fr/2031/01/06/hush-{mark}-fr.pdf",
            "/newsroom/fr/2031/1/6/hush-{mark}-fr",
            "/newsroom/fr/2031/02/30/hush-{mark}-fr",
            "/newsroom/fr/2026/11/25/HUSH-{mark}-fr",
            "/newsroom/fr/{id}",
            "/newsroom/{id}",
            "/newsroom/fr/tag/{mark}",
            "/embargo/{token}",
            "/embargo/{token}/",
            "/embargo/{token}/acknowledgement",
            "/embargo/{id}",
            "/fact-check/{id}",
            "/fact-check/{token}",
            "/unsubscribe/{id}",
            "/q/{id}",
            "/vendor/{id}.js");
    private static final List<String> LISTS = List.of(
            "/newsroom",
            "/newsroom/fr",
            "/newsroom/en",
            "/newsroom/fr?q=hush+{mark}",
            "/newsroom/en?q={mark}",
            "/newsroom/fr?after=x{id}",
            "/newsroom/fr/search?q={mark}",
            "/newsroom/fr/feed.atom",
            "/newsroom/en/feed.json",
            "/newsroom/fr/sitemap.xml",
            "/sitemap.xml",
            "/robots.txt",
            "/q/openapi?x={mark}",
            "/sign-in?x={mark}");
    private static final List<String> INSIDE = List.of(
            "/",
            "/releases",
            "/releases?q={mark}",
            "/releases?q=hush",
            "/distributions",
            "/distributions?release={id}",
            "/api/v1/releases?q={mark}",
            "/api/v1/releases?limit=200",
            "/api/v1/distributions?release={id}",
            "/api/v1/deliveries/events?distribution={distribution}",
            "/api/v1/audit?release={id}",
            "/record?release={id}");

    private final Map<String, String> token;
    private final Map<String, String> cookie;
    private final List<Question> all = new ArrayList<>();

    Questions(String token, String cookie) {
        this.token = Map.of("Authorization", token, "Content-Type", "application/json", "Accept", "*/*");
        this.cookie = Map.of("Cookie", cookie, "Accept-Language", "en");
    }

    List<Question> all() {
        for (var path : PUBLIC) {
            var get = Question.get(NOBODY, path, Map.of("Accept-Language", "en"));
            all.add(get);
            all.add(get.by("HEAD"));
            all.add(get.with("Accept", "application/json"));
            all.add(get.with("Accept-Language", "fr-CA"));
            all.add(get.with("If-None-Match", "\"x\"").with("If-Modified-Since", "Tue, 06 Jan 2026 00:00:00 GMT"));
            all.add(get.with("Range", "bytes=0-10"));
            all.add(get.by("DELETE"));
            if (!path.startsWith("/vendor") && !path.startsWith("/q/"))
                all.add(get.by("POST").with("Content-Type", "application/x-www-form-urlencoded"));
        }
        for (var path : LISTS) all.add(Question.get(NOBODY, path, Map.of("Accept-Language", "en")));
        for (var path : INSIDE)
            all.add(Question.get("another office's viewer", path, path.startsWith("/api/") ? token : cookie));
        for (var route : routes()) inside(route[0], route[1]);
        return all;
    }

    private void inside(String method, String path) {
        var program = path.startsWith("/api/");
        var theirs = program ? token : cookie;
        var question = new Question("another office's viewer", method, path, theirs, null);
        if (!method.equals("GET") && program) question = question.with("If-Match", "*");
        all.add(question);
        all.add(new Question(
                program ? "anonymous, program" : NOBODY, method, path, Map.of("Accept-Language", "en"), null));
        if (method.equals("GET") && program)
            for (var format :
                    List.of("application/json", "text/plain", "text/html", "application/zip", "application/pdf"))
                all.add(question.with("Accept", format));
    }

    /** Every route whose address names a release or a distribution, as the application's own document lists them. */
    private static List<String[]> routes() {
        Map<String, Map<String, Object>> paths = as("viewer")
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        var routes = new ArrayList<String[]>();
        new TreeMap<>(paths).forEach((path, methods) -> {
            if (!path.contains("{") || !path.matches("(/api/v1)?/(releases|distributions|deliveries)/.*")) return;
            var named = path.replaceFirst("^((?:/api/v1)?/(?:distributions|deliveries)/)\\{[^}]*}", "$1{distribution}")
                    .replaceAll("\\{language}", "fr")
                    .replaceAll("\\{(number|to)}", "1")
                    .replaceAll("\\{(?!id}|distribution})[^}]*}", "01a209c5-324a-77fd-acdf-000000000000");
            methods.keySet().stream()
                    .filter(method ->
                            Set.of("get", "post", "put", "delete", "patch").contains(method))
                    .forEach(method -> routes.add(new String[] {method.toUpperCase(java.util.Locale.ROOT), named}));
        });
        if (routes.size() < 30) throw new AssertionError("routes found: " + routes.size());
        return routes;
    }
}
