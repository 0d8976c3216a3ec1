package communique.release;

import communique.copy.Meeting;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import communique.release.MeetingRows.FollowUp;
import communique.release.MeetingRows.Person;
import communique.release.MeetingRows.Subject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts of a meeting in their form, as kept or as typed; rows keep their order, and empty ones go. */
record MeetingForm(
        int seen,
        String office,
        String mode,
        String date,
        Pair city,
        String country,
        Pair place,
        Pair occasion,
        List<Person> participants,
        List<Subject> topics,
        List<FollowUp> followUp,
        boolean stayInTouch,
        String later) {

    /** A text in both languages, as it stands in two fields. */
    record Pair(String fr, String en) {
        static Pair of(Map<String, String> texts) {
            return new Pair(texts.get("fr"), texts.get("en"));
        }

        static Pair of(MultivaluedMap<String, String> fields, String name) {
            return new Pair(fields.getFirst(name + "-fr"), fields.getFirst(name + "-en"));
        }

        Map<String, String> texts() {
            var texts = new java.util.HashMap<String, String>();
            if (!isBlank(fr)) texts.put("fr", fr);
            if (!isBlank(en)) texts.put("en", en);
            return texts;
        }

        boolean isEmpty() {
            return texts().isEmpty();
        }
    }

    static MeetingForm blank(String office) {
        return new MeetingForm(
                        0,
                        office,
                        "in_person",
                        "",
                        none(),
                        "",
                        none(),
                        none(),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        null)
                .padded(0, 0, 0);
    }

    static MeetingForm of(int seen, String office, LocalDate day, Meeting m) {
        var where = m.where() == null ? new Meeting.Where(null, null) : m.where();
        var date = m.date() != null ? m.date() : day;
        return new MeetingForm(
                        seen,
                        office,
                        m.mode(),
                        date == null ? "" : date.toString(),
                        Pair.of(where.city()),
                        where.country(),
                        Pair.of(m.place()),
                        Pair.of(m.occasion()),
                        MeetingRows.people(m),
                        MeetingRows.subjects(m),
                        MeetingRows.followUps(m),
                        m.stayInTouch() != Boolean.FALSE,
                        null)
                .padded(0, 0, 0);
    }

    static MeetingForm of(MultivaluedMap<String, String> fields) {
        var act = fields.getFirst("act");
        return new MeetingForm(
                        FormErrors.seen(fields.getFirst("seen")),
                        fields.getFirst("office"),
                        fields.getFirst("meeting-mode"),
                        fields.getFirst("meeting-date"),
                        Pair.of(fields, "meeting-where-city"),
                        fields.getFirst("meeting-where-country"),
                        Pair.of(fields, "meeting-place"),
                        Pair.of(fields, "meeting-occasion"),
                        MeetingRows.people(fields, act),
                        MeetingRows.subjects(fields, act),
                        MeetingRows.followUps(fields, act),
                        "true".equals(fields.getFirst("meeting-stayInTouch")),
                        fields.getFirst("laterMention"))
                .padded(
                        "add-participants".equals(act) ? 1 : 0,
                        "add-topics".equals(act) ? 1 : 0,
                        "add-followUp".equals(act) ? 1 : 0);
    }

    /** Rows to write in: at least two people and one subject, and what was asked for. */
    private MeetingForm padded(int people, int subjects, int agreements) {
        var persons = new ArrayList<>(participants);
        for (int i = 0; i < people || persons.size() < 2; i++) persons.add(Person.blank(persons.size()));
        var told = new ArrayList<>(topics);
        for (int i = 0; i < subjects || told.isEmpty(); i++) told.add(Subject.blank(told.size()));
        var agreed = new ArrayList<>(followUp);
        for (int i = 0; i < agreements; i++) agreed.add(new FollowUp(agreed.size(), none()));
        return new MeetingForm(
                seen, office, mode, date, city, country, place, occasion, persons, told, agreed, stayInTouch, later);
    }

    MeetingForm asSeen(int lockVersion) {
        return new MeetingForm(
                lockVersion,
                office,
                mode,
                date,
                city,
                country,
                place,
                occasion,
                participants,
                topics,
                followUp,
                stayInTouch,
                later);
    }

    Meeting meeting() {
        var wrong = new ArrayList<Violation>();
        var code = isBlank(country) ? null : country;
        var meeting = new Meeting(
                mode,
                place.texts(),
                occasion.texts(),
                participants.stream()
                        .filter(p -> !p.isEmpty())
                        .map(Person::participant)
                        .toList(),
                topics.stream()
                        .filter(t -> !t.isEmpty())
                        .map(t -> t.topic(wrong))
                        .toList(),
                day(wrong),
                city.isEmpty() && code == null ? null : new Meeting.Where(city.texts(), code),
                followUp.stream()
                        .filter(f -> !f.text().isEmpty())
                        .map(f -> f.text().texts())
                        .toList(),
                stayInTouch);
        if (!wrong.isEmpty()) throw new Invalid(wrong);
        return meeting;
    }

    private LocalDate day(List<Violation> wrong) {
        if (isBlank(date)) return null;
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            wrong.add(new Violation("meeting.date", "date.unreadable", date));
            return null;
        }
    }

    static Pair none() {
        return new Pair(null, null);
    }

    static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
