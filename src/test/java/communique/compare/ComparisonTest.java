package communique.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void one_changed_word_is_one_change() {
        assertEquals(
                "La ministre a visité [-l'usine-][+le port+] ce matin.",
                said("La ministre a visité l'usine ce matin.", "La ministre a visité le port ce matin."));
    }

    @Test
    void an_elided_article_is_a_word_of_its_own_and_today_is_one() {
        assertEquals("l'[-OTAN-][+ONU+] et ses alliés", said("l'OTAN et ses alliés", "l'ONU et ses alliés"));
        assertEquals(
                "[-Aujourd'hui-][+Hier+], le premier ministre",
                said("Aujourd'hui, le premier ministre", "Hier, le premier ministre"));
        assertEquals(
                "The [-minister's-][+mayor's+] office said so",
                said("The minister's office said so", "The mayor's office said so"));
    }

    @Test
    void a_number_changes_whole() {
        assertEquals(
                "Cela coûtera [-4,5-][+4,8+] millions de dollars.",
                said("Cela coûtera 4,5 millions de dollars.", "Cela coûtera 4,8 millions de dollars."));
        assertEquals(
                "Il y a [-1\u00a0000-][+1\u00a0500+] places ici",
                said("Il y a 1\u00a0000 places ici", "Il y a 1\u00a0500 places ici"));
    }

    @Test
    void neighbours_that_changed_together_are_told_together() {
        assertEquals(
                "They agreed to [-stay in touch-][+meet again soon+] after the summit.",
                said(
                        "They agreed to stay in touch after the summit.",
                        "They agreed to meet again soon after the summit."));
    }

    @Test
    void paragraphs_that_stayed_are_left_alone_and_a_new_one_is_new_as_a_whole() {
        assertEquals(
                "One here.|[+Between them.+]|Two there.",
                said("One here.\n\nTwo there.", "One here.\n\nBetween them.\n\nTwo there."));
        assertEquals("One here.|[-Two there.-]", said("One here.\n\nTwo there.", "One here."));
    }

    @Test
    void a_paragraph_cut_in_two_keeps_its_words() {
        assertEquals(
                "They met in the port.[- -]|They agreed to meet again.",
                said(
                        "They met in the port. They agreed to meet again.",
                        "They met in the port.\n\nThey agreed to meet again."));
    }

    @Test
    void a_new_paragraph_beside_a_changed_one_does_not_mix_with_it() {
        assertEquals(
                "[+A note that nobody had seen before.+]|[-Paris-][+Berlin+], in the rain",
                said("Paris, in the rain", "A note that nobody had seen before.\n\nBerlin, in the rain"));
    }

    @Test
    void a_paragraph_written_anew_is_told_whole() {
        assertEquals(
                "[-The bridge opens in May.-][+Nobody knows what comes next, she said.+]",
                said("The bridge opens in May.", "Nobody knows what comes next, she said."));
    }

    @Test
    void every_field_of_every_language_is_compared() {
        var one = new Version(
                "OTTAWA",
                "Old",
                List.of("Sub"),
                "Body.",
                List.of(new Link(null, "https://a.example.org")),
                "Office",
                List.of(new Contact("Desk", "a@example.org", null, null)),
                null);
        var other = new Version(
                "PARIS",
                "New",
                List.of("Sub"),
                "Body.",
                List.of(),
                "Office",
                List.of(new Contact("Desk", "b@example.org", null, null)),
                null);
        var from = new Copy(Kind.READOUT, new Dateline(LocalDate.of(2026, 1, 6), "CNW"), null, null)
                .with("en", one)
                .with("fr", one);
        var to = new Copy(Kind.STATEMENT, new Dateline(LocalDate.of(2026, 1, 7), "CNW"), null, null)
                .with("en", other)
                .with("de", one);
        var comparison = Comparison.of(from, to);
        assertEquals("kind,date", changed(comparison.release()));
        assertEquals(
                "de added, en changed, fr removed",
                comparison.languages().stream()
                        .map(l -> l.language() + " " + l.state())
                        .collect(Collectors.joining(", ")));
        assertEquals(
                "headline,place,links,contacts",
                changed(comparison.languages().get(1).fields()));
        assertFalse(Comparison.of(from, from).isChanged());
    }

    /** Taking the runs of one side gives that side's text back, whatever the two are. */
    @Test
    void both_texts_can_be_read_back_from_the_runs() {
        var words =
                List.of("le", "port", "l'usine", "a", "ouvert", "4,5", "millions", "aujourd'hui", "—", "(bis)", "à");
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var from = text(random, words);
            var to = random.nextBoolean() ? text(random, words) : edited(random, from, words);
            var runs = new Texts().compare(from, to);
            assertEquals(bare(from), side(runs, Span.Op.ADDED), "older of seed " + seed);
            assertEquals(bare(to), side(runs, Span.Op.REMOVED), "newer of seed " + seed);
        }
    }

    @Test
    void huge_texts_that_share_nothing_are_compared_in_seconds() {
        var from = "alpha beta\n\n".repeat(16_000);
        var to = "gamma delta epsilon\n\n".repeat(9_000);
        var words = "un deux trois quatre ".repeat(9_000);
        var others =
                new Random(3).ints(40_000, 0, 500).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Texts().compare(from, to));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Texts().compare(words, others));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Texts().compare(words + "x", words + "y"));
        assertTrue(said(words + "x", words + "y").endsWith("[-x-][+y+]"));
    }

    private static String text(Random random, List<String> words) {
        var text = new ArrayList<String>();
        for (int i = 1 + random.nextInt(30); i > 0; i--)
            text.add(words.get(random.nextInt(words.size())) + (random.nextInt(6) == 0 ? ".\n\n" : " "));
        return String.join("", text);
    }

    private static String edited(Random random, String text, List<String> words) {
        var tokens = new ArrayList<>(List.of(text.split(" ")));
        tokens.set(random.nextInt(tokens.size()), words.get(random.nextInt(words.size())));
        return String.join(" ", tokens);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String side(List<List<Span>> runs, Span.Op without) {
        return bare(runs.stream()
                        .flatMap(List::stream)
                        .filter(span -> span.op() != without)
                        .map(Span::text)
                        .collect(Collectors.joining()))
                .replace("¶", "");
    }

    private static String said(String from, String to) {
        return new Texts()
                .compare(from, to).stream()
                        .map(paragraph ->
                                paragraph.stream().map(ComparisonTest::said).collect(Collectors.joining()))
                        .collect(Collectors.joining("|"));
    }

    private static String said(Span span) {
        return switch (span.op()) {
            case SAME -> span.text();
            case REMOVED -> "[-" + span.text() + "-]";
            case ADDED -> "[+" + span.text() + "+]";
        };
    }

    private static String changed(List<Field> fields) {
        return fields.stream().filter(Field::isChanged).map(Field::field).collect(Collectors.joining(","));
    }
}
