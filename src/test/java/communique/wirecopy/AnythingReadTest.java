package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.core.Address;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnythingReadTest {

    @Test
    void nothing_is_read_as_an_empty_version() {
        for (var text : new String[] {null, "", " \n\t\n", "\u0000", "\u202e\u200b"}) {
            var read = WireCopyReader.read(text, null, null);
            assertEquals("", read.copy().in(read.language()).body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PARIS, le",
                "/CNW/",
                "- - -",
                "###",
                "SOURCE",
                "SOURCE\n",
                "Contact",
                "Contacts:\n",
                "About X",
                "@",
                "a@",
                "30",
                "-30-\n-30-",
                "Liens connexes",
                "\\",
                "•",
                "• ",
                "- ",
                "1.",
                "Readout - ",
                "//// ////",
                "((((((",
                "(",
                ")",
                "Headline\n\nContacts\n\n@",
                "le 6 janv. 2026",
                "Jan. 6, 2026",
                "99 mai 9999",
                "date 2026-13-45 Oui",
                "A\n\nB - C - D",
                "–\n–\n–",
                "PARIS, Jan. 99, 2026 /CNW/ - Oui.",
                "\ud800 broken",
                "- a\n* b\n• c",
                ", /CNW/",
            })
    void crumbs_of_a_release_are_read_without_complaint(String crumbs) {
        assertNotNull(WireCopyReader.read(crumbs, null, null).copy());
        assertNotNull(WireCopyReader.read(crumbs + "\n\nSome words follow.\n\n" + crumbs, "fr", null)
                .copy());
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void however_long_or_odd_it_is_read_in_seconds(String monster) {
        var read = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> WireCopyReader.read(monster, null, null));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> WireCopyWriter.write(read.copy(), read.language(), null));
    }

    static Stream<String> monsters() {
        int many = 1_000_000;
        var random = new Random(7);
        var noise = new StringBuilder();
        for (int i = 0; i < 5_000_000; i++) noise.append((char) random.nextInt(0x3000));
        var latin = new StringBuilder();
        for (int i = 0; i < 500_000; i++) latin.append((char) (' ' + random.nextInt(95)));
        return Stream.of(
                noise.toString(),
                latin.toString(),
                latin.substring(0, 400_000).replace('q', '\n'),
                "a".repeat(many),
                "A".repeat(550_000),
                " ".repeat(many),
                "\n".repeat(many),
                "A ".repeat(250_000),
                "A     ".repeat(90_000),
                "- ".repeat(250_000),
                "- a\n".repeat(140_000),
                "(".repeat(500_000),
                "a@".repeat(250_000),
                "a.".repeat(250_000),
                "1 ".repeat(250_000),
                "1-".repeat(250_000),
                "A,".repeat(250_000),
                "# ".repeat(250_000),
                "PARIS, le 6 janv. 2026 /CNW/ - " + "Mark Doe, met ".repeat(40_000),
                "President A B met with ".repeat(25_000),
                "Contact: " + "a ".repeat(90) + "\n".repeat(9) + "x@y ".repeat(130_000),
                "Le premier ministre ".repeat(28_000),
                "Contacts\n" + "Jane Doe\n".repeat(60_000),
                "Liens connexes\nx\n".repeat(30_000),
                "About X\ny\n".repeat(40_000),
                "H\n\nPARIS, le 6 janv. 2026 /CNW/ - Oui.\n\nContacts\n" + "a@b.ca\n".repeat(70_000),
                "Jan 1 ".repeat(90_000),
                "http://".repeat(80_000),
                "www.a.ca ".repeat(60_000),
                "H\n\n" + "www.a.ca\n".repeat(60_000),
                "H\n\nWords here.\n\nRelated links\n"
                        + Stream.iterate(0, i -> i + 1)
                                .limit(20_000)
                                .map(i -> "http://a.ca/" + i + "\n")
                                .reduce("", (a, b) -> a.length() < 400_000 ? a + b : a),
                "=".repeat(500_000),
                "_ ".repeat(250_000),
                "\\".repeat(500_000),
                "[email ".repeat(80_000),
                "« ".repeat(250_000));
    }

    /** Every word of the copy stands in a field, in what is unread, or in a remark. */
    @Test
    void random_mixtures_of_real_parts_never_break_the_reader_and_lose_no_word() {
        var parts = new String[] {
            "PARIS, le 6 janv. 2026 /CNW/ - ",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "Liens connexes",
            "SOURCE ",
            "Contact: ",
            "- 30 -",
            "###",
            "About Us",
            "Jane Doe",
            "418 555-0100",
            "jane@example.org",
            "[email protected]",
            "• point ",
            "- tiret ",
            "1. un ",
            "# titre ",
            "Ce document se trouve également à l'adresse : ",
            "https://example.org/a ",
            "EMBARGO ",
            "FOR IMMEDIATE RELEASE",
            "January 6, 2026",
            "    ",
            " met with ",
            "President ",
            "(",
            ")",
            "\u00a0",
            "Readout - ",
            "News provided by\n",
            "Veuillez écrire ",
            "Regulatory News:",
            "From: ",
            "Attachments",
            "The Office of ",
        };
        for (long seed = 0; seed < 6000; seed++) {
            var random = new Random(seed);
            var copy = new StringBuilder();
            var words = new ArrayList<String>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                copy.append(parts[random.nextInt(parts.length)]);
                if (random.nextInt(3) > 0) continue;
                words.add((random.nextBoolean() ? "Mot" : "mot") + (char) ('a' + i % 26) + (char) ('a' + i / 26));
                copy.append(random.nextInt(9) == 0 ? " Le port a grandi hier, dit-on à qui veut entendre, et " : " ");
                copy.append(words.get(words.size() - 1)).append(random.nextBoolean() ? " " : ". ");
            }
            var read = WireCopyReader.read(copy.toString(), null, null);
            var kept = (read.copy() + " " + read.remarks()).replace("\\", "");
            for (var word : words)
                assertTrue(kept.contains(word), () -> word + " was lost from:\n" + copy + "\n\n" + read);
            for (var contact : read.copy().in(read.language()).contacts())
                assertTrue(contact.email() == null || Address.isOne(contact.email()), contact::toString);
            assertFalse(read.remarks().stream().anyMatch(remark -> remark.code().isBlank()));
        }
    }
}
