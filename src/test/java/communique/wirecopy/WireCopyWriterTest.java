package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireCopyWriterTest {
    private static final Dateline DATELINE = new Dateline(LocalDate.of(2026, 3, 1), "CNW");

    @Test
    void french_copy_is_written_as_the_wire_writes_it() {
        var version = new Version(
                "PARIS",
                "Le port grandit",
                List.of("Deux quais"),
                "La marée monte.\n\n\\# 1 au pays.\n\n- un quai\n- deux",
                List.of(new Link("Plan", "https://port.example.org/plan"), new Link(null, "https://port.example.org")),
                "Ville de Brest",
                List.of(new Contact("Médias", "medias@port.example.org", "418 555-0101", null)),
                List.of("jamais imprimé"));
        assertEquals(
                """
                Le port grandit

                Deux quais

                PARIS, le 1er mars 2026 /CNW/ - La marée monte.

                # 1 au pays.

                • un quai
                • deux

                Liens connexes

                Plan : https://port.example.org/plan

                Ce document se trouve également à l'adresse : https://port.example.org

                SOURCE Ville de Brest

                Renseignements :

                Médias : 418 555-0101, medias@port.example.org
                """,
                write("fr", version, DATELINE));
    }

    @Test
    void english_copy_is_written_as_the_wire_writes_it() {
        var version = new Version(
                "HALIFAX, NS",
                null,
                null,
                "The tide is in.",
                List.of(new Link(null, "https://port.example.org")),
                null,
                List.of(new Contact("Desk", null, null, "[email protected]")),
                null);
        assertEquals(
                """
                HALIFAX, NS, March 1, 2026 /CNW/ - The tide is in.

                This document is also available at https://port.example.org

                SOURCE Harbour Office

                For further information:

                Desk
                """,
                write("en", version, DATELINE));
    }

    @Test
    void parts_that_are_missing_leave_no_trace() {
        assertEquals("SOURCE Harbour Office\n", write("en", Version.EMPTY, Dateline.NONE));
        assertEquals("", WireCopyWriter.write(new Copy(Kind.READOUT, null, null, null), "fr", null));
        var body = new Version(null, null, null, "The tide is in.", null, null, null, null);
        assertEquals("The tide is in.\n\nSOURCE Harbour Office\n", write("en", body, Dateline.NONE));
    }

    @Test
    void other_wires_sign_in_their_own_way() {
        var body = new Version("LYON", null, null, "The tide is in.", null, "A", null, null);
        var day = LocalDate.of(2026, 5, 4);
        assertEquals(
                "LYON, May 4, 2026 (GLOBE NEWSWIRE) -- The tide is in.",
                first(body, new Dateline(day, "GLOBE NEWSWIRE")));
        assertEquals("LYON, May 4, 2026 /PRNewswire/ -- The tide is in.", first(body, new Dateline(day, "PRNewswire")));
        assertEquals("LYON --(BUSINESS WIRE)-- The tide is in.", first(body, new Dateline(null, "BUSINESS WIRE")));
        assertEquals("LYON, May 4, 2026 - The tide is in.", first(body, new Dateline(day, null)));
    }

    private static String first(Version version, Dateline dateline) {
        return write("en", version, dateline).lines().findFirst().orElse("");
    }

    private static String write(String language, Version version, Dateline dateline) {
        var copy = new Copy(Kind.NEWS_RELEASE, dateline, null, null).with(language, version);
        return WireCopyWriter.write(copy, language, "Harbour Office");
    }
}
