package communique.release;

import communique.copy.Meeting;
import communique.copy.Meeting.Figure;
import communique.copy.Meeting.Participant;
import communique.copy.Meeting.Topic;
import communique.copy.Official.Gender;
import communique.core.Invalid.Violation;
import communique.release.MeetingForm.Pair;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a meeting's form: people, subjects, agreements. */
final class MeetingRows {
    private static final int MOST_ROWS = 60;
    private static final Pattern FIGURE =
            Pattern.compile("(-?[\\d  \\u00a0\\u202f]+(?:[.,]\\d+)?)\\s*(%|[A-Za-z]{3})?");

    private MeetingRows() {}

    static List<Person> people(Meeting m) {
        var rows = new ArrayList<Person>();
        for (var p : m.participants()) rows.add(Person.of(rows.size(), p));
        return rows;
    }

    static List<Person> people(MultivaluedMap<String, String> fields, String act) {
        return rows("participants", act, n -> Person.of(n, fields), Person::isEmpty, Person::at);
    }

    static List<Subject> subjects(Meeting m) {
        var rows = new ArrayList<Subject>();
        for (var t : m.topics()) rows.add(Subject.of(rows.size(), t));
        return rows;
    }

    static List<Subject> subjects(MultivaluedMap<String, String> fields, String act) {
        return rows("topics", act, n -> Subject.of(n, fields), Subject::isEmpty, Subject::at);
    }

    static List<FollowUp> followUps(Meeting m) {
        var rows = new ArrayList<FollowUp>();
        for (var texts : m.followUp()) rows.add(new FollowUp(rows.size(), Pair.of(texts)));
        return rows;
    }

    static List<FollowUp> followUps(MultivaluedMap<String, String> fields, String act) {
        return rows(
                "followUp",
                act,
                n -> new FollowUp(n, Pair.of(fields, "meeting-followUp-" + n)),
                row -> row.text().isEmpty(),
                (row, n) -> new FollowUp(n, row.text()));
    }

    private interface Numbered<T> {
        T at(T row, int n);
    }

    /** Those that say something, except the one to be removed, numbered anew. */
    private static <T> List<T> rows(String name, String act, IntFunction<T> row, Predicate<T> isEmpty, Numbered<T> at) {
        var rows = new ArrayList<T>();
        for (int n = 0; n < MOST_ROWS; n++) {
            var read = row.apply(n);
            if (isEmpty.test(read) || ("remove-" + name + "-" + n).equals(act)) continue;
            rows.add(at.at(read, rows.size()));
        }
        return rows;
    }

    record Person(
            int n,
            String name,
            String role,
            String gender,
            Pair title,
            String familyName,
            Pair organisation,
            String country) {
        static Person blank(int n) {
            return new Person(n, null, n == 0 ? "host" : "guest", "", MeetingForm.none(), null, MeetingForm.none(), "");
        }

        static Person of(int n, Participant p) {
            return new Person(
                    n,
                    p.name(),
                    p.role(),
                    p.gender() == null ? "" : p.gender().toString(),
                    Pair.of(p.title()),
                    p.familyName(),
                    Pair.of(p.organisation()),
                    p.country());
        }

        static Person of(int n, MultivaluedMap<String, String> fields) {
            var at = "meeting-participants-" + n + "-";
            return new Person(
                    n,
                    fields.getFirst(at + "name"),
                    fields.getFirst(at + "role"),
                    fields.getFirst(at + "gender"),
                    Pair.of(fields, at + "title"),
                    fields.getFirst(at + "familyName"),
                    Pair.of(fields, at + "organisation"),
                    fields.getFirst(at + "country"));
        }

        Person at(int number) {
            return new Person(number, name, role, gender, title, familyName, organisation, country);
        }

        /** The side and the gender alone name nobody. */
        boolean isEmpty() {
            return MeetingForm.isBlank(name)
                    && title.isEmpty()
                    && MeetingForm.isBlank(familyName)
                    && organisation.isEmpty()
                    && MeetingForm.isBlank(country);
        }

        /** Whether the part that is folded away holds something. */
        public boolean more(Map<String, String> errors) {
            return !MeetingForm.isBlank(familyName)
                    || !organisation.isEmpty()
                    || !MeetingForm.isBlank(country)
                    || Stream.of("familyName", "country", "organisation-fr", "organisation-en")
                            .anyMatch(field -> errors.containsKey(id(field)));
        }

        Participant participant() {
            var one = Stream.of(Gender.values())
                    .filter(g -> g.toString().equals(gender))
                    .findFirst();
            return new Participant(
                    name,
                    title.texts(),
                    MeetingForm.isBlank(role) ? null : role,
                    familyName,
                    one.orElse(null),
                    organisation.texts(),
                    MeetingForm.isBlank(country) ? null : country);
        }

        public String id(String field) {
            return "meeting-participants-" + n + "-" + field;
        }
    }

    record Subject(int n, String verb, String by, Pair text, String figures) {
        static Subject blank(int n) {
            return new Subject(n, "discussed", "", MeetingForm.none(), "");
        }

        static Subject of(int n, Topic t) {
            var figures = t.figures().stream().map(Subject::typed).collect(Collectors.joining("; "));
            return new Subject(n, t.verb(), t.by(), Pair.of(t.text()), figures);
        }

        static Subject of(int n, MultivaluedMap<String, String> fields) {
            var at = "meeting-topics-" + n + "-";
            return new Subject(
                    n,
                    fields.getFirst(at + "verb"),
                    fields.getFirst(at + "by"),
                    Pair.of(fields, at + "text"),
                    fields.getFirst(at + "figures"));
        }

        Subject at(int number) {
            return new Subject(number, verb, by, text, figures);
        }

        boolean isEmpty() {
            return text.isEmpty() && MeetingForm.isBlank(figures);
        }

        Topic topic(List<Violation> wrong) {
            return new Topic(verb, text.texts(), MeetingForm.isBlank(by) ? null : by, read(wrong));
        }

        private List<Figure> read(List<Violation> wrong) {
            var read = new ArrayList<Figure>();
            for (var typed : figures == null ? new String[0] : figures.split(";")) {
                if (typed.isBlank()) continue;
                var match = FIGURE.matcher(typed.strip());
                if (!match.matches()
                        || match.group(1).isBlank()
                        || match.group(1).length() > 40) {
                    wrong.add(new Violation("meeting.topics[" + n + "].figures", "readout.figures"));
                    continue;
                }
                var number = new BigDecimal(
                        match.group(1).replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.'));
                var unit = match.group(2);
                if ("%".equals(unit)) read.add(new Figure(null, null, number));
                else read.add(new Figure(number, unit == null ? null : unit.toUpperCase(java.util.Locale.ROOT), null));
            }
            return read;
        }

        private static String typed(Figure f) {
            if (f.percent() != null) return f.percent().toPlainString() + " %";
            return f.amount().toPlainString() + (f.currency() == null ? "" : " " + f.currency());
        }

        public String id(String field) {
            return "meeting-topics-" + n + "-" + field;
        }
    }

    record FollowUp(int n, Pair text) {
        public String id(String field) {
            return "meeting-followUp-" + n + "-" + field;
        }
    }
}
