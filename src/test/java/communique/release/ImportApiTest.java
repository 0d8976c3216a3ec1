package communique.release;

import static communique.House.as;
import static communique.House.office;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import communique.RequestTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class ImportApiTest {
    private static final String COPY =
            """
            OTTAWA, le 3 févr. 2026 /CNW/ - Aujourd'hui, le ministre Luc Aubin a rencontré la mairesse Ana Dias, à Ottawa.

            Ils ont convenu de se revoir. %s

            SOURCE Bureau %s

            Relations avec les médias : [email protected]
            """;

    @Test
    @DisplayName("Wire copy becomes a draft of the office its source line names, and a mask never becomes an address")
    void imports() {
        var office = office();
        as("writer")
                .contentType("text/plain; charset=utf-8")
                .body(COPY.formatted("", office).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/releases/imports")
                .then()
                .statusCode(201)
                .body("office", equalTo(office))
                .body("status", equalTo("draft"))
                .body("dateline.date", equalTo("2026-02-03"))
                .body("versions.fr.place", equalTo("OTTAWA"))
                .body("versions.fr.contacts[0].email", nullValue())
                .body("findings.code", hasItem("contact.masked-address"));
    }

    @Test
    @DisplayName("A dry run answers 200 with what was read, and stores nothing")
    void dry_run() {
        var mark = unique();
        read(
                        "?dryRun=true&language=fr&office=" + office(),
                        COPY.formatted(mark, "x").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("versions.fr.headline", nullValue())
                .body("findings.code", hasItem("headline.missing"));
        as("viewer").get("/api/v1/releases?q=" + mark).then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("Text that is not UTF-8 is read as old mail programs wrote it")
    void windows_1252() {
        read("?dryRun=true&office=" + office(), COPY.formatted("Été", "x").getBytes(Charset.forName("windows-1252")))
                .then()
                .statusCode(200)
                .body("dateline.date", equalTo("2026-02-03"));
    }

    @Test
    @DisplayName("Nothing, too much, an unknown office or language, or the wrong role is refused by name")
    void refusals() {
        read("?office=" + office(), new byte[0]).then().statusCode(422);
        read("?office=nowhere", "x".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("office"));
        read("?language=FRENCH&office=" + office(), "x".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        as("viewer")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/releases/imports")
                .then()
                .statusCode(403);
        as("writer").body("{}").post("/api/v1/releases/imports").then().statusCode(415);
    }

    private static Response read(String query, byte[] body) {
        return as("writer")
                .contentType("text/plain; charset=utf-8")
                .body(body)
                .post("/api/v1/releases/imports" + query);
    }
}
