package communique.preflight;

import java.util.stream.Stream;

/** A readout is dated the day of its meeting. */
class DateOfMeeting implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        var meeting = draft.copy().meeting();
        var date = draft.copy().dateline().date();
        if (meeting == null || meeting.date() == null || date == null || date.equals(meeting.date()))
            return Stream.empty();
        return Stream.of(Finding.warning("dateline.date-not-meeting", null, "dateline.date", date, meeting.date()));
    }
}
