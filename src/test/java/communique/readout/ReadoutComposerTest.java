package communique.readout;

import static communique.readout.Meetings.bare;
import static communique.readout.Meetings.both;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Meeting;
import communique.copy.Meeting.Participant;
import communique.copy.Meeting.Topic;
import communique.copy.Meeting.Where;
import communique.copy.Official.Gender;
import communique.core.Invalid;
import communique.core.Invalid.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the composer does with facts that are few, told in one language, or cannot stand in a sentence. */
class ReadoutComposerTest {
    private static final List<String> BOTH = List.of("fr", "en");
    private static final List<Participant> TWO = List.of(bare("Anne Roy", "host"), bare("Jan Smit", "guest"));

    private static Readout compose(Meeting meeting) {
        return ReadoutComposer.compose(meeting, BOTH, HouseStyle.USUAL);
    }

    private static List<String> fields(Meeting meeting) {
        return assertThrows(Invalid.class, () -> compose(meeting)).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static Meeting about(Topic topic) {
        return new Meeting("call", null, null, TWO, List.of(topic));
    }

    @Test
    void a_place_told_in_french_is_known_in_english() {
        var meeting = new Meeting("in_person", Map.of("fr", "Londres, au Royaume-Uni"), null, TWO, null);
        assertTrue(compose(meeting)
                .texts()
                .get("en")
                .body()
                .startsWith("Today, Anne Roy met with Jan Smit in London, United Kingdom."));
        var other = new Meeting("in_person", Map.of("en", "Brussels, Belgium"), null, TWO, null);
        assertEquals("BRUXELLES", compose(other).texts().get("fr").place());
    }

    @Test
    void a_city_told_in_one_language_is_known_in_the_other_when_its_country_is() {
        var where = new Where(Map.of("en", "Warsaw"), "PL");
        var meeting = new Meeting("in_person", null, null, TWO, null, null, where, null, null);
        assertTrue(compose(meeting).texts().get("fr").body().contains("à Varsovie, en Pologne"));
    }

    @Test
    void a_language_in_which_nothing_is_said_is_left_out_and_says_what_it_lacks() {
        var people = List.of(
                new Participant("Anne Roy", Map.of("fr", "première ministre"), "host"), bare("Jan Smit", "guest"));
        var readout = compose(new Meeting("call", null, Map.of("fr", "la fête du Canada"), people, null));
        assertEquals(List.of("fr"), List.copyOf(readout.texts().keySet()));
        assertEquals(
                List.of("meeting.participants[0].title.en", "meeting.occasion.en"),
                readout.lacking().get("en").stream().map(Violation::field).toList());
        assertTrue(readout.texts()
                .get("fr")
                .body()
                .startsWith("Aujourd’hui, la première ministre Anne Roy s’est entretenue"));
    }

    @Test
    void a_language_in_which_something_is_said_must_be_complete() {
        var people = List.of(
                new Participant("Anne Roy", both("première ministre", "Prime Minister"), "host"),
                new Participant("Jan Smit", Map.of("en", "Ambassador"), "guest"));
        assertEquals(
                List.of("meeting.participants[1].title.fr"), fields(new Meeting("call", null, null, people, null)));
    }

    @Test
    void words_that_cannot_follow_their_verb_are_refused_at_their_field() {
        assertEquals(
                List.of("meeting.topics[0].text.fr"),
                fields(about(new Topic("discussed", both("que tout va bien", "trade")))));
        assertEquals(
                List.of("meeting.topics[0].text.fr"),
                fields(about(new Topic("underlined", both("importance du commerce", "the importance of trade")))));
        assertEquals(
                List.of("meeting.topics[0].text.en"),
                fields(about(new Topic("reaffirmed", both("son appui", "to support Ukraine")))));
        assertEquals(
                List.of("meeting.topics[0].text.fr"),
                fields(about(new Topic("thanked", both("que tu sois là", "the help")))));
        assertEquals(
                List.of("meeting.topics[0].by"),
                fields(about(new Topic("thanked", both("son aide", "the help"), "all", null))));
    }

    @Test
    void an_acronym_whose_article_nobody_knows_asks_for_it() {
        var people = List.of(
                bare("Anne Roy", "host"),
                new Participant(
                        "Jan Smit",
                        both("président", "President"),
                        "guest",
                        null,
                        Gender.MASCULINE,
                        both("BCE", "ECB"),
                        null));
        assertEquals(
                List.of("meeting.participants[1].organisation.fr"),
                fields(new Meeting("call", null, null, people, null)));
    }

    @Test
    void a_man_is_not_given_the_title_of_a_woman() {
        var people = List.of(
                new Participant(
                        "Jan Smit", both("présidente", "President"), "host", null, Gender.MASCULINE, null, null),
                bare("Anne Roy", "guest"));
        assertEquals(List.of("meeting.participants[0].gender"), fields(new Meeting("call", null, null, people, null)));
    }

    @Test
    void one_alone_needs_an_occasion() {
        var alone = List.of(bare("Anne Roy", "host"));
        assertEquals(List.of("meeting.participants"), fields(new Meeting("in_person", null, null, alone, null)));
    }

    @Test
    void a_language_without_a_grammar_is_told_so() {
        var readout = ReadoutComposer.compose(
                new Meeting("call", null, null, TWO, null), List.of("en", "de"), HouseStyle.USUAL);
        assertEquals("readout.grammar", readout.lacking().get("de").get(0).code());
        assertFalse(readout.texts().containsKey("de"));
    }

    @Test
    void an_office_may_begin_its_headlines_with_its_own_word() {
        var style = new HouseStyle(HouseStyle.Later.TITLE, Map.of("fr", "Résumé"), "CA");
        var text = ReadoutComposer.compose(new Meeting("call", null, null, TWO, null), BOTH, style)
                .texts();
        assertTrue(text.get("fr").headline().startsWith("Résumé\u00a0– Anne Roy"));
        assertTrue(text.get("en").headline().startsWith("Readout – Anne Roy"));
    }
}
