package communique.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.copy.Contact;
import communique.copy.Link;
import communique.copy.Version;
import communique.office.AnOffice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("domain")
class VersionFormTest {
    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();

    @Test
    void what_is_kept_comes_back_unchanged() {
        var kept = new Version(
                "PARIS",
                "Titre",
                List.of("Un", "Deux"),
                "Texte",
                List.of(new Link(null, "https://pm.gc.ca")),
                "Cabinet",
                List.of(new Contact("Médias", null, null, "[email protected]")),
                List.of("date 2026-01-06"));
        fields.putSingle("place", "PARIS");
        fields.putSingle("headline", "Titre");
        fields.putSingle("subheads", "Un\r\nDeux");
        fields.putSingle("body", "Texte");
        fields.putSingle("links-0-url", "https://pm.gc.ca");
        fields.putSingle("source", "Cabinet");
        fields.putSingle("contacts-0-label", "Médias");
        fields.putSingle("contacts-0-mask", "[email protected]");
        fields.putSingle("unread", "date 2026-01-06");
        assertEquals(kept, cleaned());
    }

    @Test
    void rows_keep_their_place_so_that_an_error_finds_its_field() {
        fields.putSingle("links-3-url", "not an address");
        assertEquals(
                "not an address",
                VersionForm.of(fields).version().links().get(3).url());
    }

    @Test
    void two_empty_rows_follow() {
        fields.putSingle("links-0-url", "https://pm.gc.ca");
        assertEquals(3, VersionForm.of(fields).links().size());
        assertEquals(2, VersionForm.of(fields).contacts().size());
    }

    @Test
    void a_real_address_replaces_the_mask_and_an_emptied_row_goes() {
        fields.putSingle("contacts-0-label", "Médias");
        fields.putSingle("contacts-0-email", "media@pmo.example");
        fields.putSingle("contacts-0-mask", "[email protected]");
        fields.putSingle("contacts-1-mask", "[email protected]");
        assertEquals(
                List.of(new Contact("Médias", "media@pmo.example", null, null)),
                cleaned().contacts());
    }

    @Test
    void lines_dealt_with_are_taken_away() {
        fields.put("unread", List.of("one", "two"));
        fields.put("dealt", List.of("one"));
        assertEquals(List.of("two"), cleaned().unread());
    }

    @Test
    void a_new_version_comes_with_the_offices_own_desk() {
        var offered = VersionForm.offered(7, AnOffice.bilingual(), "fr").version();
        assertEquals("Cabinet du Premier ministre du Canada", offered.source());
        assertEquals(
                "Relations avec les médias – CPM", offered.contacts().get(0).label());
    }

    @Test
    void a_hidden_number_that_is_none_is_stale() {
        fields.putSingle("seen", "x");
        assertEquals(-1, VersionForm.of(fields).seen());
    }

    private Version cleaned() {
        var version = VersionForm.of(fields).version();
        return CopyIntake.of(ReleaseTest.complete().with("fr", version)).in("fr");
    }
}
