package communique.rights;

import static communique.House.office;
import static communique.House.person;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static communique.House.version;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import communique.House;
import communique.RequestTest;
import communique.account.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tokens of people and of services: made for scopes and a time, shown once, revoked, and answered for. */
@RequestTest
class TokensTest {
    @Test
    @DisplayName("A person's token reads when it may read, and drafts only when it may draft")
    void scopes() {
        var office = office();
        var name = person(Role.NONE, office, Role.WRITER);
        var reading = own(name, "read");
        with(reading).get("/api/v1/releases").then().statusCode(200);
        with(reading)
                .body(Map.of("office", office, "kind", "statement"))
                .post("/api/v1/releases")
                .then()
                .statusCode(403);
        var drafting = own(name, "draft");
        with(drafting)
                .body(Map.of("office", office, "kind", "statement"))
                .post("/api/v1/releases")
                .then()
                .statusCode(201);
        with(drafting).get("/api/v1/releases").then().statusCode(403);
        // A scope is no right: what the person may not, the token may not.
        with(own(name, "approve"))
                .post(release("01a209c5-324a-77fd-acdf-0525faebafa8") + "/approval")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "A service's token works in its office, is named with who answers for it, and is revoked by an administrator")
    void services() {
        var office = office();
        var service = "news-" + unique();
        var token = service(service, office, "read", "draft");
        String id = with(token)
                .body(Map.of(
                        "office",
                        office,
                        "kind",
                        "statement",
                        "versions",
                        Map.of("en", version("en", "By service", office), "fr", version("fr", "Par service", office))))
                .post("/api/v1/releases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        with(token)
                .body(Map.of("office", office(), "kind", "statement"))
                .post("/api/v1/releases")
                .then()
                .statusCode(403);
        with(token).get("/api/v1/webhooks").then().statusCode(403);
        with(token)
                .header("If-Match", House.etag(release(id)))
                .body("{}")
                .post(release(id) + "/submission")
                .then()
                .statusCode(200)
                .body("submittedBy", equalTo("admin/" + service));
        // The service's owner is the same pair of eyes.
        String hash = House.as("viewer").get(release(id)).path("contentHash");
        for (var who : new String[] {"admin", "approver"})
            House.as(who)
                    .header("If-Match", House.etag(release(id)))
                    .body(Map.of("contentHash", hash))
                    .post(release(id) + "/approval")
                    .then()
                    .statusCode(who.equals("admin") ? 409 : 200);
        var admin = session("admin");
        var shown = admin.page().get("/tokens").then().statusCode(200).extract().asString();
        var row = shown.substring(shown.indexOf(service));
        var key = row.replaceAll("(?s).*?/tokens/([0-9a-f-]{36})/revocation.*", "$1");
        admin.form("/tokens").post("/tokens/" + key + "/revocation").then().statusCode(303);
        with(token).get("/api/v1/releases").then().statusCode(401);
    }

    @Test
    @DisplayName("What cannot be made comes back with what was typed and a word at the field")
    void refused() {
        var admin = session("admin");
        for (var wrong : new String[][] {
            {"label", ""},
            {"service", "Not A Name"},
            {"service", "a/b"},
            {"scopes", "everything"},
            {"days", "0"},
            {"days", "-3"},
            {"days", "forever"},
            {"days", "99999999999"},
            {"office", "no-such-office"},
            {"label", "x".repeat(101)},
            {"service", "a".repeat(41)}
        }) {
            var form = admin.form("/tokens");
            for (var field : new String[][] {
                {"label", "<u>x</u>"}, {"service", "fine"}, {"scopes", "read"}, {"days", "5"}, {"office", ""}
            }) form = form.formParam(field[0], field[0].equals(wrong[0]) ? wrong[1] : field[1]);
            form.post("/tokens").then().statusCode(422).body(not(containsString("<u>x</u>")));
        }
        session("viewer").page().get("/tokens").then().statusCode(403);
    }

    @Test
    @DisplayName("What single offices grant is given and taken back by page, and holds at once")
    void grants() {
        var office = office();
        var name = person(Role.NONE, null, null);
        House.as(name).get("/api/v1/releases").then().statusCode(403);
        var admin = session("admin");
        var path = "/users/" + name + "/grants";
        admin.form(path)
                .formParam("office", office)
                .formParam("role", "WRITER")
                .post(path)
                .then()
                .statusCode(303);
        House.as(name)
                .body(Map.of("office", office, "kind", "statement"))
                .post("/api/v1/releases")
                .then()
                .statusCode(201);
        admin.form(path)
                .formParam("office", "nowhere")
                .formParam("role", "WRITER")
                .post(path)
                .then()
                .statusCode(422);
        admin.form(path)
                .formParam("office", office)
                .formParam("role", "KING")
                .post(path)
                .then()
                .statusCode(422);
        var shown = admin.page().get(path).asString();
        var grant = shown.replaceAll("(?s).*?/grants/([0-9a-f-]{36})/removal.*", "$1");
        admin.form(path)
                .post("/users/viewer/grants/" + grant + "/removal")
                .then()
                .statusCode(404);
        admin.form(path).post(path + "/" + grant + "/removal").then().statusCode(303);
        House.as(name).get("/api/v1/releases").then().statusCode(403);
    }

    private static String own(String name, String... scopes) {
        var form = session(name).form("/account/tokens").formParam("label", "tests");
        return token(form.formParam("scopes", (Object[]) scopes), "/account/tokens");
    }

    private static String service(String service, String office, String... scopes) {
        var form = session("admin").form("/tokens").formParam("label", service).formParam("service", service);
        return token(form.formParam("office", office).formParam("scopes", (Object[]) scopes), "/tokens");
    }

    private static String token(RequestSpecification form, String path) {
        var page = form.post(path).then().statusCode(200).extract().asString();
        return page.replaceAll("(?s).*id=\"token\">([^<]+)<.*", "$1");
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
