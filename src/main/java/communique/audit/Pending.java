package communique.audit;

import communique.core.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a transaction has done so far: entries without their places, and what changed of the things they speak of. */
final class Pending {
    private static final int LONGEST = 20_000;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();

    private record Change(Map<String, Object> before, Map<String, Object> after) {}

    void add(Line line) {
        lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A thing may be written several times in one transaction: the first state before and the last after count. */
    void changed(String kind, Object id, Map<String, Object> before, Map<String, Object> after) {
        var known = changes.computeIfAbsent(kind + " " + id, k -> new Change(new TreeMap<>(), new TreeMap<>()));
        before.forEach(known.before()::putIfAbsent);
        known.after().putAll(after);
    }

    List<Line> finished() {
        return lines.stream().map(this::finished).toList();
    }

    private Line finished(Line line) {
        var change = changes.get(line.subjectKind() + " " + line.subjectId());
        if (change == null || line.before() != null || line.after() != null) return line;
        return line.with(text(change.before()), text(change.after()));
    }

    /** Never cut in the middle: what is too long is named by its hash. */
    static String text(Object value) {
        if (value == null || value instanceof Map<?, ?> map && map.isEmpty()) return null;
        var json = Json.write(value);
        return json.length() <= LONGEST
                ? json
                : Json.write(Map.of("length", json.length(), "sha256", communique.core.Secret.sha256(json)));
    }
}
