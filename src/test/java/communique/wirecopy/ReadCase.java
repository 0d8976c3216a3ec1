package communique.wirecopy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** A real release: its copy, and beside it what a person reads in it. */
record ReadCase(String name, String text, JsonNode person) {

    static List<ReadCase> in(Path folder) throws IOException {
        var cases = new ArrayList<ReadCase>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                var name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                var person = new ObjectMapper()
                        .readTree(folder.resolve(name + ".json").toFile());
                cases.add(new ReadCase(name, Files.readString(file), person));
            }
        }
        return cases;
    }

    String words(String field) {
        var node = person.get(field);
        return node == null || node.isNull() ? null : spaced(node.asText());
    }

    List<String> list(String field) {
        var node = person.path(field);
        return StreamSupport.stream(node.spliterator(), false)
                .map(n -> spaced(n.asText()))
                .toList();
    }

    /** Kinds a person named otherwise than we do. */
    String kind() {
        var kind = words("kind");
        return switch (kind) {
            case "other" -> "news_release";
            case "advisory" -> "media_advisory";
            default -> kind;
        };
    }

    /** Each contact as label, address, telephone; a mask is nobody's address. */
    List<String> contacts() {
        var nodes = new ArrayList<JsonNode>();
        person.path("contacts").forEach(nodes::add);
        if (nodes.isEmpty() && person.path("contact").isObject()) nodes.add(person.get("contact"));
        return nodes.stream()
                .map(n -> text(n, "label") + " | " + (text(n, "email").contains(" ") ? "" : text(n, "email")) + " | "
                        + text(n, "phone"))
                .toList();
    }

    /** Whether the words are in the copy at all: a person may know the date and the issuer from elsewhere. */
    boolean says(String words) {
        var copy = spaced(text).toLowerCase(Locale.ROOT);
        for (var word : words.toLowerCase(Locale.ROOT).split("[\\s,.]+")) if (!copy.contains(word)) return false;
        return true;
    }

    boolean saysDate() {
        var date = words("date");
        if (date == null) return true;
        var found = Datelines.find(text);
        for (int from = 0; found != null; ) {
            if (LocalDate.parse(date).equals(found.on(null))) return true;
            from += found.end();
            found = Datelines.find(text.substring(from));
        }
        return false;
    }

    static String spaced(String text) {
        return text == null ? null : text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : spaced(node.path(field).asText(""));
    }
}
