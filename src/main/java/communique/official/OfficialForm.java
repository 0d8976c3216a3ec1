package communique.official;

import communique.copy.Official;
import communique.copy.Official.Gender;
import communique.copy.Official.Tenure;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of an official, as typed; there is always an empty row for one more title. */
record OfficialForm(int seen, String name, String familyName, String gender, List<Row> tenures) {
    private static final int MOST_ROWS = 30;

    static OfficialForm blank() {
        return new OfficialForm(0, "", "", "", List.of(Row.blank(0)));
    }

    static OfficialForm of(communique.official.Official official) {
        var value = official.value();
        var rows = new ArrayList<Row>();
        for (var tenure : value.tenures()) rows.add(Row.of(rows.size(), tenure));
        rows.add(Row.blank(rows.size()));
        return new OfficialForm(
                official.lockVersion(),
                value.name(),
                value.familyName(),
                value.gender() == null ? "" : value.gender().toString(),
                rows);
    }

    static OfficialForm of(MultivaluedMap<String, String> fields) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < MOST_ROWS; i++) {
            var row = Row.of(i, rows.size(), fields);
            if (!row.isEmpty()) rows.add(row);
        }
        rows.add(Row.blank(rows.size()));
        var seen = one(fields, "seen");
        return new OfficialForm(
                seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1,
                one(fields, "name"),
                one(fields, "familyName"),
                one(fields, "gender"),
                rows);
    }

    OfficialForm seeing(int lockVersion) {
        return new OfficialForm(lockVersion, name, familyName, gender, tenures);
    }

    Official official() {
        var wrong = new ArrayList<Violation>();
        var held = tenures.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.tenure(wrong))
                .toList();
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return new Official(name, familyName, chosen(), held);
    }

    private Gender chosen() {
        for (var one : Gender.values()) if (one.toString().equals(gender)) return one;
        return null;
    }

    private static String one(MultivaluedMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    record Row(
            int n,
            String titleFr,
            String titleEn,
            String organisationFr,
            String organisationEn,
            String from,
            String to) {
        static Row blank(int n) {
            return new Row(n, "", "", "", "", "", "");
        }

        static Row of(int n, Tenure t) {
            return new Row(
                    n,
                    t.title().get("fr"),
                    t.title().get("en"),
                    t.organisation().get("fr"),
                    t.organisation().get("en"),
                    t.from() == null ? "" : t.from().toString(),
                    t.to() == null ? "" : t.to().toString());
        }

        static Row of(int read, int n, MultivaluedMap<String, String> fields) {
            var at = "tenures-" + read + "-";
            return new Row(
                    n,
                    one(fields, at + "title-fr"),
                    one(fields, at + "title-en"),
                    one(fields, at + "organisation-fr"),
                    one(fields, at + "organisation-en"),
                    one(fields, at + "from"),
                    one(fields, at + "to"));
        }

        boolean isEmpty() {
            return List.of(titleFr, titleEn, organisationFr, organisationEn, from, to).stream()
                    .allMatch(String::isBlank);
        }

        Tenure tenure(List<Violation> wrong) {
            return new Tenure(
                    both(titleFr, titleEn),
                    both(organisationFr, organisationEn),
                    day("from", from, wrong),
                    day("to", to, wrong));
        }

        private LocalDate day(String field, String typed, List<Violation> wrong) {
            if (typed.isBlank()) return null;
            try {
                return LocalDate.parse(typed.strip());
            } catch (DateTimeParseException e) {
                wrong.add(new Violation("tenures[" + n + "]." + field, "date.unreadable", typed));
                return null;
            }
        }

        private static Map<String, String> both(String fr, String en) {
            var texts = new HashMap<String, String>();
            if (!fr.isBlank()) texts.put("fr", fr);
            if (!en.isBlank()) texts.put("en", en);
            return texts;
        }

        public String id(String field) {
            return "tenures-" + n + "-" + field;
        }
    }
}
