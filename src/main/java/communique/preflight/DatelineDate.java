package communique.preflight;

import java.util.stream.Stream;

/** The dateline's date is the day the release goes out. */
class DatelineDate implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        var date = draft.copy().dateline().date();
        if (date == null) return Stream.of(Finding.warning("dateline.date-missing", null, "dateline.date"));
        return date.equals(draft.issueDay())
                ? Stream.empty()
                : Stream.of(
                        Finding.warning("dateline.date-not-issue-date", null, "dateline.date", date, draft.issueDay()));
    }
}
