package communique.wirecopy;

import communique.copy.Contact;
import communique.copy.Event;
import communique.copy.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A text written for these tests, and what a person reads in it. */
record PressCase(String name, String text, Map<String, List<String>> person) {
    private static final Path FOLDER = Path.of("src/test/resources/press");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    static List<PressCase> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var cases = new ArrayList<PressCase>();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList())
                for (var part : Files.readString(file).split("(?m)^=== ")) if (!part.isBlank()) cases.add(of(part));
            return cases;
        }
    }

    private static PressCase of(String part) {
        var halves = part.split("(?m)^---\n", 2);
        var head = halves[0].split("\n");
        var person = new LinkedHashMap<String, List<String>>();
        for (int i = 1; i < head.length; i++) {
            var pair = head[i].split(": ", 2);
            person.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
        }
        var text = person.containsKey("crlf") ? halves[1].replace("\n", "\r\n") : halves[1];
        return new PressCase(head[0], text, person);
    }

    /** Each field that is not as a person reads it; empty when all are. */
    List<String> wrong() {
        var read = WireCopyReader.read(text, null, TODAY);
        var version = read.copy().in(read.language());
        var body = version.body().replaceAll("\\\\\n|\\s+", " ").replace("\\", "");
        var wrong = new ArrayList<String>();
        compare(wrong, "language", read.language());
        compare(wrong, "place", version.place());
        compare(wrong, "date", read.copy().dateline().date());
        compare(wrong, "wire", read.copy().dateline().wire());
        compare(wrong, "kind", read.copy().kind());
        compare(wrong, "headline", version.headline());
        compare(wrong, "source", version.source());
        compareAll(wrong, "subhead", version.subheads().stream());
        compareAll(wrong, "link", version.links().stream().map(Link::url).filter(url -> person.containsKey("link")));
        compareAll(wrong, "contact", version.contacts().stream().map(PressCase::said));
        if (person.containsKey("event") || read.copy().kind().toString().equals("media_advisory"))
            compareAll(wrong, "event", EventReader.read(version).stream().map(PressCase::said));
        if (person.containsKey("paragraphs"))
            compare(wrong, "paragraphs", version.paragraphs().size());
        if (!body.startsWith(one("first"))) wrong.add("first: " + body);
        if (!body.endsWith(one("last"))) wrong.add("last: " + body);
        for (var code : person.getOrDefault("remark", List.of()))
            if (read.remarks().stream().noneMatch(remark -> remark.code().equals(code)))
                wrong.add("no remark " + code + " among " + read.remarks());
        return wrong;
    }

    private void compare(List<String> wrong, String field, Object read) {
        if (!Objects.equals(one(field), Objects.toString(read, null)))
            wrong.add(field + ": wanted <" + one(field) + ">, read <" + read + ">");
    }

    private void compareAll(List<String> wrong, String field, Stream<String> read) {
        var found = read.toList();
        if (!person.getOrDefault(field, List.of()).equals(found))
            wrong.add(field + ": wanted " + person.get(field) + ", read " + found);
    }

    private String one(String field) {
        return person.containsKey(field) ? person.get(field).get(0) : null;
    }

    private static String said(Contact contact) {
        return Stream.of(contact.label(), contact.email(), contact.phone())
                .map(PressCase::dash)
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    private static String said(Event event) {
        var rsvp = event.rsvp() == null ? null : event.rsvp().replaceAll(".*?([\\w.]+@[\\w.]*\\w).*", "$1");
        return Stream.of(
                        event.place(),
                        event.date(),
                        event.start(),
                        event.end(),
                        event.zone(),
                        event.access(),
                        event.arrival(),
                        rsvp,
                        event.what())
                .map(PressCase::dash)
                .reduce((a, b) -> a + " | " + b)
                .orElseThrow();
    }

    private static String dash(Object value) {
        return value == null ? "-" : value.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
