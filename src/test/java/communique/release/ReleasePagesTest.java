package communique.release;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.etag;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.submitted;
import static communique.House.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import communique.RequestTest;
import java.util.HashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class ReleasePagesTest {
    @Test
    @DisplayName("Saving over somebody else's change answers 409 with both texts; saving again is deliberate")
    void nobody_loses_their_text() {
        var office = office();
        var id = draft(office, "Shared");
        var writer = session("writer");
        var edit = "/releases/" + id + "/versions/fr/edit";
        var seen = etag(release(id)).replaceAll("\\D", "");
        changing("admin", release(id))
                .body(version("fr", "Theirs", office))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
        writer.form(edit)
                .formParam("seen", seen)
                .formParam("headline", "Mine")
                .formParam("body", "My words")
                .formParam("act", "save")
                .post(edit)
                .then()
                .statusCode(409)
                .body(containsString("value=\"Mine\""))
                .body(containsString("My words"))
                .body(containsString("Theirs"));
        var now = etag(release(id)).replaceAll("\\D", "");
        writer.form(edit)
                .formParam("seen", now)
                .formParam("headline", "Mine")
                .formParam("body", "My words")
                .formParam("act", "save")
                .post(edit)
                .then()
                .statusCode(303);
        as("viewer").get(release(id)).then().body("versions.fr.headline", equalTo("Mine"));
    }

    @Test
    @DisplayName("A refused submission comes back on the release's page with its reasons, and what was typed")
    void refused_submission() {
        var office = office();
        var id = draft(office, "Refused");
        var without = new HashMap<>(version("fr", "x", office));
        without.remove("headline");
        changing("writer", release(id))
                .body(without)
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
        session("writer")
                .form("/releases/" + id)
                .post("/releases/" + id + "/submission")
                .then()
                .statusCode(409)
                .body(containsString("The headline is missing."));
        as("viewer").get(release(id)).then().body("status", equalTo("draft"));
    }

    @Test
    @DisplayName("The page offers each only what they may do: nobody approves their own, viewers see no form")
    void by_role() {
        var id = submitted(office(), "Roles");
        var page = "/releases/" + id;
        session("approver").page().get(page).then().body(containsString(id + "/approval\""));
        session("viewer").page().get(page).then().statusCode(200).body(not(containsString(id + "/approval\"")));
        session("viewer").page().get(page + "/versions/fr/edit").then().statusCode(403);
        session("writer")
                .form(page)
                .formParam("contentHash", "x")
                .post(page + "/approval")
                .then()
                .statusCode(403);
        session("writer").page().get(page + "/schedule").then().statusCode(403);
    }

    @Test
    @DisplayName("Approving by page what was edited meanwhile is refused")
    void approves_what_was_read() {
        var id = submitted(office(), "Read");
        var page = "/releases/" + id;
        session("approver")
                .form(page)
                .formParam("contentHash", "sha256:another")
                .post(page + "/approval")
                .then()
                .statusCode(409)
                .body(containsString("The text has changed since"));
    }

    @Test
    @DisplayName("The preview shows CommonMark as it will read, and HTML as it was typed")
    void preview() {
        session("writer")
                .form("/releases/new")
                .formParam("body", "**Bold** <script>x</script>")
                .post("/releases/preview")
                .then()
                .statusCode(200)
                .body(containsString("<strong>Bold</strong>"))
                .body(not(containsString("<script>")));
    }

    @Test
    @DisplayName("A filter that is none answers 422 with its sentence, in the form that asked")
    void bad_filter() {
        session("viewer")
                .page()
                .get("/releases?from=tomorrow&q=kept")
                .then()
                .statusCode(422)
                .body(containsString("“tomorrow” is not a date"))
                .body(containsString("value=\"kept\""));
    }
}
