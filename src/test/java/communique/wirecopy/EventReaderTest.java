package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Event;
import communique.copy.Event.Access;
import communique.copy.Kind;
import communique.copy.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {
    private static final Map<Access, String> ENGLISH = Map.of(
            Access.OPEN, "Open coverage",
            Access.CLOSED, "Closed to media",
            Access.PHOTO, "Photo opportunity only",
            Access.POOLED, "Pooled photo opportunity at the beginning of the meeting");
    private static final Map<Access, String> FRENCH = Map.of(
            Access.OPEN, "Couverture libre",
            Access.CLOSED, "Activité fermée aux médias.",
            Access.PHOTO, "Prise d'images seulement",
            Access.POOLED, "Couverture pool de l'allocution d'ouverture");
    private static final List<String> PLACES =
            List.of("Ottawa, Ontario", "Lévis (Québec)", "Paris, France", "Halifax, Nova Scotia", "Lyon, en France");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "11:50 a.m.; 11:50; -; -",
                "8 a.m. ET; 08:00; -; ET",
                "11:00 AM (PT); 11:00; -; PT",
                "12 p.m.; 12:00; -; -",
                "12:05 a.m.; 00:05; -; -",
                "1 pm to 2:30 pm (ADT); 13:00; 14:30; ADT",
                "9:30am – 4pm; 09:30; 16:00; -",
                "10 h 00; 10:00; -; -",
                "11 h; 11:00; -; -",
                "18 h 00 à 20 h 00 (HAE); 18:00; 20:00; HAE",
                "9h30; 09:30; -; -",
                "0 h 15 (HNE); 00:15; -; HNE",
            })
    void hours_are_read_as_both_languages_print_them(String words, LocalTime start, LocalTime end, String zone) {
        var hours = Hours.find(words);
        assertEquals(start, hours.start());
        assertEquals(end, hours.end());
        assertEquals(zone, hours.zone());
        assertEquals(words.length(), hours.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"at 25 h", "13:30 p.m.", "10:75 a.m.", "4 hommes", "0 a.m.", "2 heures", "sha1h2x"})
    void what_is_no_hour_is_none(String words) {
        assertEquals(null, Hours.find(words));
    }

    @Test
    void an_advisory_without_hours_or_labels_lists_nothing() {
        assertEquals(List.of(), events("The minister will visit the port.\n\nOttawa, Ontario\n\nOpen coverage"));
        assertEquals(List.of(), events(""));
    }

    @Test
    void a_sentence_that_mentions_an_hour_begins_no_event() {
        assertEquals(List.of(), events("The doors open at 10 a.m. and close at noon."));
    }

    /** What is printed of made-up events is read as those events, also after a trip over the wire. */
    @Test
    void made_up_events_come_back_the_same_after_a_trip_over_the_wire() {
        for (long seed = 0; seed < 1500; seed++) {
            var random = new Random(seed);
            var language = random.nextBoolean() ? "fr" : "en";
            var events = made(random, language);
            var version = new Version(
                    "OTTAWA, ON",
                    "Events of the day",
                    null,
                    printed(events, language),
                    null,
                    "Office of Days",
                    null,
                    null);
            var copy = new Copy(Kind.MEDIA_ADVISORY, new Dateline(LocalDate.of(2026, 1, 5), "CNW"), null, null)
                    .with(language, version);
            assertEquals(events, EventReader.read(version), () -> version.body());
            var read = WireCopyReader.read(WireCopyWriter.write(copy, language, null), language, null);
            assertEquals(events, EventReader.read(read.copy().in(language)), () -> read.copy()
                    .in(language)
                    .body());
        }
    }

    @Test
    void however_long_it_is_it_is_read_in_seconds() {
        for (var monster : List.of(
                "9 a.m. x\n".repeat(22_000),
                "1".repeat(200_000),
                "9 h ".repeat(50_000),
                "What: x\n\n".repeat(22_000),
                "à 9 h 00 – ".repeat(18_000)))
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> assertTrue(events(monster).size() <= 100));
    }

    private static List<Event> events(String body) {
        return EventReader.read(new Version(null, null, null, body, null, null, null, null));
    }

    private static List<Event> made(Random random, String language) {
        var french = language.equals("fr");
        var events = new ArrayList<Event>();
        String place = null;
        LocalDate day = null;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            if (random.nextInt(3) == 0) day = LocalDate.of(2026, 1, 6).plusDays(events.size());
            if (place == null || random.nextInt(3) == 0) place = PLACES.get(random.nextInt(PLACES.size()));
            var start = LocalTime.of(6 + random.nextInt(8), 5 * random.nextInt(12));
            var access = random.nextInt(4) == 0 ? null : Access.values()[random.nextInt(4)];
            events.add(new Event(
                    place,
                    day,
                    start,
                    random.nextBoolean() ? start.plusHours(2) : null,
                    random.nextBoolean() ? (french ? "HAE" : "ET") : null,
                    french ? "La ministre visitera le port." : "The minister will tour the port.",
                    random.nextBoolean() ? "Salle 325, Édifice du Quai" : null,
                    access,
                    random.nextBoolean() ? start.minusMinutes(30) : null,
                    random.nextBoolean()
                            ? (french
                                    ? "Veuillez confirmer votre présence à medias@example.org."
                                    : "All media must RSVP to media@example.org.")
                            : null));
        }
        return List.copyOf(events);
    }

    private static String printed(List<Event> events, String language) {
        var french = language.equals("fr");
        var blocks = new ArrayList<String>();
        blocks.add(french ? "Veuillez noter que toutes les heures indiquées sont locales." : "Note: All times local");
        String place = null;
        LocalDate day = null;
        for (var event : events) {
            if (event.date() != null && !event.date().equals(day))
                blocks.add((french ? "Le " : "") + Datelines.format(event.date(), language));
            if (!event.place().equals(place)
                    || event.date() != null && !event.date().equals(day)) blocks.add(event.place());
            day = event.date();
            place = event.place();
            var hours = hour(event.start(), french)
                    + (event.end() == null ? "" : (french ? " à " : " to ") + hour(event.end(), french));
            blocks.add(hours + (event.zone() == null ? "" : " (" + event.zone() + ")") + " " + event.what());
            if (event.venue() != null) blocks.add(event.venue().replace(", ", "\\\n"));
            if (event.access() != null) blocks.add((french ? FRENCH : ENGLISH).get(event.access()));
            if (event.arrival() != null || event.rsvp() != null)
                blocks.add(french ? "Notes à l'intention des médias :" : "Notes for media:");
            if (event.arrival() != null)
                blocks.add(
                        french
                                ? "Les représentants des médias sont priés d'arriver au plus tard à "
                                        + hour(event.arrival(), true) + "."
                                : "Media are asked to arrive no later than " + hour(event.arrival(), false));
            if (event.rsvp() != null) blocks.add(event.rsvp());
        }
        return String.join("\n\n", blocks);
    }

    private static String hour(LocalTime time, boolean french) {
        if (french) return time.getHour() + " h " + String.format("%02d", time.getMinute());
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return hour
                + (time.getMinute() == 0 ? "" : String.format(":%02d", time.getMinute()))
                + (time.getHour() < 12 ? " a.m." : " p.m.");
    }
}
