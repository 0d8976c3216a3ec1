package communique.release;

import communique.copy.Contact;
import communique.copy.Link;
import communique.copy.Version;
import communique.core.Text;
import communique.office.Office;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One language of a release in its form: as kept, as offered, or as typed, row by row so that errors find their field. */
record VersionForm(
        int seen,
        String place,
        String headline,
        String subheads,
        String body,
        List<LinkRow> links,
        String source,
        List<ContactRow> contacts,
        List<Line> unread) {
    private static final int MOST_ROWS = 60;
    private static final int EMPTY_ROWS = 2;

    static VersionForm of(int seen, Version v) {
        var links = new ArrayList<LinkRow>();
        for (var link : v.links()) links.add(new LinkRow(links.size(), link.label(), link.url()));
        var contacts = new ArrayList<ContactRow>();
        for (var c : v.contacts())
            contacts.add(new ContactRow(contacts.size(), c.label(), c.email(), c.phone(), c.unread()));
        var subheads = String.join("\n", v.subheads());
        var unread = v.unread().stream().map(text -> new Line(text, false)).toList();
        return new VersionForm(
                seen, v.place(), v.headline(), subheads, v.body(), padded(links), v.source(), filled(contacts), unread);
    }

    /** A version nobody has begun: the office's source line and its own desk are already there. */
    static VersionForm offered(int seen, Office office, String language) {
        var contacts = office.mediaContacts().stream()
                .map(c -> new Contact(c.labels().in(language), c.email(), c.phone(), null))
                .toList();
        var source = office.source(language);
        return of(seen, new Version(null, null, null, null, null, source, contacts, null));
    }

    static VersionForm of(MultivaluedMap<String, String> fields) {
        var dealt = fields.getOrDefault("dealt", List.of());
        var unread = fields.getOrDefault("unread", List.of()).stream()
                .map(text -> new Line(text, dealt.contains(text)))
                .toList();
        return new VersionForm(
                FormErrors.seen(fields.getFirst("seen")),
                fields.getFirst("place"),
                fields.getFirst("headline"),
                fields.getFirst("subheads"),
                fields.getFirst("body"),
                padded(rows(n -> LinkRow.of(n, fields), row -> row.label() == null && row.url() == null)),
                fields.getFirst("source"),
                filled(rows(n -> ContactRow.of(n, fields), ContactRow::isEmpty)),
                unread);
    }

    /** The same text, to be saved over what stands there now. */
    VersionForm asSeen(int lockVersion) {
        return new VersionForm(lockVersion, place, headline, subheads, body, links, source, contacts, unread);
    }

    Version version() {
        return new Version(
                place,
                headline,
                subheads == null ? null : Stream.of(subheads.split("\\R")).toList(),
                body,
                links.stream().map(row -> new Link(row.label(), row.url())).toList(),
                source,
                contacts.stream().map(ContactRow::contact).toList(),
                unread.stream().filter(line -> !line.dealt()).map(Line::text).toList());
    }

    private static <T> List<T> rows(IntFunction<T> row, Predicate<T> isEmpty) {
        var rows = new ArrayList<T>();
        for (int n = 0; n < MOST_ROWS; n++) rows.add(row.apply(n));
        while (!rows.isEmpty() && isEmpty.test(rows.get(rows.size() - 1))) rows.remove(rows.size() - 1);
        return rows;
    }

    private static List<LinkRow> padded(List<LinkRow> rows) {
        var all = new ArrayList<>(rows);
        for (int i = 0; i < EMPTY_ROWS; i++) all.add(new LinkRow(all.size(), null, null));
        return all;
    }

    private static List<ContactRow> filled(List<ContactRow> rows) {
        var all = new ArrayList<>(rows);
        for (int i = 0; i < EMPTY_ROWS; i++) all.add(new ContactRow(all.size(), null, null, null, null));
        return all;
    }

    private static String typed(MultivaluedMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return Text.line(value) == null ? null : value;
    }

    record LinkRow(int n, String label, String url) {
        static LinkRow of(int n, MultivaluedMap<String, String> fields) {
            return new LinkRow(n, typed(fields, "links-" + n + "-label"), typed(fields, "links-" + n + "-url"));
        }

        public String id(String field) {
            return "links-" + n + "-" + field;
        }
    }

    /** {@code mask} is what stood where the address should be; once an address is typed it is forgotten. */
    record ContactRow(int n, String label, String email, String phone, String mask) {
        static ContactRow of(int n, MultivaluedMap<String, String> fields) {
            var at = "contacts-" + n + "-";
            return new ContactRow(
                    n,
                    typed(fields, at + "label"),
                    typed(fields, at + "email"),
                    typed(fields, at + "phone"),
                    typed(fields, at + "mask"));
        }

        boolean isEmpty() {
            return label == null && email == null && phone == null;
        }

        Contact contact() {
            return new Contact(label, email, phone, isEmpty() || email != null ? null : mask);
        }

        public String at() {
            return "contacts-" + n;
        }

        public String id(String field) {
            return at() + "-" + field;
        }
    }

    record Line(String text, boolean dealt) {}
}
