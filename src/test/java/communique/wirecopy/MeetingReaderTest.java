package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import communique.copy.Meeting;
import communique.copy.Meeting.Participant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeetingReaderTest {

    @Test
    void french_titles_stand_before_a_name_or_before_a_comma() {
        var meeting = read(
                "fr",
                "Aujourd'hui, la première ministre Jeanne Roy s'est entretenue avec le président de l'Ukraine,"
                        + " Volodymyr Zelko, et le premier ministre du Royaume-Uni, Keir Storm.");
        assertEquals(
                List.of(
                        new Participant("Jeanne Roy", Map.of("fr", "première ministre"), "host"),
                        new Participant("Volodymyr Zelko", Map.of("fr", "président de l'Ukraine"), "guest"),
                        new Participant("Keir Storm", Map.of("fr", "premier ministre du Royaume-Uni"), "guest")),
                meeting.participants());
        assertEquals("call", meeting.mode());
    }

    @Test
    void english_titles_stand_before_a_name_or_before_a_comma() {
        assertEquals(
                List.of("Jane Roy", "Hans Merk", "Ursula von der Linde"),
                names("Today, the Prime Minister, Jane Roy, met with the Chancellor of "
                        + "Germany, Hans Merk, and the President"
                        + " of the European Commission, Ursula von der Linde, on the "
                        + "margins of the Tide Summit."));
        assertEquals(
                List.of("Joan R. Doe, Jr.", "Kim Sun", "Fernando Marco, Jr."),
                names("President Joan R. Doe, Jr. spoke today with Prime Minister Kim Sun "
                        + "of Japan and President Fernando"
                        + " Marco, Jr. of the Philippines to advance the tides."));
        assertEquals(
                List.of("Ann Lee", "Bob Ray", "Cal Fox", "Dan Hill"),
                names("Montana's Senators Ann Lee and Bob Ray and Congressman Cal Fox "
                        + "today met with Department of Harbors"
                        + " Secretary Dan Hill and urged him on."));
        assertEquals(
                List.of("Jane Roy", "Donald J. Hill"),
                names("Prime Minister Jane Roy met with the President of the United States, Donald J. Hill."));
        assertEquals(
                List.of("Jane Roy", "Ada Olsen"),
                names("The Prime Minister, Jane Roy, and the President of Norland, Ada "
                        + "Olsen, held a conversation this afternoon."));
        assertEquals(
                List.of("Marc Stone", "Ann Hill"),
                names("Secretary of State Marc Stone met with Minister of Foreign Affairs Ann Hill."));
    }

    @Test
    void a_family_name_alone_is_completed_from_the_headline() {
        var meeting = MeetingReader.read(
                "en",
                "Readout of President Jo Doe’s Call with Prime Minister Kim Sun",
                List.of("President Doe spoke with Norwegian Prime Minister Kim Sun in a first call."));
        assertEquals(
                List.of("Jo Doe", "Kim Sun"),
                meeting.participants().stream().map(Participant::name).toList());
    }

    @Test
    void a_list_of_leaders_is_part_of_the_meeting() {
        var meeting = MeetingReader.read(
                "en",
                null,
                List.of(
                        "President Jo Doe met today with the Coastal Six as well as Secretary General Al Fjord.",
                        "Joining the President were:",
                        "- Norwegian President Kim Sun\n- Secretary General Al Fjord"));
        assertEquals(
                List.of("Jo Doe", "Kim Sun", "Al Fjord"),
                meeting.participants().stream().map(Participant::name).toList());
    }

    @Test
    void our_own_side_may_go_unnamed() {
        var meeting = read("en", "The Prime Minister spoke to President Kari Olsen of Norland this morning.");
        assertEquals(
                List.of(new Participant("Kari Olsen", Map.of("en", "President"), "guest")), meeting.participants());
    }

    @Test
    void the_place_and_the_occasion_are_read() {
        var french = read(
                "fr",
                "Le maire Luc Roy a rencontré le président Ian Brun en marge du Sommet des "
                        + "marées, à Brest, en France.");
        assertEquals(Map.of("fr", "le Sommet des marées"), french.occasion());
        assertEquals(Map.of("fr", "Brest, en France"), french.place());
        assertEquals("in_person", french.mode());
        var english = read(
                "en",
                "President Jo Doe met today with Prime Minister Kim Sun in Rio de Janeiro, Brazil on the margins of"
                        + " the Tide Summit.");
        assertEquals(Map.of("en", "the Tide Summit"), english.occasion());
        assertEquals(Map.of("en", "Rio de Janeiro, Brazil"), english.place());
        assertEquals(
                "virtual",
                read("en", "President Jo Doe met virtually with Prime Minister Kim Sun.")
                        .mode());
    }

    @Test
    void people_who_only_speak_are_no_meeting() {
        assertNull(read("en", "Harbour Works today announced that David Hill has joined as Chief Pilot."));
        assertNull(read("en", "“The tide met our hopes with ease,” said President Ann Lee of Harbour Works."));
        assertNull(MeetingReader.read("en", null, List.of()));
    }

    private static List<String> names(String lead) {
        return read("en", lead).participants().stream().map(Participant::name).toList();
    }

    private static Meeting read(String language, String lead) {
        return MeetingReader.read(language, null, List.of(lead));
    }
}
