package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphReaderTest {

    @Test
    void lines_wrapped_by_their_width_are_one_paragraph() {
        assertEquals(
                List.of(
                        "The harbour board named a pilot today and asked the tide to wait for the ceremony, which"
                                + " it did. Nobody objected.",
                        "More came."),
                read(
                        """
                        The harbour board named a pilot today and asked the tide to wait for
                        the ceremony, which it did. Nobody
                        objected.

                        More came.
                        """));
    }

    @Test
    void an_indented_line_begins_a_paragraph() {
        assertEquals(
                List.of("One sentence that goes on and on and on until it is wrapped at the edge.", "Another begins."),
                read("One sentence that goes on and on and on until it is wrapped\nat "
                        + "the edge.\n     Another begins."));
    }

    @Test
    void long_lines_are_paragraphs_without_blank_lines_between() {
        var one = "The tide is in. ".repeat(12).strip();
        assertEquals(List.of(one, one), read(one + "\n" + one));
    }

    @Test
    void short_lines_that_were_meant_stay_lines() {
        assertEquals(
                List.of("Date: January 8\\\nTime: 10 a.m.\\\nPlace: Pier 3"),
                read("Date: January 8\nTime: 10 a.m.\nPlace: Pier 3"));
    }

    @Test
    void bullets_of_every_sort_become_one_list() {
        assertEquals(
                List.of("The piers:", "- one\n- two goes on\n- three"),
                read("The piers:\n\n• one\n• two\n  goes on\n• three"));
        assertEquals(List.of("The piers:", "- one\n- two"), read("The piers:\n\n-  one\n\n-  two"));
        assertEquals(List.of("- one\n- two"), read("* one\n* two"));
    }

    @Test
    void a_lone_dash_or_star_is_no_list() {
        assertEquals(List.of("It was cold.", "\\- 12 degrees at noon."), read("It was cold.\n\n- 12 degrees at noon."));
        assertEquals(List.of("\\* Provisional."), read("* Provisional."));
    }

    @Test
    void a_quotation_that_reopens_keeps_its_paragraphs() {
        assertEquals(List.of("“We came.", "“We stayed,” she said."), read("“We came.\n\n“We stayed,” she said."));
    }

    @Test
    void numbered_notes_stay_a_list_and_a_year_does_not_become_one() {
        assertEquals(List.of("1. One.", "2. Two."), read("1. One.\n\n2. Two."));
        assertEquals(List.of("1986\\. A great year."), read("1986. A great year."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# one",
                "> two",
                "+ three",
                "=====",
                "___",
                "~~~",
                "`four`",
                "<five>",
                "\\six",
                "\\#7",
                "1) eight",
                "_nine_"
            })
    void words_that_look_like_markup_come_back_as_they_were(String words) {
        assertEquals(words, PlainMarkdown.unescaped(read(words).get(0)));
    }

    private static List<String> read(String text) {
        return ParagraphReader.read(Line.of(text));
    }
}
