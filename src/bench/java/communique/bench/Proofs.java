package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How soon findings are there while somebody types a release of 600 words: the first time, when the dictionaries are loaded,
 * then with one paragraph changed each time, until all is said (asked again: how often one
 * answer was not enough); and what the heap holds with spelling and without.
 */
public final class Proofs {
    private static final Path PAIRS = Path.of("src/test/resources/preflight");
    private final int rounds;
    private final Table table = new Table(
            "spelling",
            "language",
            "words",
            "first, s",
            "median, ms",
            "p95, ms",
            "most, ms",
            "asked again",
            "heap, MB");

    private Proofs(Arguments told) {
        rounds = told.number("rounds", 60);
    }

    /** {@code rounds=60}: how many times a paragraph is changed. */
    public static void main(String... args) throws Exception {
        var proofs = new Proofs(Arguments.of(args));
        for (var spelling : List.of("false", "true")) proofs.run(spelling);
        proofs.table.print();
        System.exit(0);
    }

    private void run(String spelling) throws Exception {
        var settings = Map.of("communique.preflight.spelling", spelling);
        try (var sink = new Sink();
                var installation = new Installation(Database.H2, sink.port(), settings)) {
            installation.start(1);
            var rest = installation.rest();
            var desk = new Desk(rest);
            var path = "/api/v1/releases/" + desk.approved("Épreuves") + "/preflight";
            for (var language : List.of("fr", "en")) {
                var text = text(language);
                var first = System.nanoTime();
                while (isPending(rest, path, language, text)) Thread.sleep(50);
                var seconds = (System.nanoTime() - first) / 1e9;
                var times = new ArrayList<Double>();
                int late = 0;
                for (int i = 0; i < rounds; i++) {
                    var changed = text.replaceFirst("\n\n", " " + "Encore ".repeat(i % 7 + 1) + i + ".\n\n");
                    var start = System.nanoTime();
                    if (isPending(rest, path, language, changed)) {
                        late++;
                        while (isPending(rest, path, language, changed)) Thread.sleep(20);
                    }
                    times.add((System.nanoTime() - start) / 1e6);
                }
                times.sort(Double::compare);
                table.row(
                        spelling.equals("true") ? "on" : "off",
                        language,
                        text.split("\\s+").length,
                        seconds,
                        Numbers.median(times),
                        times.get((int) (times.size() * 0.95)),
                        Numbers.most(times),
                        late,
                        Heap.megabytes(installation.nodes().get(0).pid()));
            }
        }
    }

    private static boolean isPending(Rest rest, String path, String language, String body) {
        var version = new HashMap<String, Object>();
        version.put("body", body);
        version.put("headline", "Épreuves");
        var versions = new TreeMap<String, Object>();
        versions.put(language, version);
        var findings = rest.post("drafter", path, Map.of("versions", versions))
                .must(200)
                .json()
                .get("findings");
        for (var finding : findings) if (finding.get("code").asText().equals("spelling.pending")) return true;
        return false;
    }

    private static String text(String language) throws IOException {
        return body("11-news-long", language) + "\n\n" + body("03-news-housing", language);
    }

    private static String body(String name, String language) throws IOException {
        return Files.readString(PAIRS.resolve(name + "." + language + ".txt"))
                .split("\n\n", 2)[1]
                .strip();
    }
}
