package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import communique.copy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindReaderTest {

    @ParameterizedTest
    @CsvSource({
        "Readout - Mayors meet, READOUT",
        "Compte rendu - Les maires se voient, READOUT",
        "Compte-rendu : On se voit, READOUT",
        "Media Advisory - Mayor visits, MEDIA_ADVISORY",
        "Avis aux médias – La mairesse visite, MEDIA_ADVISORY",
        "PRESS RELEASE: Tides rise, NEWS_RELEASE",
        "Communiqué de presse - La marée monte, NEWS_RELEASE",
        "Statement: We regret, STATEMENT",
        "Déclaration - Nous regrettons, STATEMENT",
        "Backgrounder: Piers, BACKGROUNDER",
        "Document d’information : Les quais, BACKGROUNDER",
        "Allocution - Au port, SPEECH",
    })
    void a_prefix_gives_the_kind_and_leaves_the_headline(String headline, Kind kind) {
        var read = KindReader.strip(headline);
        assertEquals(kind, read.kind());
        assertEquals(headline.replaceFirst("^.*?(?: [-–:]|:) ?", "").strip(), read.rest());
    }

    @Test
    void a_headline_that_only_begins_alike_keeps_its_words() {
        assertNull(KindReader.strip("Readout of the mayors' call").kind());
        assertEquals(
                "News travels - fast", KindReader.strip("News travels - fast").rest());
    }

    @ParameterizedTest
    @CsvSource({
        "Readout of the Mayor's Call with the Pilot, READOUT",
        "Premier meets with pilots, READOUT",
        "La première ministre s'entretient avec le pilote, READOUT",
        "Statement by the Mayor on tides, STATEMENT",
        "Déclaration de la mairesse, STATEMENT",
        "Remarks by the Mayor, SPEECH",
        "Itinerary for January 6, MEDIA_ADVISORY",
        "MAYOR TO VISIT PIER, MEDIA_ADVISORY",
        "Tides rise, NEWS_RELEASE",
    })
    void the_words_of_a_headline_tell_the_kind(String headline, Kind kind) {
        assertEquals(kind, KindReader.infer(headline, "The mayor will come.", false));
    }

    @ParameterizedTest
    @CsvSource({
        "-30-",
        "- 30 -",
        "– 30 –",
        "###",
        "# # #",
        "\\###",
        "*\\###*",
        "-END-",
        "30 250836",
        "— 30 —",
        "***\\###***"
    })
    void end_marks_are_known_in_all_their_forms(String mark) {
        assertEquals(true, EndMarks.isOne(mark));
    }

    @ParameterizedTest
    @CsvSource({"30 boats", "- 30 boats came", "# of ships", "30", "30 12"})
    void words_are_no_end_marks(String words) {
        assertEquals(false, EndMarks.isOne(words));
    }
}
