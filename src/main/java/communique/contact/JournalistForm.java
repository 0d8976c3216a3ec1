package communique.contact;

import communique.core.Invalid;
import communique.core.Invalid.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The form of a journalist, as typed; {@link #profile} makes a {@link Profile} of it or says which field cannot be read. */
record JournalistForm(
        int seen,
        String givenName,
        String familyName,
        String languages,
        String beats,
        String regions,
        boolean pressGallery,
        boolean doNotContact,
        String basisKind,
        String basisNote,
        String basisDate,
        List<Row> positions) {
    private static final int MOST_ROWS = 20;

    static JournalistForm blank() {
        return new JournalistForm(0, "", "", "", "", "", false, false, "", "", "", List.of(Row.blank(0)));
    }

    static JournalistForm of(Journalist journalist) {
        var p = journalist.profile();
        var rows = new ArrayList<Row>();
        for (var held : p.positions()) rows.add(Row.of(rows.size(), held));
        rows.add(Row.blank(rows.size()));
        return new JournalistForm(
                journalist.lockVersion(),
                text(p.givenName()),
                text(p.familyName()),
                String.join(", ", p.languages()),
                String.join(", ", p.beats()),
                String.join(", ", p.regions()),
                p.pressGallery(),
                p.doNotContact(),
                text(p.basis().kind()),
                text(p.basis().note()),
                text(p.basis().date()),
                rows);
    }

    static JournalistForm of(MultivaluedMap<String, String> fields) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < MOST_ROWS; i++) {
            var row = Row.of(i, fields);
            if (!row.isEmpty()) rows.add(row.at(rows.size()));
        }
        rows.add(Row.blank(rows.size()));
        var seen = one(fields, "seen");
        return new JournalistForm(
                seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1,
                one(fields, "givenName"),
                one(fields, "familyName"),
                one(fields, "languages"),
                one(fields, "beats"),
                one(fields, "regions"),
                "true".equals(one(fields, "pressGallery")),
                "true".equals(one(fields, "doNotContact")),
                one(fields, "basis-kind"),
                one(fields, "basis-note"),
                one(fields, "basis-date"),
                rows);
    }

    /** With the state somebody else has made meanwhile: saving again is then deliberate. */
    JournalistForm seeing(int lockVersion) {
        return new JournalistForm(
                lockVersion,
                givenName,
                familyName,
                languages,
                beats,
                regions,
                pressGallery,
                doNotContact,
                basisKind,
                basisNote,
                basisDate,
                positions);
    }

    Profile profile() {
        var wrong = new ArrayList<Violation>();
        var held = positions.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.held(wrong))
                .toList();
        var basis = new Profile.Basis(orNull(basisKind), orNull(basisNote), day("basis.date", basisDate, wrong));
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return new Profile(
                givenName,
                familyName,
                words(languages),
                words(beats),
                words(regions),
                pressGallery,
                held,
                basis,
                doNotContact);
    }

    private static LocalDate day(String field, String typed, List<Violation> wrong) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            wrong.add(new Violation(field, "date.unreadable", typed));
            return null;
        }
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.split("[,;\\n]+"))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static String one(MultivaluedMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** One position as typed. */
    record Row(int n, String outlet, String title, String from, String to, String emails, String phones) {
        static Row blank(int n) {
            return new Row(n, "", "", "", "", "", "");
        }

        static Row of(int n, Profile.Held held) {
            return new Row(
                    n,
                    text(held.outlet()),
                    text(held.title()),
                    text(held.from()),
                    text(held.to()),
                    String.join(", ", held.emails()),
                    String.join(", ", held.phones()));
        }

        static Row of(int n, MultivaluedMap<String, String> fields) {
            var at = "positions-" + n + "-";
            return new Row(
                    n,
                    one(fields, at + "outlet"),
                    one(fields, at + "title"),
                    one(fields, at + "from"),
                    one(fields, at + "to"),
                    one(fields, at + "emails"),
                    one(fields, at + "phones"));
        }

        Row at(int other) {
            return new Row(other, outlet, title, from, to, emails, phones);
        }

        boolean isEmpty() {
            return (outlet + title + from + to + emails + phones).isEmpty();
        }

        Profile.Held held(List<Violation> wrong) {
            var at = "positions[" + n + "]";
            return new Profile.Held(
                    id(),
                    title,
                    day(at + ".from", from, wrong),
                    day(at + ".to", to, wrong),
                    words(emails),
                    words(phones));
        }

        private UUID id() {
            try {
                return UUID.fromString(outlet);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
    }
}
