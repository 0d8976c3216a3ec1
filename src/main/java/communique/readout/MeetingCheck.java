package communique.readout;

import com.ibm.icu.util.Currency;
import communique.copy.Meeting;
import communique.copy.Meeting.Figure;
import communique.copy.Official.Gender;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must be right of a meeting whatever language it is told in. */
final class MeetingCheck {
    private static final Set<String> MODES = Set.of("in_person", "margins", "call", "virtual");
    private static final Set<String> VERBS = Set.of("discussed", "underlined", "reaffirmed", "thanked", "announced");
    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final Pattern MARK = Pattern.compile("\\{(\\d{1,2})}");
    private static final int MOST_ROWS = 50;

    private final Meeting meeting;
    private final List<Violation> wrong = new ArrayList<>();

    MeetingCheck(Meeting meeting) {
        this.meeting = meeting;
    }

    void done() {
        if (meeting == null) throw new Invalid("meeting", "text.required");
        known("meeting.mode", meeting.mode(), MODES);
        notMany("meeting.participants", meeting.participants());
        notMany("meeting.topics", meeting.topics());
        notMany("meeting.followUp", meeting.followUp());
        if (wrong.isEmpty()) participants();
        if (wrong.isEmpty()) topics();
        if (meeting.where() != null)
            country("meeting.where.country", meeting.where().country());
        if ("margins".equals(meeting.mode()) && meeting.occasion().isEmpty())
            wrong.add(new Violation("meeting.occasion", "text.required"));
        for (int i = 0; i < meeting.followUp().size(); i++)
            if (meeting.followUp().get(i).isEmpty())
                wrong.add(new Violation("meeting.followUp[" + i + "]", "text.required"));
        if (!wrong.isEmpty()) throw new Invalid(wrong);
    }

    private void participants() {
        var given = meeting.participants();
        if (given.isEmpty()) wrong.add(new Violation("meeting.participants", "text.required"));
        for (int i = 0; i < given.size(); i++) {
            var at = "meeting.participants[" + i + "]";
            var p = given.get(i);
            if (p.name() == null || !FactReader.hasWords(p.name()))
                wrong.add(new Violation(at + ".name", "text.required"));
            if (p.role() != null) known(at + ".role", p.role(), Set.of("host", "guest"));
            country(at + ".country", p.country());
            if (p.gender() == Gender.MASCULINE && shown(p) == Gender.FEMININE)
                wrong.add(new Violation(
                        at + ".gender", "readout.gender", p.title().get("fr")));
        }
        var alone = given.size() == 1 && (meeting.occasion().isEmpty() || "call".equals(meeting.mode()));
        if (alone) wrong.add(new Violation("meeting.participants", "readout.alone"));
    }

    private static Gender shown(Meeting.Participant p) {
        return p.title().containsKey("fr")
                ? FrenchTitle.shown(French.set(p.title().get("fr")))
                : null;
    }

    private void topics() {
        for (int i = 0; i < meeting.topics().size(); i++) {
            var at = "meeting.topics[" + i + "]";
            var topic = meeting.topics().get(i);
            known(at + ".verb", topic.verb(), VERBS);
            if (topic.text().isEmpty()) wrong.add(new Violation(at + ".text", "text.required"));
            speaker(at + ".by", topic);
            for (int f = 0; f < topic.figures().size(); f++)
                figure(at + ".figures[" + f + "]", topic.figures().get(f));
            topic.text().forEach((language, text) -> {
                var marks = MARK.matcher(text);
                while (marks.find()) {
                    var number = Integer.parseInt(marks.group(1));
                    if (number < 1 || number > topic.figures().size())
                        wrong.add(new Violation(at + ".text." + language, "readout.figure", marks.group()));
                }
            });
        }
    }

    private void speaker(String at, Meeting.Topic topic) {
        var by = topic.by();
        var thanks = "thanked".equals(topic.verb());
        var people = meeting.participants();
        if (by != null
                && !Set.of("host", "guest", "all").contains(by)
                && people.stream().noneMatch(p -> by.equals(p.name())))
            wrong.add(new Violation(at, "readout.speaker", by));
        else if (thanks && ("all".equals(by) || people.size() < 2))
            wrong.add(new Violation(at, "readout.thanked-whom"));
        else if (thanks && (by == null || "host".equals(by) || "guest".equals(by)) && !hasTwoSides())
            wrong.add(new Violation(at, "readout.thanked-whom"));
    }

    private boolean hasTwoSides() {
        var roles =
                meeting.participants().stream().map(Meeting.Participant::role).toList();
        if (roles.stream().allMatch(java.util.Objects::isNull)) return roles.size() > 1;
        return roles.contains("host") && roles.stream().anyMatch(role -> !"host".equals(role));
    }

    private void figure(String at, Figure figure) {
        if (figure.amount() == null && figure.percent() == null)
            wrong.add(new Violation(at + ".amount", "text.required"));
        if (figure.amount() != null && figure.percent() != null)
            wrong.add(new Violation(at + ".percent", "readout.one-figure"));
        number(at + ".amount", figure.amount());
        number(at + ".percent", figure.percent());
        if (figure.currency() != null && !isCurrency(figure.currency()))
            wrong.add(new Violation(at + ".currency", "choice.unknown", figure.currency()));
    }

    /** The exponent is looked at before anything is reckoned with the number. */
    private void number(String at, BigDecimal number) {
        if (number == null) return;
        if (number.precision() > 30
                || Math.abs((long) number.scale()) > 30
                || number.abs().compareTo(MOST) > 0) wrong.add(new Violation(at, "readout.number"));
    }

    private static boolean isCurrency(String code) {
        return code.matches("[A-Z]{3}") && Currency.isAvailable(code, null, null);
    }

    private void country(String at, String code) {
        if (code != null && !Countries.isOne(code)) wrong.add(new Violation(at, "readout.country", code));
    }

    private void known(String at, String value, Set<String> values) {
        if (blank(value)) wrong.add(new Violation(at, "text.required"));
        else if (!values.contains(value)) wrong.add(new Violation(at, "choice.unknown", value));
    }

    private void notMany(String at, List<?> rows) {
        if (rows.size() > MOST_ROWS) wrong.add(new Violation(at, "list.long", MOST_ROWS));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
