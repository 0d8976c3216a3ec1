package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of every family of press copy, written for these tests, each read as a person reads it. */
class PressTextsTest {
    static Stream<PressCase> texts() throws IOException {
        return PressCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_text_is_read_as_a_person_reads_it(PressCase text) {
        assertEquals(List.of(), text.wrong());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void each_text_comes_back_the_same_when_written_and_read_again(PressCase text) {
        var read = WireCopyReader.read(text.text(), null, PressCase.TODAY);
        var written = WireCopyWriter.write(read.copy(), read.language(), null);
        var again = WireCopyReader.read(written, read.language(), PressCase.TODAY);
        assertEquals(
                Samples.printed(read.copy().in(read.language())),
                Samples.printed(again.copy().in(read.language())));
        assertEquals(read.copy().dateline(), again.copy().dateline());
        assertEquals(read.copy().kind(), again.copy().kind());
        assertEquals(read.copy().meeting(), again.copy().meeting());
        assertEquals(
                EventReader.read(read.copy().in(read.language())),
                EventReader.read(again.copy().in(read.language())));
    }

    @Test
    void there_are_texts_of_every_family() throws IOException {
        assertTrue(texts().count() >= 50);
    }
}
