package communique.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A block of {@code Name: text} lines as mail knows them, folded ones joined; names are compared in lower case. */
final class Fields {
    private static final int MOST = 500;
    private static final int LONGEST = 10_000;
    private final Map<String, List<String>> all = new HashMap<>();

    /** Whatever is no field is skipped. */
    static Fields read(String block) {
        var fields = new Fields();
        String name = null;
        var text = new StringBuilder();
        int lines = 0;
        for (var at = 0; at < block.length() && lines < MOST; lines++) {
            var end = block.indexOf('\n', at);
            var line = block.substring(at, end < 0 ? block.length() : end);
            at = end < 0 ? block.length() : end + 1;
            if (name != null && !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                if (text.length() < LONGEST) text.append(' ').append(line.strip());
                continue;
            }
            fields.add(name, text);
            text.setLength(0);
            var colon = line.indexOf(':');
            name = colon > 0 && colon < 80 ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : null;
            if (name != null) text.append(line.substring(colon + 1).strip());
        }
        fields.add(name, text);
        return fields;
    }

    private void add(String name, StringBuilder text) {
        if (name == null) return;
        var cut = text.substring(0, Math.min(LONGEST, text.length()));
        all.computeIfAbsent(name, n -> new ArrayList<>()).add(cut);
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    /** The first of that name; empty when there is none. */
    String get(String name) {
        return all.containsKey(name) ? all.get(name).get(0) : "";
    }

    List<String> every(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** {@code Content-Type: text/plain; charset=…} → {@code text/plain}. */
    String type() {
        var type = get("content-type");
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of the content type; null when it has none of that name. */
    String parameter(String name) {
        var matcher = Pattern.compile(
                        ";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))", Pattern.CASE_INSENSITIVE)
                .matcher(get("content-type"));
        if (!matcher.find()) return null;
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
