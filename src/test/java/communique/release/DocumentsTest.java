package communique.release;

import static communique.House.anonymous;
import static communique.House.approved;
import static communique.House.as;
import static communique.House.draft;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import communique.document.Vera;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Releases to take away: for the approval folder, and by REST. */
@RequestTest
class DocumentsTest {
    private static final String HOSTILE_BODY =
            """
            # Titre <script>alert(1)</script> & "guillemets" œ É — l’été

            Un paragraphe *en italique*, **en gras**, avec `du code` et un [lien](https://example.org/a?b=1&c=2).

            #### Un intertitre qui saute des niveaux

            - un
            - deux
              - sous-point

            3. trois
            4. quatre

            > Une citation
            >
            > > dans une citation

            ***

                du code en retrait

            Fin : ⚓ ᐃᓄᒃᑎᑐᑦ 😀 ]]> &amp;
            """;

    @Test
    @DisplayName(
            "The PDF of both languages is accessible (PDF/UA-1), says that it is a draft, and carries hash and revision")
    void pdf_of_all() throws IOException {
        var id = draft(office(), "Le quai");
        String hash = as("viewer").get(release(id)).path("contentHash");
        var pdf = session("viewer")
                .page()
                .get("/releases/" + id + "/documents/all.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("-all.pdf"))
                .extract()
                .asByteArray();
        assertEquals(List.of(), Vera.complaints(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            for (var words : List.of(
                    "DRAFT – not for release",
                    "ÉBAUCHE – ne pas diffuser",
                    "Le quai (fr)",
                    "Le quai (en)",
                    "Premier paragraphe.",
                    "Second.",
                    "Revision 1 / Révision 1",
                    hash)) assertTrue(text.contains(words), () -> words + " in\n" + text);
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertEquals("Le quai (en)", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentInformation().getSubject().contains("News release"));
        }
    }

    @Test
    @DisplayName("The Word document has real headings and lists, the languages of its texts, head and foot")
    void word() throws IOException {
        var id = hostile();
        var content = session("viewer")
                .page()
                .get("/releases/" + id + "/documents/fr.docx")
                .then()
                .statusCode(200)
                .contentType(containsString("wordprocessingml"))
                .extract()
                .asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var headings = document.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && p.getStyle().startsWith("Heading"))
                    .map(p -> p.getStyle() + " " + p.getText())
                    .toList();
            assertEquals("heading 1", document.getStyles().getStyle("Heading1").getName());
            assertEquals("Heading1 Le quai", headings.get(0));
            assertEquals("Heading2 Titre <script>alert(1)</script> & \"guillemets\" œ É — l’été", headings.get(1));
            assertEquals("Heading3 Un intertitre qui saute des niveaux", headings.get(2));
            assertEquals(
                    6,
                    document.getParagraphs().stream()
                            .filter(p -> p.getNumID() != null)
                            .count());
            assertTrue(document.getHeaderList().get(0).getText().contains("ÉBAUCHE – ne pas diffuser"));
            assertTrue(document.getFooterList().get(0).getText().contains("sha256:"));
            assertTrue(document.getDocument().xmlText().contains("fr-CA"));
            assertTrue(document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("Fin : ⚓ ᐃᓄᒃᑎᑐᑦ 😀 ]]> &")));
        }
    }

    @Test
    @DisplayName("By REST each form is chosen by Accept; one that we do not have answers 406 as a problem")
    void by_accept() {
        var id = hostile();
        var at = release(id) + "/versions/fr";
        for (var type : List.of(
                "application/pdf",
                Papers.DOCX,
                VersionApi.NINJS,
                VersionApi.NEWS_ITEM,
                "text/plain",
                "text/html",
                "application/json"))
            as("viewer")
                    .accept(type)
                    .get(at)
                    .then()
                    .statusCode(200)
                    .contentType(containsString(type))
                    .header("ETag", containsString("v"));
        as("viewer").accept("*/*").get(at).then().statusCode(200).contentType(containsString("application/json"));
        for (var odd : List.of("*/*, a/b; q", ";;;,,", "*/*;q=x, application/json", "application/json;q=0.2,*/*;q=0.1"))
            as("viewer").header("Accept", odd).get(at).then().statusCode(anyOf(equalTo(200), equalTo(406)));
        as("viewer").accept("image/png").get(at).then().statusCode(406).contentType("application/problem+json");
        as("viewer")
                .accept("application/pdf")
                .get(release(id) + "/versions/de")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as("viewer")
                .accept(VersionApi.NINJS)
                .get(release(id) + "/versions/all")
                .then()
                .statusCode(404);
        anonymous().accept("application/pdf").get(at).then().statusCode(401);
    }

    @Test
    @DisplayName("Whatever the text holds, its PDF stays accessible")
    void hostile_pdf() {
        var pdf = as("viewer")
                .accept("application/pdf")
                .get(release(hostile()) + "/versions/fr")
                .asByteArray();
        assertEquals(List.of(), Vera.complaints(pdf));
    }

    @Test
    @DisplayName("What is out carries no draft mark; agencies may use it, and its number is said")
    void issued_ones() throws IOException {
        var id = approved(office(), "Sorti");
        issued(id, list(unique() + ".fr@example.org"));
        var pdf = as("viewer")
                .accept("application/pdf")
                .get(release(id) + "/versions/fr")
                .asByteArray();
        String number = as("viewer").get(release(id)).path("number");
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertFalse(text.contains("ÉBAUCHE"), text);
            assertTrue(text.contains(number), text);
        }
        as("viewer")
                .accept(VersionApi.NINJS)
                .get(release(id) + "/versions/fr")
                .then()
                .body("pubStatus", equalTo("usable"))
                .body("altIds.value", hasItem(number));
    }

    @Test
    @DisplayName("A language that is not there, or a name that is none, is not found")
    void nowhere() {
        var id = draft(office(), "Nowhere");
        var viewer = session("viewer");
        viewer.page().get("/releases/" + id + "/documents/de.pdf").then().statusCode(404);
        viewer.page().get("/releases/" + id + "/documents/x.docx").then().statusCode(404);
        viewer.page().get("/releases/" + id + "/documents/fr.odt").then().statusCode(404);
        viewer.page().get("/releases/nope/documents/fr.pdf").then().statusCode(404);
    }

    @Test
    @DisplayName("Quotations within quotations ten thousand deep are printed, not a fault")
    void bottomless() {
        var office = office();
        for (var body : List.of("> ".repeat(20_000) + "x", "- ".repeat(20_000) + "x", nested())) {
            var id = begun(office, body);
            as("viewer")
                    .accept("text/html")
                    .get(release(id) + "/versions/fr")
                    .then()
                    .statusCode(200);
            as("viewer")
                    .accept("application/pdf")
                    .get(release(id) + "/versions/fr")
                    .then()
                    .statusCode(200);
            as("viewer")
                    .accept(Papers.DOCX)
                    .get(release(id) + "/versions/fr")
                    .then()
                    .statusCode(200);
            as("viewer")
                    .accept(VersionApi.NEWS_ITEM)
                    .get(release(id) + "/versions/fr")
                    .then()
                    .statusCode(200);
        }
    }

    private static String nested() {
        var list = new StringBuilder();
        for (int i = 0; i < 400; i++) list.append("  ".repeat(i)).append("- x\n");
        return list.toString();
    }

    private static String hostile() {
        return begun(office(), HOSTILE_BODY);
    }

    private static String begun(String office, String body) {
        var version = new HashMap<String, Object>();
        version.put("headline", "Le quai");
        version.put("place", "PARIS & <b>");
        version.put("body", body);
        version.put("subheads", List.of("Un « sous-titre » & plus"));
        version.put(
                "links",
                List.of(
                        Map.of("label", "Plan <du> port", "url", "https://example.org/?a=1&b=2"),
                        Map.of("url", "https://example.org")));
        version.put(
                "contacts",
                List.of(Map.of("label", "Médias & Cie", "email", "medias@example.org", "phone", "418 555-0100")));
        return as("writer")
                .body(Map.of(
                        "office",
                        office,
                        "kind",
                        "readout",
                        "dateline",
                        Map.of("date", "2026-01-06", "wire", "CNW"),
                        "versions",
                        Map.of("fr", version)))
                .post("/api/v1/releases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
