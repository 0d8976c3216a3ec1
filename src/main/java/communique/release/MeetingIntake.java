package communique.release;

import communique.copy.Meeting;
import communique.copy.Meeting.Figure;
import communique.copy.Meeting.Participant;
import communique.copy.Meeting.Topic;
import communique.core.Invalid.Violation;
import communique.core.Languages;
import communique.core.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The facts of a meeting, cleaned as {@link CopyIntake} cleans texts; names every field that cannot be kept. */
final class MeetingIntake {
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_ROWS = 50;
    private static final int MOST_FIGURES = 10;
    private static final int DIGITS = 30;

    private final List<Violation> wrong;

    MeetingIntake(List<Violation> wrong) {
        this.wrong = wrong;
    }

    Meeting clean(Meeting given) {
        if (given == null) return null;
        var date = given.date();
        if (date != null && (date.getYear() < 1900 || date.getYear() > 2200))
            wrong.add(new Violation("meeting.date", "date.far", 1900, 2200));
        return new Meeting(
                line("meeting.mode", given.mode()),
                texts("meeting.place", given.place(), LONGEST_LINE),
                texts("meeting.occasion", given.occasion(), LONGEST_LINE),
                rows("meeting.participants", given.participants(), MOST_ROWS, this::participant),
                rows("meeting.topics", given.topics(), MOST_ROWS, this::topic),
                date,
                where(given.where()),
                rows("meeting.followUp", given.followUp(), MOST_ROWS, (at, texts) -> texts(at, texts, LONGEST_TEXT)),
                given.stayInTouch());
    }

    private Meeting.Where where(Meeting.Where given) {
        if (given == null) return null;
        var city = texts("meeting.where.city", given.city(), LONGEST_LINE);
        var country = line("meeting.where.country", given.country());
        return city.isEmpty() && country == null ? null : new Meeting.Where(city, country);
    }

    private Participant participant(String at, Participant p) {
        return new Participant(
                line(at + ".name", p.name()),
                texts(at + ".title", p.title(), LONGEST_LINE),
                line(at + ".role", p.role()),
                line(at + ".familyName", p.familyName()),
                p.gender(),
                texts(at + ".organisation", p.organisation(), LONGEST_LINE),
                line(at + ".country", p.country()));
    }

    private Topic topic(String at, Topic t) {
        return new Topic(
                line(at + ".verb", t.verb()),
                texts(at + ".text", t.text(), LONGEST_TEXT),
                line(at + ".by", t.by()),
                rows(at + ".figures", t.figures(), MOST_FIGURES, this::figure));
    }

    private Figure figure(String at, Figure f) {
        return new Figure(
                number(at + ".amount", f.amount()),
                line(at + ".currency", f.currency()),
                number(at + ".percent", f.percent()));
    }

    /** One number has one form, whatever zeros it came with; the exponent is looked at before anything is reckoned. */
    private BigDecimal number(String at, BigDecimal given) {
        if (given == null) return null;
        if (given.precision() > DIGITS || Math.abs((long) given.scale()) > DIGITS) {
            wrong.add(new Violation(at, "readout.number"));
            return null;
        }
        var plain = given.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private <T> List<T> rows(String at, List<T> given, int most, BiFunction<String, T, T> row) {
        if (given.size() > most) wrong.add(new Violation(at, "list.long", most));
        var clean = new ArrayList<T>();
        for (int i = 0; i < Math.min(given.size(), most); i++) clean.add(row.apply(at + "[" + i + "]", given.get(i)));
        return clean;
    }

    private Map<String, String> texts(String at, Map<String, String> given, int longest) {
        var clean = new LinkedHashMap<String, String>();
        given.forEach((language, text) -> {
            if (!Languages.isOne(language)) wrong.add(new Violation(at, "language.unknown", language));
            var line = line(at + "." + language, text, longest);
            if (line != null) clean.put(language, line);
        });
        return clean;
    }

    private String line(String at, String given) {
        return line(at, given, LONGEST_LINE);
    }

    /** The composer keeps a character of the private area to itself. */
    private String line(String at, String given, int longest) {
        var clean = Text.line(given == null ? null : given.replaceAll("\\p{Co}", ""));
        if (clean != null && clean.length() > longest) wrong.add(new Violation(at, "text.long", longest));
        return clean;
    }
}
