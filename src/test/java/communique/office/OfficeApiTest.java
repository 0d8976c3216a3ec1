package communique.office;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.etag;
import static communique.House.office;
import static communique.House.session;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import communique.RequestTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class OfficeApiTest {
    @Test
    @DisplayName("As an administrator, POST makes an office and says where it is; its code is taken once")
    void creates() {
        var code = unique();
        as("admin")
                .body(office(code))
                .post("/api/v1/offices")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/offices/" + code))
                .body("names.fr", equalTo("Bureau " + code))
                .body("languages", equalTo(List.of("en", "fr")));
        as("admin")
                .body(office(code))
                .post("/api/v1/offices")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("code"));
        as("viewer").get("/api/v1/offices").then().statusCode(200).body("items.code", hasItem(code));
    }

    @Test
    @DisplayName("As anybody less, offices can be read and not written")
    void by_role() {
        var path = "/api/v1/offices/" + office();
        for (var role : List.of("viewer", "writer", "approver")) {
            as(role).get(path).then().statusCode(200);
            as(role).body(office(unique())).post("/api/v1/offices").then().statusCode(403);
            changing(role, path).body("{}").patch(path).then().statusCode(403);
            session(role).page().get("/offices/new").then().statusCode(403);
        }
    }

    @Test
    @DisplayName(
            "PATCH merges: fields given replace, null removes, the rest stays; If-Match is needed and must be fresh")
    void patches() {
        var path = "/api/v1/offices/" + office();
        var seen = etag(path);
        as("admin").body("{}").patch(path).then().statusCode(428);
        as("admin")
                .header("If-Match", seen)
                .body("{\"province\":null,\"names\":{\"fr\":\"Renommé\"}}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("province", nullValue())
                .body("names.fr", equalTo("Renommé"))
                .body("names.en", containsString("Office"))
                .body("timeZone", equalTo("America/Toronto"));
        as("admin")
                .header("If-Match", seen)
                .body("{\"province\":\"QC\"}")
                .patch(path)
                .then()
                .statusCode(412);
        changing("admin", path)
                .body("{\"timeZone\":\"Mars/Olympus\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("timeZone"));
        as("admin").get("/api/v1/offices/nowhere").then().statusCode(404);
    }

    @Test
    @DisplayName("What cannot be used is named field by field, in the reader's language")
    void violations() {
        var wish = new HashMap<String, Object>(office(unique()));
        wish.put("languages", List.of("en", "fr", "de"));
        wish.put("websites", Map.of("fr", "javascript:alert(1)"));
        wish.put("sender", Map.of("name", "x", "email", "[email protected]"));
        wish.put("province", "Québec");
        as("admin")
                .header("Accept-Language", "fr")
                .body(wish)
                .post("/api/v1/offices")
                .then()
                .statusCode(422)
                .body("title", equalTo("Inutilisable tel quel"))
                .body("violations.field", hasItem("names.de"))
                .body("violations.field", hasItem("websites.fr"))
                .body("violations.field", hasItem("sender.email"))
                .body("violations.field", hasItem("province"));
    }

    @Test
    @DisplayName("By page an administrator changes an office, and a stale form comes back with what was typed")
    void by_page() {
        var code = office();
        var admin = session("admin");
        var page = "/offices/" + code;
        var seen = etag("/api/v1" + page).replaceAll("\\D", "");
        for (var status : List.of(303, 409))
            admin.form(page)
                    .formParam("seen", seen)
                    .formParam("names.en", "By page")
                    .formParam("names.fr", "Par la page")
                    .formParam("timeZone", "America/Halifax")
                    .formParam("languages", "en, fr")
                    .formParam("sender.email", "a@b.example.org")
                    .post(page)
                    .then()
                    .statusCode(status);
        admin.page().get(page).then().body(containsString("By page")).body(containsString("America/Halifax"));
    }

    @Test
    @DisplayName("The API's document names its paths, and health answers without a token")
    void document_and_health() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/offices/{code}'.patch", org.hamcrest.Matchers.notNullValue())
                .body("paths.'/api/v1/releases/{id}/schedule'.put", org.hamcrest.Matchers.notNullValue());
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
    }
}
