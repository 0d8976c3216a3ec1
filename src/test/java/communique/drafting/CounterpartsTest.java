package communique.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.copy.Version;
import communique.drafting.Counterparts.Mark;
import communique.drafting.Counterparts.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private static final String LEAD = "La ministre a rencontré les gardiens du port.";
    private static final String LEAD_EN = "The minister met the keepers of the port.";

    private final List<Snapshot> revisions = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void a_first_translation_is_not_stale() {
        french(LEAD, "Elle a annoncé 48 balises.");
        english(LEAD_EN, "She announced 48 buoys.");
        assertEquals("", stale());
    }

    @Test
    void a_paragraph_whose_source_changed_alone_is_stale_and_says_what_changed() {
        both();
        french(LEAD, "Elle a annoncé 52 balises.");
        assertEquals("en body-1 follows fr since 2: Elle a annoncé [-48][+52] balises.", stale());
    }

    @Test
    void it_does_not_matter_which_language_came_first() {
        both();
        english(LEAD_EN, "She announced 52 buoys.");
        assertEquals("fr body-1 follows en since 2: She announced [-48][+52] buoys.", stale());
    }

    @Test
    void once_the_translation_has_followed_neither_is_stale() {
        both();
        french(LEAD, "Elle a annoncé 52 balises.");
        english(LEAD_EN, "She announced 52 buoys.");
        assertEquals("", stale());
    }

    @Test
    void both_changed_in_one_revision_agree() {
        both();
        write(List.of(LEAD, "Elle a annoncé 52 balises."), List.of(LEAD_EN, "She announced 52 buoys."));
        assertEquals("", stale());
    }

    @Test
    void what_is_taken_back_was_never_said() {
        both();
        french(LEAD, "Elle a annoncé 52 balises.");
        french(LEAD, "Elle a annoncé 48 balises.");
        assertEquals("", stale());
    }

    @Test
    void two_changes_are_told_as_one_from_what_was_translated() {
        both();
        french(LEAD, "Elle a annoncé 52 balises.");
        french(LEAD, "Elle a annoncé 52 balises neuves.");
        assertEquals("en body-1 follows fr since 2: Elle a annoncé [-48][+52] balises[+ neuves].", stale());
    }

    @Test
    void spaces_quotes_and_apostrophes_change_nothing_that_is_said() {
        write(List.of("L'annonce : « 48 balises »."), List.of("The announcement: “48 buoys.”"));
        french("L’annonce\u00a0: «\u00a048 balises\u00a0».");
        assertEquals("", stale());
    }

    @Test
    void a_paragraph_put_in_before_it_does_not_shift_the_blame() {
        both();
        french("Un mot d'accueil, tout nouveau.", LEAD, "Elle a annoncé 52 balises.");
        assertEquals("en body-1 follows fr since 2: Elle a annoncé [-48][+52] balises.", stale());
    }

    @Test
    void a_paragraph_that_moved_is_still_the_same() {
        both();
        french("Elle a annoncé 48 balises.", LEAD);
        assertEquals("", stale());
        french("Elle a annoncé 52 balises.", LEAD);
        assertEquals("en body-1 follows fr since 3: Elle a annoncé [-48][+52] balises.", stale());
    }

    @Test
    void a_wholly_rewritten_paragraph_is_found_at_its_place() {
        both();
        french(LEAD, "Rien d'autre.");
        assertEquals("en body-1 follows fr since 2: [-Elle a annoncé 48 balises][+Rien d'autre].", stale());
    }

    @Test
    void a_counterpart_that_was_taken_out_is_not_stale() {
        both();
        write(List.of(LEAD, "Elle a annoncé 52 balises."), List.of(LEAD_EN));
        assertEquals("", stale());
    }

    @Test
    void somebody_may_say_that_it_is_still_right_until_the_source_changes_again() {
        both();
        french(LEAD, "Elle a annoncé 48 belles balises.");
        marks.add(new Mark(2, "en", "body-1"));
        assertEquals("", stale());
        french(LEAD, "Elle a annoncé 52 belles balises.");
        assertEquals("en body-1 follows fr since 3: Elle a annoncé [-48][+52] belles balises.", stale());
    }

    @Test
    void a_mark_on_another_paragraph_or_language_says_nothing() {
        both();
        french(LEAD, "Elle a annoncé 52 balises.");
        marks.add(new Mark(2, "en", "body-0"));
        marks.add(new Mark(2, "fr", "body-1"));
        marks.add(new Mark(1, "en", "body-1"));
        assertEquals("en body-1 follows fr since 2: Elle a annoncé [-48][+52] balises.", stale());
    }

    @Test
    void headlines_and_subheads_are_followed_too() {
        revision(version("Titre", List.of("Un sous-titre"), LEAD), version("Headline", List.of("A subhead"), LEAD_EN));
        revision(
                version("Autre titre", List.of("Un sous-titre"), LEAD),
                version("Headline", List.of("Another subhead"), LEAD_EN));
        assertEquals(
                "en headline follows fr since 2: [-Titre][+Autre titre]\n"
                        + "fr subheads-0 follows en since 2: [-A][+Another] subhead",
                stale());
    }

    @Test
    void unequal_versions_are_paired_once_they_have_as_many_paragraphs() {
        french(LEAD, "Elle a annoncé 48 balises.");
        english(LEAD_EN);
        french(LEAD, "Elle a annoncé 50 balises.");
        assertEquals("", stale());
        english(LEAD_EN, "She announced 50 buoys.");
        french(LEAD, "Elle a annoncé 52 balises.");
        assertEquals("en body-1 follows fr since 5: Elle a annoncé [-50][+52] balises.", stale());
    }

    private void both() {
        write(List.of(LEAD, "Elle a annoncé 48 balises."), List.of(LEAD_EN, "She announced 48 buoys."));
    }

    private void french(String... paragraphs) {
        write(List.of(paragraphs), null);
    }

    private void english(String... paragraphs) {
        write(null, List.of(paragraphs));
    }

    private void write(List<String> french, List<String> english) {
        revision(
                french == null ? null : version(null, null, french.toArray(String[]::new)),
                english == null ? null : version(null, null, english.toArray(String[]::new)));
    }

    private void revision(Version french, Version english) {
        var versions = new TreeMap<String, Version>();
        if (!revisions.isEmpty())
            versions.putAll(revisions.get(revisions.size() - 1).versions());
        if (french != null) versions.put("fr", french);
        if (english != null) versions.put("en", english);
        revisions.add(new Snapshot(revisions.size() + 1, versions));
    }

    private static Version version(String headline, List<String> subheads, String... paragraphs) {
        return new Version(null, headline, subheads, String.join("\n\n", paragraphs), null, null, null, null);
    }

    private String stale() {
        return Counterparts.stale(revisions, marks).stream()
                .map(s -> s.language() + " " + s.place() + " follows " + s.source() + " since " + s.since() + ": "
                        + s.change().stream().map(CounterpartsTest::told).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String told(WordDiff.Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> piece.text();
            case REMOVED -> "[-" + piece.text() + "]";
            case ADDED -> "[+" + piece.text() + "]";
        };
    }
}
