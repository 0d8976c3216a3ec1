package communique.rights;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.person;
import static communique.House.release;
import static communique.House.session;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import communique.House;
import communique.RequestTest;
import communique.account.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A draft limited to named people exists for nobody else; an administrator of its office may open it, unread. */
@RequestTest
class LimitTest {
    @Test
    @DisplayName("For all others, administrators too, it is gone from every list, search and address")
    void gone() {
        var office = office();
        var named = person(Role.NONE, office, Role.APPROVER);
        var id = draft(office, "Secret " + office);
        limit(id, named);
        for (var other : List.of("admin", "approver", "viewer")) {
            for (var path : List.of(
                    "", "/versions/fr", "/revisions", "/revisions/1", "/preflight", "/audience", "/fact-checks"))
                as(other).get(release(id) + path).then().statusCode(404).body(not(containsString("Secret")));
            as(other).get("/api/v1/releases?q=" + office).then().body("items", hasSize(0));
            var pages = session(other);
            for (var path : List.of("/", "/releases?q=Secret", "/releases"))
                pages.page().get(path).then().statusCode(200).body(not(containsString("Secret " + office)));
            pages.page().get("/releases/" + id).then().statusCode(404).body(not(containsString("Secret")));
        }
        for (var one : List.of("writer", named)) {
            as(one).get(release(id)).then().statusCode(200).body("limited", equalTo(true));
            as(one).get("/api/v1/releases?q=" + office).then().body("items", hasSize(1));
        }
        session("writer").page().get("/").then().body(containsString("Secret " + office));
    }

    @Test
    @DisplayName(
            "An administrator of the office sees that it is there, not what it says, and opens it; that is recorded")
    void lifted() {
        var office = office();
        var admin = person(Role.NONE, office, Role.ADMIN);
        var elsewhere = person(Role.NONE, office(), Role.ADMIN);
        var id = draft(office, "Hidden " + office);
        limit(id, "writer");
        var pages = session(admin);
        pages.page()
                .get("/releases/limited")
                .then()
                .statusCode(200)
                .body(containsString(id))
                .body(not(containsString("Hidden")));
        session(elsewhere)
                .page()
                .get("/releases/limited")
                .then()
                .statusCode(200)
                .body(not(containsString(id)));
        session("writer").page().get("/releases/limited").then().statusCode(403);
        as(elsewhere).delete(release(id) + "/limit").then().statusCode(404);
        as("approver").delete(release(id) + "/limit").then().statusCode(404);
        pages.form("/releases/limited")
                .post("/releases/limited/" + id + "/lifting")
                .then()
                .statusCode(303);
        as("viewer").get(release(id)).then().statusCode(200).body("limited", equalTo(false));
        session("viewer")
                .page()
                .get("/releases/" + id)
                .then()
                .body(containsString("opened it again to the whole office"));
        as("writer").delete(release(id) + "/limit").then().statusCode(409);
    }

    @Test
    @DisplayName("Only people who may read the office's releases are named, and whoever limits stays among them")
    void named() {
        var office = office();
        var id = draft(office, "Named");
        var stranger = person(Role.NONE, office(), Role.ADMIN);
        for (var wrong : List.of(stranger, "nobody-here", "", "'; drop table release; --"))
            as("writer")
                    .header("If-Match", House.etag(release(id)))
                    .body(Map.of("people", List.of(wrong)))
                    .put(release(id) + "/limit")
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("people"));
        as("viewer")
                .header("If-Match", "*")
                .body(Map.of("people", List.of("viewer")))
                .put(release(id) + "/limit")
                .then()
                .statusCode(403);
        var path = "/releases/" + id + "/limit";
        session("writer").form(path).post(path).then().statusCode(422);
        session("writer")
                .form(path)
                .formParam("people", "viewer")
                .post(path)
                .then()
                .statusCode(303);
        as("writer").get(release(id)).then().statusCode(200);
        as("viewer").get(release(id)).then().statusCode(200);
        as("approver").get(release(id)).then().statusCode(404);
    }

    private static void limit(String id, String named) {
        changing("writer", release(id))
                .body(Map.of("people", List.of(named)))
                .put(release(id) + "/limit")
                .then()
                .statusCode(200)
                .body("limited", equalTo(true));
    }
}
