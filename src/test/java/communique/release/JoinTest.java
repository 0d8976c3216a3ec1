package communique.release;

import static communique.House.as;
import static communique.House.draft;
import static communique.House.etag;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import communique.RequestTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The other language of a release, pasted beside the one that is there. */
@RequestTest
class JoinTest {
    private static final String FRENCH =
            """
            Le quai rouvre

            RIMOUSKI, le 3 févr. 2026 /CNW/ - Le quai de Rimouski rouvre aujourd'hui, a dit la mairesse.

            Il était fermé depuis l'été.

            SOURCE Ville de Rimouski
            """;

    @Test
    @DisplayName("A paste in French becomes the French version of an English release, in a new revision")
    void joins() {
        var id = english();
        join(id, "", etag(release(id)), FRENCH)
                .then()
                .statusCode(201)
                .header("Location", containsString(release(id) + "/versions/fr"))
                .body("revision", equalTo(2))
                .body("versions.en.headline", equalTo("Quay reopens"))
                .body("versions.fr.headline", equalTo("Le quai rouvre"))
                .body("versions.fr.place", equalTo("RIMOUSKI"))
                .body("dateline.date", equalTo("2026-02-03"));
        session("viewer").page().get("/releases/" + id).then().body(containsString("joined a pasted version"));
    }

    @Test
    @DisplayName("A dry run says what would be, and stores nothing")
    void dry_run() {
        var id = english();
        as("writer")
                .contentType("text/plain; charset=utf-8")
                .body(FRENCH.getBytes(StandardCharsets.UTF_8))
                .post(release(id) + "/versions/imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("language", equalTo("fr"))
                .body("versions.fr.headline", equalTo("Le quai rouvre"))
                .body("versions.en.headline", equalTo("Quay reopens"));
        as("viewer").get(release(id)).then().body("revision", equalTo(1)).body("versions", not(hasItem("fr")));
    }

    @Test
    @DisplayName("A dateline of another day is remarked, kept among the unread lines, and does not move the release")
    void other_day() {
        var id = english();
        join(id, "", etag(release(id)), FRENCH.replace("3 févr.", "4 févr."))
                .then()
                .statusCode(201)
                .body("dateline.date", equalTo("2026-02-03"))
                .body("remarks.code", hasItem("join.other-dateline"))
                .body("versions.fr.unread", hasItem(containsString("le 4 févr. 2026")));
    }

    @Test
    @DisplayName("A language that is there answers 409, unless it may be written over")
    void there() {
        var id = draft(office(), "There");
        join(id, "", etag(release(id)), FRENCH)
                .then()
                .statusCode(409)
                .body("reasons.code", hasItem("join.language-there"));
        join(id, "?replace=true", etag(release(id)), FRENCH)
                .then()
                .statusCode(201)
                .body("versions.fr.headline", equalTo("Le quai rouvre"));
    }

    @Test
    @DisplayName("Without If-Match 428, with an old one 412, nothing to read 422, by a viewer 403, of no release 404")
    void refusals() {
        var id = english();
        as("writer")
                .contentType("text/plain")
                .body("x")
                .post(release(id) + "/versions/imports")
                .then()
                .statusCode(428);
        join(id, "", "\"v77\"", FRENCH).then().statusCode(412);
        join(id, "", "*", " ").then().statusCode(422);
        join(id, "?language=FRENCH", "*", FRENCH).then().statusCode(422);
        as("writer")
                .header("If-Match", "*")
                .body("{}")
                .post(release(id) + "/versions/imports")
                .then()
                .statusCode(415);
        as("viewer")
                .contentType("text/plain")
                .header("If-Match", "*")
                .body("x")
                .post(release(id) + "/versions/imports")
                .then()
                .statusCode(403);
        join("00000000-0000-0000-0000-000000000000", "", "*", FRENCH).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "On the page the paste is read first, then joined; a language that is there comes back with the paste kept")
    void page() {
        var id = english();
        var at = "/releases/" + id + "/versions/imports";
        var writer = session("writer");
        writer.page().get("/releases/" + id).then().body(containsString(at));
        session("viewer").page().get(at).then().statusCode(403);
        var seen = etag(release(id)).replaceAll("\\D", "");
        writer.form(at)
                .formParam("seen", seen)
                .formParam("text", FRENCH)
                .formParam("act", "read")
                .post(at)
                .then()
                .statusCode(200)
                .body(containsString("value=\"keep\""))
                .body(containsString("Le quai rouvre"));
        writer.form(at)
                .formParam("seen", seen)
                .formParam("text", FRENCH)
                .formParam("act", "keep")
                .post(at)
                .then()
                .statusCode(303);
        as("viewer").get(release(id)).then().body("versions.fr.headline", equalTo("Le quai rouvre"));
        writer.form(at)
                .formParam("seen", seen)
                .formParam("text", FRENCH + "Kept")
                .formParam("act", "keep")
                .post(at)
                .then()
                .statusCode(409)
                .body(containsString("already has a version in this language"))
                .body(containsString("Kept"));
        writer.form(at).formParam("text", "").post(at).then().statusCode(422);
    }

    private static String english() {
        var office = office();
        return as("writer")
                .body(Map.of(
                        "office",
                        office,
                        "kind",
                        "news_release",
                        "dateline",
                        Map.of("date", "2026-02-03", "wire", "CNW"),
                        "versions",
                        Map.of("en", version("en", "Quay reopens", office))))
                .post("/api/v1/releases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response join(String id, String query, String ifMatch, String text) {
        return as("writer")
                .contentType("text/plain; charset=utf-8")
                .header("If-Match", ifMatch)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(release(id) + "/versions/imports" + query);
    }
}
