package communique.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Meeting;
import communique.copy.Meeting.Participant;
import communique.copy.Official;
import communique.copy.Official.Gender;
import communique.copy.Official.Tenure;
import communique.copy.Version;
import communique.core.LocalText;
import communique.preflight.Draft;
import communique.preflight.Finding;
import communique.preflight.Known;
import communique.preflight.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drafts as LanguageTool reads them: what is wrong is said, with its words; names and good prose are let be. */
@Tag("domain")
class SpellingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final String FRENCH =
            """
            Aujourd’hui, le premier ministre Oluwaseun Quillfeather s’est entretenu par téléphone avec le premier ministre de la Norvège, Anders Lindqvist.

            Les deux dirigeants ont discuté de la sécurité dans l’Arctique et de l’appui à l’Ukraine. Le premier ministre Quillfeather a souligné que le Canada a versé 892 millions de dollars depuis 2024.

            Le BXZ publiera les documents demain. Les dirigeants ont convenu de se parler de nouveau avant le sommet.""";
    private static final String ENGLISH =
            """
            Today, Prime Minister Oluwaseun Quillfeather spoke by telephone with the Prime Minister of Norway, Anders Lindqvist.

            The leaders discussed security in the Arctic and support for Ukraine. Prime Minister Quillfeather emphasized that Canada has contributed $892 million since 2024.

            The BXZ will publish the documents tomorrow. The leaders agreed to speak again before the summit.""";

    private static LanguageToolReader reader;

    @BeforeAll
    static void open() {
        reader = Readers.patient();
    }

    @AfterAll
    static void close() {
        reader.close();
        reader = null;
    }

    @Test
    void a_clean_readout_with_names_of_the_register_the_office_and_the_meeting_is_silent() {
        assertEquals(List.of(), found(FRENCH, ENGLISH));
    }

    @Test
    void a_name_that_nobody_keeps_is_said_once_where_it_could_be_a_slip() {
        var found = found(FRENCH, ENGLISH + "\n\nqwillfether was glad. So was qwillfether.");
        assertEquals(List.of("spelling.word qwillfether"), found);
    }

    @Test
    void a_french_agreement_fault_is_found_with_its_words() {
        var found = findings(FRENCH + "\n\nLes nouvelle mesures entreront en vigueur demain.", ENGLISH);
        assertEquals(1, found.size(), found::toString);
        assertEquals("spelling.grammar", found.get(0).code());
        assertEquals("fr", found.get(0).language());
        assertEquals("versions.fr.body", found.get(0).path());
        assertEquals(3, found.get(0).spot().paragraph());
        assertTrue(found.get(0).in("fr").contains("nouvelle"), found.get(0).in("fr"));
    }

    @Test
    void an_english_agreement_fault_is_found() {
        assertOne("spelling.grammar", "en", FRENCH, ENGLISH + "\n\nThe leaders has agreed to meet in the spring.");
    }

    @Test
    void de_le_is_found() {
        assertOne("spelling.grammar", "fr", FRENCH + "\n\nIls ont parlé de le sommet de juillet.", ENGLISH);
    }

    @Test
    void a_doubled_word_is_found_in_both_languages() {
        assertOne("spelling.grammar", "fr", FRENCH + "\n\nIls ont parlé de la la sécurité.", ENGLISH);
        assertOne("spelling.grammar", "en", FRENCH, ENGLISH + "\n\nThey spoke of the the spring summit.");
    }

    @Test
    void a_misspelt_word_is_found_in_both_languages_and_a_single_suggestion_is_its_fix() {
        assertOne("spelling.word", "fr", FRENCH + "\n\nLe gouvernemant publiera un rapport.", ENGLISH);
        assertOne("spelling.word", "en", FRENCH, ENGLISH + "\n\nThe goverment will publish a report.");
        for (var finding : findings(FRENCH, ENGLISH + "\n\nThe goverment will publish a report."))
            if (finding.fix() != null) assertEquals("government", finding.fix());
    }

    @Test
    void what_it_says_of_a_meeting_s_place_and_people_is_no_slip_either() {
        assertEquals(
                List.of(),
                found(
                        FRENCH + "\n\nLa rencontre aura lieu à Vrombyville, chez lindqvist.",
                        ENGLISH + "\n\nThe meeting will be in Vrombyville, at the house of lindqvist."));
    }

    @Test
    void addresses_figures_and_markdown_are_no_words() {
        assertEquals(
                List.of(),
                found(
                        FRENCH + "\n\nPour en savoir plus : https://xqzt.example.org/zzkw et medias@xqzt.example.org.",
                        ENGLISH + "\n\nTo learn more: https://xqzt.example.org/zzkw and media@xqzt.example.org."));
    }

    @Test
    void a_language_that_nobody_reads_here_is_let_be() {
        var copy = copy(FRENCH, ENGLISH).with("iu", version("OTTAWA", "ᐅᓪᓗᒥ", "ᐅᓪᓗᒥ zzkw qqqx."));
        assertEquals(List.of(), Spelling.read(draft(copy), reader));
    }

    @Test
    void switched_off_it_says_nothing_and_loads_nothing() {
        var off = new LanguageToolReader(false, java.time.Duration.ZERO, Map.of("en", new Desk("en-CA", () -> {
            throw new AssertionError("loaded");
        })));
        assertEquals(List.of(), Spelling.read(draft(copy(FRENCH, ENGLISH + " Goverment goverment.")), off));
        off.close();
    }

    private static void assertOne(String code, String language, String french, String english) {
        var found = findings(french, english);
        assertEquals(1, found.size(), () -> said(found).toString());
        assertEquals(code, found.get(0).code());
        assertEquals(language, found.get(0).language());
        assertEquals("warning", found.get(0).severity().toString());
    }

    private static List<String> found(String french, String english) {
        return said(findings(french, english));
    }

    private static List<String> said(List<Finding> found) {
        return found.stream().map(f -> f.code() + " " + f.mentions().get(0)).toList();
    }

    private static List<Finding> findings(String french, String english) {
        return Spelling.read(draft(copy(french, english)), reader);
    }

    private static Draft draft(Copy copy) {
        var title = new Tenure(
                Map.of("fr", "premier ministre", "en", "Prime Minister"), Map.of(), LocalDate.of(2020, 1, 1), null);
        var official = new Official("Oluwaseun Quillfeather", "Quillfeather", Gender.MASCULINE, List.of(title));
        return new Draft(
                copy,
                List.of("en", "fr"),
                LocalText.of("Cabinet du premier ministre", "Office of the Prime Minister"),
                DAY,
                new Known(List.of(official), Set.of("BXZ")));
    }

    private static Copy copy(String french, String english) {
        var versions = new TreeMap<String, Version>();
        versions.put("fr", version("OTTAWA (Ontario)", "Le premier ministre s’entretient avec son homologue", french));
        versions.put("en", version("OTTAWA, Ontario", "Prime Minister speaks with his counterpart", english));
        var meeting = new Meeting(
                "call",
                Map.of("fr", "Vrombyville", "en", "Vrombyville"),
                Map.of(),
                List.of(new Participant("Anders Lindqvist", Map.of(), "guest")),
                List.of());
        return new Copy(Kind.READOUT, new Dateline(DAY, "CNW"), versions, meeting);
    }

    private static Version version(String place, String headline, String body) {
        return new Version(
                place,
                headline,
                List.of(),
                body,
                List.of(new Link(null, "https://cabinet.example.org")),
                "Cabinet",
                List.of(new Contact("Médias", "medias@example.org", null, null)),
                List.of());
    }
}
