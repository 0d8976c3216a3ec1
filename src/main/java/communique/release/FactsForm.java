package communique.release;

import communique.copy.Dateline;
import communique.copy.Kind;
import communique.core.Invalid;
import communique.core.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What a release is apart from its text, as typed. */
record FactsForm(int seen, String office, String kind, String date, String wire) {

    static FactsForm of(Release release) {
        var dateline = release.copy().dateline();
        return new FactsForm(
                release.lockVersion(),
                release.office().code(),
                release.copy().kind().toString(),
                dateline.date() == null ? null : dateline.date().toString(),
                dateline.wire());
    }

    FactsForm asSeen(int lockVersion) {
        return new FactsForm(lockVersion, office, kind, date, wire);
    }

    FactsForm dated(LocalDate day) {
        return new FactsForm(seen, office, kind, day.toString(), wire);
    }

    Kind kindChosen() {
        for (var one : Kind.values()) if (one.toString().equals(kind)) return one;
        throw new Invalid("kind", "choice.unknown", kind);
    }

    Dateline dateline() {
        return new Dateline(day(), Text.line(wire));
    }

    private LocalDate day() {
        var typed = Text.line(date);
        if (typed == null) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Invalid("dateline.date", "date.unreadable", typed);
        }
    }
}
