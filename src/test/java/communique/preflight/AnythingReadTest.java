package communique.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Meeting;
import communique.copy.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is typed is read: no rule fails, each spot lies in its text, and what sets right does so once and for all. */
class AnythingReadTest {
    private static final String[] PIECES = {
        "le ",
        "the ",
        "\n\n",
        "\n",
        " : ",
        "!",
        "«",
        " »",
        "\"",
        "“",
        "”",
        "'",
        "’",
        "12 h 30",
        "3,5 %",
        "$892 million",
        "1,000",
        "1 000",
        "mardi 31 février 2026",
        "Tuesday, January 6, 2026",
        "EST",
        "[insert",
        "XX",
        "{{",
        "}}",
        "\u0000",
        "\u200b",
        "\ud800",
        "\udfff",
        "\uFFFC",
        "😀",
        "é",
        "e\u0301",
        "A l'occasion",
        "coeur",
        "1ier",
        "embargo ",
        " -- ",
        "  ",
        "\t",
        "\r\n",
        "\u2028",
        "https://a.b/c",
        "x@y.ca",
        "(",
        ")",
        "[",
        "](",
        "`",
        "*",
        "_",
        "#",
        "&amp;",
        "<b>",
        "OTAN",
        "(OTAN)",
        "Élise Fontaine",
        "99999999999999999999",
        "١٢٣",
        "\u00a0",
        "\u202f",
        "0",
        "9:99",
        "le 99 mars 9999",
        "XXIe",
        "24/7",
        "+1 613 555",
        "%",
        "$",
        "-",
        "–",
        ".",
        "..."
    };

    @Test
    void no_rule_fails_and_every_spot_lies_in_its_text() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var copy = copy(text(random, 60), text(random, 60), text(random, 8));
            for (var finding : Preflight.read(CleanPair.draft(copy))) {
                assertNotNull(finding.in("fr"));
                assertNotNull(finding.in("en"));
                if (finding.spot() == null) continue;
                var at = "seed " + seed + " " + finding;
                assertTrue(
                        finding.spot().start() >= 0
                                && finding.spot().start() <= finding.spot().end(),
                        at);
                Repair.line(copy, finding)
                        .ifPresent(line -> assertTrue(finding.spot().end() <= line.length(), at));
                if (finding.fix() != null) assertTrue(Repair.of(copy, finding).isPresent(), at);
            }
        }
    }

    @Test
    void what_is_set_right_stays_right() {
        for (int seed = 0; seed < 600; seed++)
            for (var language : List.of("fr", "en", "iu")) {
                var text = text(new Random(seed), 40);
                var once = Typography.setRight(text, language);
                assertEquals(once, Typography.setRight(once, language), "seed " + seed + " " + language);
            }
    }

    @Test
    void nothing_inside_an_address_or_a_link_is_touched() {
        for (var address : List.of(
                "https://www.example.org/a?b=c;d:e!f",
                "presse@example.org",
                "[lien](https://example.org/a;b)",
                "`a ; b : c`",
                "www.example.org/x?y"))
            for (var language : List.of("fr", "en"))
                assertTrue(
                        Typography.setRight("Voir " + address + " pour \"cela\" ; merci", language)
                                .contains(address),
                        address);
    }

    /** Twice the text must not take four times as long; a whole megabyte of the worst we know is read in seconds. */
    @Test
    void a_megabyte_of_anything_is_read() {
        for (var piece : List.of(
                "a",
                " ",
                "«",
                "\"",
                "'",
                "1 000 ",
                "1,000,",
                "X",
                "[",
                "(",
                "www.",
                "a.",
                "a@",
                "le 1 mars ",
                "embargo ",
                "<",
                "\n\n",
                "a\n\n",
                "Élise Fontaine ",
                "EST 9 ",
                "12 h 30 ",
                "- ",
                "-",
                "E",
                "«a",
                "a ",
                "\u00a0",
                "{{",
                "&",
                "0",
                "J a",
                "`",
                "](")) {
            var huge = piece.repeat(1_000_000 / piece.length());
            var copy = copy(huge, huge, huge);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> Preflight.read(CleanPair.draft(copy)), "a megabyte of " + piece);
        }
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--)
            text.append(
                    random.nextInt(8) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }

    private static Copy copy(String french, String english, String line) {
        var versions = new TreeMap<String, Version>();
        var rows = new ArrayList<String>(List.of(line, ""));
        versions.put("fr", version(french, line, rows));
        versions.put("en", version(english, line, rows));
        versions.put("iu", version(french, null, List.of()));
        var meeting = new Meeting(
                "in_person",
                Map.of("fr", line),
                Map.of(),
                List.of(new Meeting.Participant(line, null, null), new Meeting.Participant(null, null, null)),
                List.of());
        return new Copy(Kind.READOUT, new Dateline(LocalDate.of(2026, 1, 6), null), versions, meeting);
    }

    private static Version version(String body, String line, List<String> rows) {
        return new Version(
                line,
                line,
                rows,
                body,
                List.of(new Link(line, line), new Link(null, null)),
                line,
                List.of(new Contact(line, line, line, line), new Contact(null, null, null, null)),
                rows);
    }
}
