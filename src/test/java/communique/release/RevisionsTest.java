package communique.release;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.etag;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static communique.House.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import communique.RequestTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Revisions compared and brought back, by page and by REST. */
@RequestTest
class RevisionsTest {
    @Test
    @DisplayName("REST tells what changed word by word, per language and field, and by whom")
    void diff() {
        var id = twice("Port");
        as("viewer")
                .get(release(id) + "/revisions/1/diff?to=2")
                .then()
                .statusCode(200)
                .body("changed", equalTo(true))
                .body("newer.writtenBy", equalTo("writer"))
                .body("release", hasSize(0))
                .body("versions.en.state", equalTo("same"))
                .body("versions.fr.state", equalTo("changed"))
                .body("versions.fr.fields.field", equalTo(List.of("headline")))
                .body("versions.fr.fields[0].paragraphs[0].op", equalTo(List.of("removed", "added", "same")))
                .body("versions.fr.fields[0].paragraphs[0].text", hasItem("Quai"));
        as("viewer")
                .get(release(id) + "/revisions/2/diff")
                .then()
                .statusCode(200)
                .body("changed", equalTo(false));
        as("viewer")
                .get(release(id) + "/revisions/2/diff?to=1")
                .then()
                .body("versions.fr.fields[0].paragraphs[0][0].text", equalTo("Quai"));
    }

    @Test
    @DisplayName("A revision or release that is none, or a number that is none, is said by name and never breaks")
    void hostile() {
        var id = draft(office(), "Hostile");
        as("viewer").get(release(id) + "/revisions/1/diff?to=9").then().statusCode(404);
        as("viewer").get(release(id) + "/revisions/0/diff").then().statusCode(404);
        as("viewer").get(release(id) + "/revisions/x/diff").then().statusCode(404);
        as("viewer").get(release(id) + "/revisions/99999999999/diff").then().statusCode(404);
        as("viewer")
                .get(release(id) + "/revisions/1/diff?to=' or 1=1")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("to"));
        as("viewer")
                .get(release(id) + "/revisions/1/diff?to=99999999999")
                .then()
                .statusCode(422);
        as("viewer")
                .get(release(UUID.randomUUID().toString()) + "/revisions/1/diff")
                .then()
                .statusCode(404);
        as("writer").post(release(id) + "/revisions/1/restoration").then().statusCode(428);
        changing("writer", release(id))
                .post(release(id) + "/revisions/7/restoration")
                .then()
                .statusCode(404);
        var viewer = session("viewer");
        viewer.page().get("/releases/" + id + "/revisions/1/diff?to=x").then().statusCode(422);
        viewer.page().get("/releases/" + id + "/revisions/1/diff?to=3").then().statusCode(404);
        viewer.page()
                .get("/releases/" + id + "/revisions/diff?from=<b>&to=1")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("An old revision comes back as a new one; the same again makes none; viewers may not")
    void restores() {
        var id = twice("Restored");
        changing("viewer", release(id))
                .post(release(id) + "/revisions/1/restoration")
                .then()
                .statusCode(403);
        changing("writer", release(id))
                .post(release(id) + "/revisions/1/restoration")
                .then()
                .statusCode(200)
                .body("revision", equalTo(3))
                .body("status", equalTo("draft"))
                .body("versions.fr.headline", equalTo("Restored (fr)"));
        changing("writer", release(id))
                .post(release(id) + "/revisions/3/restoration")
                .then()
                .statusCode(200)
                .body("revision", equalTo(3));
        as("writer")
                .header("If-Match", "\"v0\"")
                .post(release(id) + "/revisions/2/restoration")
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("What is out is not written over by an old revision")
    void out() {
        var id = twice("Out");
        changing("writer", release(id))
                .body("{}")
                .post(release(id) + "/submission")
                .then()
                .statusCode(200);
        String hash = as("approver").get(release(id)).path("contentHash");
        changing("approver", release(id))
                .body(Map.of("contentHash", hash))
                .post(release(id) + "/approval")
                .then()
                .statusCode(200);
        issued(id, list(unique() + ".fr@example.org"));
        changing("writer", release(id))
                .post(release(id) + "/revisions/1/restoration")
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("The page shows added and removed words with words for those who do not see, and offers to restore")
    void page() {
        var id = twice("Page");
        var diff = "/releases/" + id + "/revisions/1/diff?to=2";
        session("viewer")
                .page()
                .get(diff)
                .then()
                .statusCode(200)
                .body(containsString(
                        "Quai</ins>".replace("</ins>", "<span class=\"unseen\" lang=\"en\">] </span></ins>")))
                .body(containsString("[taken out:"))
                .body(not(containsString("/restoration")));
        session("viewer")
                .page()
                .get("/releases/" + id + "/revisions/diff?from=2&to=1")
                .then()
                .statusCode(303)
                .header("Location", containsString("/revisions/2/diff?to=1"));
        var writer = session("writer");
        var seen = etag(release(id)).replaceAll("\\D", "");
        writer.form(diff)
                .formParam("seen", "0")
                .post("/releases/" + id + "/revisions/1/restoration")
                .then()
                .statusCode(409);
        writer.form(diff)
                .formParam("seen", seen)
                .post("/releases/" + id + "/revisions/1/restoration")
                .then()
                .statusCode(303);
        as("viewer").get(release(id)).then().body("revision", equalTo(3));
        writer.page().get("/releases/" + id).then().body(containsString("brought back revision"));
    }

    /** A release whose French headline was written anew. */
    private static String twice(String headline) {
        var office = office();
        var id = draft(office, headline);
        changing("writer", release(id))
                .body(version("fr", "Quai (fr)", office))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
        return id;
    }
}
