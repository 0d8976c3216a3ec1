package communique.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Meeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A readout says when the meeting was: its dateline must not say another day. */
@Tag("domain")
class DateOfMeetingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void a_dateline_of_the_meeting_s_own_day_is_silent() {
        assertEquals(List.of(), found(DAY, DAY));
    }

    @Test
    void a_dateline_of_another_day_is_said_in_both_languages_and_blocks_nobody() {
        var found = found(DAY, DAY.minusDays(2));
        assertEquals(1, found.size());
        assertEquals(Severity.WARNING, found.get(0).severity());
        assertEquals("dateline.date", found.get(0).path());
        assertEquals(
                "The dateline says March 3, 2026, but the meeting was on March 1, 2026.",
                found.get(0).in("en"));
        assertEquals(
                "La ligne de lieu porte la date du 3 mars 2026, mais la rencontre a eu lieu le 1er mars 2026.",
                found.get(0).in("fr"));
    }

    @Test
    void without_either_date_there_is_nothing_to_compare() {
        assertEquals(List.of(), found(DAY, null));
        assertEquals(List.of(), found(null, DAY));
    }

    private static List<Finding> found(LocalDate dateline, LocalDate meeting) {
        var facts = new Meeting("call", Map.of(), Map.of(), List.of(), List.of(), meeting, null, null, null);
        var copy = new Copy(Kind.READOUT, new Dateline(dateline, "CNW"), new TreeMap<>(), facts);
        return Preflight.read(CleanPair.draft(copy)).stream()
                .filter(f -> f.code().equals("dateline.date-not-meeting"))
                .toList();
    }
}
