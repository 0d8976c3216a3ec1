package communique.release;

import static communique.House.as;
import static communique.House.draft;
import static communique.House.etag;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import communique.RequestTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class PreflightApiTest {
    private static final Map<String, Object> EMPTY_FRENCH = Map.of("versions", Map.of("fr", Map.of("body", "")));

    @Test
    @DisplayName("Unsaved text is read as if it were kept, and nothing is stored")
    void unsaved() {
        var id = draft(office(), "Unsaved");
        var before = etag(release(id));
        as("writer")
                .body(EMPTY_FRENCH)
                .post(release(id) + "/preflight")
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("body.empty"));
        as("writer").get(release(id) + "/preflight").then().body("findings.code", not(hasItem("body.empty")));
        as("viewer").get(release(id)).then().header("ETag", equalTo(before));
    }

    @Test
    @DisplayName("A page asks for findings with its session, and hears them in its reader's language")
    void from_a_page() {
        var id = draft(office(), "From a page");
        session("writer")
                .page()
                .contentType(ContentType.JSON)
                .body(EMPTY_FRENCH)
                .post("/releases/" + id + "/findings")
                .then()
                .statusCode(200)
                .body("find { it.code == 'body.empty' }.path", equalTo("versions.fr.body"))
                .body("find { it.code == 'body.empty' }.severity", equalTo("blocker"))
                .body("find { it.code == 'body.empty' }.paragraph", nullValue())
                .body("find { it.code == 'body.empty' }.message", containsString("text"));
    }

    @Test
    @DisplayName("Readers do not write, strangers do not read, and other sites do not ask")
    void rights() {
        var path = "/releases/" + draft(office(), "Rights") + "/findings";
        session("viewer")
                .page()
                .contentType(ContentType.JSON)
                .body(EMPTY_FRENCH)
                .post(path)
                .then()
                .statusCode(403);
        given().redirects()
                .follow(false)
                .contentType(ContentType.JSON)
                .body(EMPTY_FRENCH)
                .post(path)
                .then()
                .statusCode(302);
        session("writer")
                .page()
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.JSON)
                .body(EMPTY_FRENCH)
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("Text of another shape, another tongue or without end is refused, never a 500")
    void hostile() {
        var id = draft(office(), "Hostile");
        var page = session("writer");
        for (var body : new String[] {
            "",
            "{",
            "[]",
            "null",
            "7",
            "{\"versions\":7}",
            "{\"versions\":{\"fr\":7}}",
            "{\"versions\":{\"fr\":null}}",
            "{\"versions\":{\"\":{}}}",
            "{\"versions\":{\"fr\":{\"links\":[null]}}}",
            "{\"versions\":{\"fr\":{\"contacts\":[null],\"unread\":[null],\"subheads\":[null]}}}",
            "{\"versions\":{\"fr\":{\"body\":\"\\u0000\\ud800 « : ; \\udfff\"}}}",
            "{\"dateline\":{\"date\":\"9999-12-31\"},\"versions\":{\"fr\":{}}}",
            "{\"dateline\":{\"date\":\"+999999999-12-31\"},\"versions\":{\"fr\":{\"body\":\"mardi 6 janvier, 9 h HNE\"}}}",
            "{\"dateline\":{\"date\":\"-999999999-01-01\"},\"versions\":{\"en\":{\"body\":\"Tuesday, January 6, 9 a.m. EST\"}}}"
        }) {
            as("writer").body(body).post(release(id) + "/preflight").then().statusCode(lessThan(500));
            page.page()
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/releases/" + id + "/findings")
                    .then()
                    .statusCode(lessThan(500));
        }
        as("writer")
                .body(Map.of("versions", Map.of("français", Map.of("body", "x"))))
                .post(release(id) + "/preflight")
                .then()
                .statusCode(422);
        as("writer")
                .body(Map.of("versions", Map.of("fr", Map.of("body", "mot ".repeat(400_000)))))
                .post(release(id) + "/preflight")
                .then()
                .statusCode(422);
    }
}
