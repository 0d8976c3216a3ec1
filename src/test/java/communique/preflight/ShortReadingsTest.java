package communique.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Copy;
import communique.core.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists need not read each release from end to end: what blocks is found alone, what was found is remembered. */
@Tag("domain")
class ShortReadingsTest {
    private static final CleanPair PAIR = CleanPair.named("01");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final LocalText SOURCES = LocalText.of("Bureau", "Office");

    @Test
    void what_blocks_is_what_a_whole_reading_says_blocks_for_every_planted_defect() {
        int blocked = 0;
        for (var plant : Plants.all())
            for (var pair : CleanPair.all().subList(0, 3)) {
                var draft = CleanPair.draft(plant.spoil().apply(pair.copy()));
                var blockers =
                        Preflight.read(draft).stream().filter(Finding::blocks).toList();
                assertEquals(blockers, Preflight.blockers(draft), pair.name() + " " + plant.what());
                blocked += blockers.size();
            }
        assertTrue(blocked > 0);
    }

    @Test
    void what_was_found_in_the_same_copy_is_there_at_once() {
        var lately = new FoundLately(10);
        var found = lately.of(draft(spoilt(), DAY, CleanPair.KNOWN));
        assertFalse(found.isEmpty());
        assertSame(found, lately.of(draft(spoilt(), DAY, CleanPair.KNOWN)));
    }

    @Test
    void another_text_another_day_another_register_are_read_anew() {
        var lately = new FoundLately(10);
        var found = lately.of(draft(spoilt(), DAY, CleanPair.KNOWN));
        assertNotSame(found, lately.of(draft(PAIR.copy(), DAY, CleanPair.KNOWN)));
        var tomorrow = lately.of(draft(spoilt(), DAY.plusDays(1), CleanPair.KNOWN));
        assertEquals(1, count(tomorrow, "dateline.date-not-issue-date"));
        assertEquals(0, count(found, "dateline.date-not-issue-date"));
        assertNotSame(found, lately.of(draft(spoilt(), DAY, new Known(List.of(), Set.of("UN")))));
    }

    @Test
    void no_more_is_remembered_than_there_is_room_for_and_the_oldest_goes_first() {
        var lately = new FoundLately(2);
        var first = lately.of(draft(PAIR.copy(), DAY, CleanPair.KNOWN));
        var second = lately.of(draft(PAIR.copy(), DAY.plusDays(1), CleanPair.KNOWN));
        var third = lately.of(draft(PAIR.copy(), DAY.plusDays(2), CleanPair.KNOWN));
        assertSame(third, lately.of(draft(PAIR.copy(), DAY.plusDays(2), CleanPair.KNOWN)));
        assertSame(second, lately.of(draft(PAIR.copy(), DAY.plusDays(1), CleanPair.KNOWN)));
        assertNotSame(first, lately.of(draft(PAIR.copy(), DAY, CleanPair.KNOWN)));
    }

    private static long count(List<Finding> found, String code) {
        return found.stream().filter(f -> f.code().equals(code)).count();
    }

    /** Made anew each time, as a database would. */
    private static Copy spoilt() {
        var french = PAIR.copy().in("fr");
        return PAIR.copy().with("fr", Plant.with(french, french.body() + "\n\nLe coeur bat."));
    }

    private static Draft draft(Copy copy, LocalDate day, Known known) {
        return new Draft(copy, List.of("en", "fr"), SOURCES, day, known);
    }
}
