package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Contact;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireCopyReaderTest {
    private static final String READOUT =
            """
            PARIS, le 3 mars 2026 /CNW/ - Aujourd'hui, la première ministre Jeanne Roy a rencontré le président de la \
            Ligue des ports (LDP), Olaf Brun, en marge de la conférence des marées tenue à Brest, en France.

            Ils ont parlé des quais.

            Ils ont convenu de rester en contact étroit.

            Liens connexes

            Ce document se trouve également à l'adresse : https://ports.example.org

            SOURCE Cabinet de la première ministre

            Relations avec les médias - CPM : [email&#160;protected]""";

    @Test
    void a_readout_is_read_part_by_part() {
        var read = WireCopyReader.read(" date 2026-03-09 " + READOUT, null, null);
        var version = read.copy().in("fr");
        assertEquals("fr", read.language());
        assertEquals(Kind.READOUT, read.copy().kind());
        assertEquals(LocalDate.of(2026, 3, 3), read.copy().dateline().date());
        assertEquals("CNW", read.copy().dateline().wire());
        assertEquals("PARIS", version.place());
        assertNull(version.headline());
        assertEquals(List.of(), version.subheads());
        assertEquals(3, version.paragraphs().size());
        assertTrue(version.body().startsWith("Aujourd'hui, la première ministre"));
        assertEquals("Cabinet de la première ministre", version.source());
        assertEquals(List.of(new Link(null, "https://ports.example.org")), version.links());
        assertEquals(List.of(), version.unread());
    }

    @Test
    void a_masked_address_is_kept_as_unread_and_said() {
        var read = WireCopyReader.read(READOUT, null, null);
        assertEquals(
                List.of(new Contact("Relations avec les médias - CPM", null, null, "[email&#160;protected]")),
                read.copy().in("fr").contacts());
        assertTrue(said(read, "wire.masked-contact"));
    }

    @Test
    void the_collectors_date_is_used_when_nothing_else_gives_one() {
        var read = WireCopyReader.read(" date 2026-01-06 HALIFAX /CNW/ - The tide is in.", null, null);
        assertEquals(LocalDate.of(2026, 1, 6), read.copy().dateline().date());
        assertEquals("The tide is in.", read.copy().in("en").body());
        assertNull(WireCopyReader.read("date 2025-05 The tide is in.", null, null)
                .copy()
                .dateline()
                .date());
    }

    @Test
    void the_page_around_a_release_is_not_the_release() {
        var read = WireCopyReader.read(
                """
                News provided by

                Harbour Office

                Mar 08, 2026, 22:06 ET

                Readout - Premier Roy speaks with Mayor BrunFrançais

                HALIFAX, NS /CNW/ - The tide is in.
                """,
                null,
                null);
        var version = read.copy().in("en");
        assertEquals("Premier Roy speaks with Mayor Brun", version.headline());
        assertEquals(Kind.READOUT, read.copy().kind());
        assertEquals("Harbour Office", version.source());
        assertEquals(LocalDate.of(2026, 3, 8), read.copy().dateline().date());
        assertTrue(said(read, "wire.furniture"));
    }

    @Test
    void a_release_line_counts_only_when_it_is_the_whole_line() {
        var read = WireCopyReader.read(
                "FOR IMMEDIATE RELEASE\n\nMAYORS CALL FOR IMMEDIATE RELEASE OF FUNDS\n\nHALIFAX, "
                        + "Jan. 5, 2026 /CNW/ - Now.",
                null,
                null);
        assertEquals(
                "MAYORS CALL FOR IMMEDIATE RELEASE OF FUNDS",
                read.copy().in("en").headline());
        assertTrue(said(read, "wire.rush"));
    }

    @Test
    void an_embargo_is_kept_word_for_word_and_said() {
        var read = WireCopyReader.read(
                "EMBARGOED UNTIL 10:00 A.M. ET\n\nTides Rise\n\nHALIFAX, Jan. 5, 2026 /CNW/ - The tide is in.",
                null,
                null);
        assertEquals(
                List.of("EMBARGOED UNTIL 10:00 A.M. ET"), read.copy().in("en").unread());
        assertTrue(said(read, "wire.embargo"));
        var inside = WireCopyReader.read(
                "Tides rise\n\nThe figures, embargoed until noon, are online.\n\nMore.", null, null);
        assertTrue(said(inside, "wire.embargo"));
        assertEquals(List.of(), inside.copy().in("en").unread());
    }

    @Test
    void limits_of_distribution_and_corrections_are_no_subheads() {
        var version = WireCopyReader.read(
                        """
                CORRECTION - Tides Rise Faster

                The following release corrects and replaces the release issued yesterday by Harbour Works Ltd.

                NOT FOR DISTRIBUTION IN THE UNITED STATES

                Piers Float

                HALIFAX, Jan. 5, 2026 /CNW/ - The tide is in.
                """,
                        null,
                        null)
                .copy()
                .in("en");
        assertEquals("CORRECTION - Tides Rise Faster", version.headline());
        assertEquals(List.of("Piers Float"), version.subheads());
        assertEquals(2, version.unread().size());
        assertEquals("Harbour Works Ltd", version.source());
    }

    @Test
    void a_repeated_advisory_leaves_its_headline_and_gives_its_kind() {
        var read = WireCopyReader.read(
                "/R A P P E L -- Avis aux médias - La mairesse visite le port/\n\nBREST, "
                        + "le 7 janv. 2026 /CNW/ - Elle visite.",
                null,
                null);
        assertEquals("La mairesse visite le port", read.copy().in("fr").headline());
        assertEquals(Kind.MEDIA_ADVISORY, read.copy().kind());
    }

    @Test
    void boilerplate_pictures_and_end_marks_are_not_the_body() {
        var read = WireCopyReader.read(
                """
                Tides Rise

                HALIFAX, Jan. 5, 2026 (GLOBE NEWSWIRE) -- The tide is in.

                About Harbour Works
                Harbour Works is a builder of piers. See www.piers.example.com for more.

                A photo accompanying this announcement is available at https://pictures.example.com/1

                - 30 -

                For more information:
                Jane Doe
                Director, Harbour Works
                jane@piers.example.com
                902.555.0101
                """,
                null,
                null);
        var version = read.copy().in("en");
        assertEquals("The tide is in.", version.body());
        assertEquals("Harbour Works", version.source());
        assertEquals(2, version.unread().size());
        assertEquals(
                List.of(new Contact(
                        "Jane Doe, Director, Harbour Works", "jane@piers.example.com", "902.555.0101", null)),
                version.contacts());
        assertEquals(
                List.of("https://www.piers.example.com", "https://pictures.example.com/1"),
                version.links().stream().map(Link::url).toList());
        assertTrue(said(read, "wire.boilerplate"));
    }

    @Test
    void a_link_that_lost_its_address_is_said() {
        var read = WireCopyReader.read(
                "HALIFAX, Jan. 5, 2026 /CNW/ - The tide is in.\n\nAssociated Link\n\nThe tide tables\n\nSOURCE "
                        + "Harbour Office",
                null,
                null);
        assertEquals(List.of("The tide tables"), read.copy().in("en").unread());
        assertTrue(said(read, "wire.link-lost"));
    }

    @Test
    void a_page_without_line_ends_is_cut_at_its_long_runs_of_spaces() {
        var gap = " ".repeat(40);
        var version = WireCopyReader.read(
                        "  MAYORS  LAMENT TIDES" + gap + "MAYORS  LAMENT TIDES" + gap + "In a letter they say so" + gap
                                + "Contact  Jane Doe" + gap
                                + "Friday  January 27  2006      HALIFAX  NS      The mayors today"
                                + " lamented the tides  which rise      They asked for piers      30    250836     ",
                        null,
                        null)
                .copy()
                .in("en");
        assertEquals("MAYORS LAMENT TIDES", version.headline());
        assertEquals("HALIFAX NS", version.place());
        assertEquals("Contact Jane Doe", version.contacts().get(0).label());
        assertEquals("The mayors today lamented the tides  which rise\n\nThey asked for piers", version.body());
        assertEquals(List.of("In a letter they say so"), version.unread());
    }

    @Test
    void a_flattened_lead_may_be_parted_from_its_place_by_a_few_spaces() {
        var gap = " ".repeat(60);
        var read = WireCopyReader.read(
                "MAYORS LAMENT TIDES" + gap
                        + "Contact  Jane Doe      Thursday  September 6  2007       HALIFAX   The mayors"
                        + " today lamented the tides which rise and rise and rise" + gap + "281922",
                null,
                null);
        assertEquals("HALIFAX", read.copy().in("en").place());
        assertEquals(LocalDate.of(2007, 9, 6), read.copy().dateline().date());
        assertEquals(
                "The mayors today lamented the tides which rise and rise and rise",
                read.copy().in("en").body());
    }

    @Test
    void a_language_that_is_given_is_not_guessed() {
        assertEquals(
                "en",
                WireCopyReader.read("Le port et la ville sont en fête.", "en", null)
                        .language());
        assertEquals(
                "fr",
                WireCopyReader.read("Le port et la ville sont en fête.", null, null)
                        .language());
    }

    @Test
    void what_cannot_be_an_address_is_never_one() {
        for (var mask : List.of(
                "[email protected]", "media@", "jane [at] port [dot] ca", "jane(at)port.ca", "a@b", "x@@y.ca")) {
            var contacts = contacts("Media Relations: " + mask);
            assertFalse(contacts.isEmpty(), mask);
            assertNull(contacts.get(0).email(), mask);
            assertEquals(mask, contacts.get(0).unread());
        }
    }

    @Test
    void contacts_are_read_from_one_line_or_many() {
        assertEquals(
                List.of(
                        new Contact("Jane Doe, aide", "jane@port.ca", "902-555-0101 ext. 104", null),
                        new Contact("Paul Roe", null, "(902) 555-0102", null)),
                contacts("Jane Doe, aide, tel.: 902-555-0101 ext. 104, jane@port.ca; Paul Roe, (902) 555-0102"));
        assertEquals(
                List.of(
                        new Contact("Jane Doe, Press Secretary", "jane@port.ca", "902-555-0101", null),
                        new Contact("Media Relations, Harbours", "media@port.ca", "+44 (0)30 5550 0123", null)),
                contacts("\nJane Doe\nPress Secretary\n902-555-0101\njane@port.ca\n\nMedia Relations\nHarbours\n"
                        + "Telephone: +44 (0)30 5550 0123\nEmail: media@port.ca"));
        assertEquals(
                List.of(
                        new Contact("Desk", "a@port.ca", "202/555-0101", null),
                        new Contact("Desk", "b@port.ca", null, null)),
                contacts("Desk: 202/555-0101, a@port.ca or b@port.ca"));
    }

    private static List<Contact> contacts(String lines) {
        Version version = WireCopyReader.read(
                        "HALIFAX, Jan. 5, 2026 /CNW/ - The tide is in.\n\nSOURCE Harbour\n\nFor further information: "
                                + lines,
                        "en",
                        null)
                .copy()
                .in("en");
        return version.contacts();
    }

    private static boolean said(WireCopy read, String code) {
        return read.remarks().stream().anyMatch(remark -> remark.code().equals(code));
    }
}
