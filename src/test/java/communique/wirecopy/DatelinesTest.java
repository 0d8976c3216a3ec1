package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatelinesTest {

    @Test
    void months_are_abbreviated_as_wires_do() {
        assertEquals("6 janv. 2026", Datelines.format(LocalDate.of(2026, 1, 6), "fr"));
        assertEquals("1er mars 2026", Datelines.format(LocalDate.of(2026, 3, 1), "fr"));
        assertEquals("14 juill. 2026", Datelines.format(LocalDate.of(2026, 7, 14), "fr"));
        assertEquals("Jan. 6, 2026", Datelines.format(LocalDate.of(2026, 1, 6), "en"));
        assertEquals("Sept. 30, 2026", Datelines.format(LocalDate.of(2026, 9, 30), "en"));
        assertEquals("June 9, 2026", Datelines.format(LocalDate.of(2026, 6, 9), "en"));
    }

    @Test
    void every_day_of_a_leap_year_comes_back_in_both_languages() {
        for (var day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
            assertEquals(day, Datelines.parse(Datelines.format(day, "fr")));
            assertEquals(day, Datelines.parse(Datelines.format(day, "en")));
        }
    }

    @Test
    void accents_and_periods_may_be_missing() {
        assertEquals(LocalDate.of(2026, 2, 3), Datelines.parse("le 3 fevr 2026"));
        assertEquals(LocalDate.of(2026, 12, 3), Datelines.parse("3 dec. 2026"));
        assertEquals(LocalDate.of(2026, 8, 3), Datelines.parse("3 AOUT 2026"));
        assertEquals(LocalDate.of(2026, 6, 9), Datelines.parse("June  09, 2026"));
    }

    @Test
    void what_is_no_date_is_none() {
        assertNull(Datelines.parse(null));
        assertNull(Datelines.parse(""));
        assertNull(Datelines.parse("the 3 harbours 2026"));
        assertNull(Datelines.parse("32 mars 2026"));
        assertNull(Datelines.parse("on 3 March 2026"));
    }
}
