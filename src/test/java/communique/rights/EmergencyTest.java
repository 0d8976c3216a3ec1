package communique.rights;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.list;
import static communique.House.office;
import static communique.House.person;
import static communique.House.release;
import static communique.House.session;
import static communique.House.submitted;
import static communique.House.unique;
import static communique.House.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.House;
import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import communique.account.Role;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person issues alone, by the same way as everything, and owes a second pair of eyes until somebody lends them. */
@RequestTest
class EmergencyTest {
    @Test
    @DisplayName("It goes to everybody once, is marked, and the mark ends when somebody else approves the same text")
    void issued_alone() {
        var office = office();
        var alone = person(Role.NONE, office, Role.APPROVER);
        var address = unique() + ".en@daily.example.org";
        var id = draft(office, "Alone " + office);
        emergency(alone, id, "The building is evacuated", list(address))
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("emergency.by", equalTo(alone))
                .body("emergency.reason", equalTo("The building is evacuated"))
                .body("emergency.secondedBy", nullValue())
                .body("number", notNullValue());
        Wait.until("issued", () -> "issued".equals(as("viewer").get(release(id)).path("status")));
        Wait.until("a mail for " + address, () -> !Mailbox.of(address).isEmpty());
        assertEquals(1, Mailbox.of(address).size());
        session("approver").page().get("/").then().body(containsString("owes a second pair of eyes"));
        session("viewer").page().get("/releases/" + id).then().body(containsString("Issued by one person"));

        String hash = as("viewer").get(release(id)).path("contentHash");
        approve(alone, id, hash).statusCode(409).body("reasons[0].code", equalTo("release.own-emergency"));
        approve("approver", id, "sha256:0").statusCode(409).body("reasons[0].code", equalTo("release.other-content"));
        session("approver")
                .form("/releases/" + id)
                .formParam("contentHash", hash)
                .post("/releases/" + id + "/approval")
                .then()
                .statusCode(303);
        as("viewer")
                .get(release(id))
                .then()
                .body("status", equalTo("issued"))
                .body("emergency.secondedBy", equalTo("approver"))
                .body("emergency.secondedAt", notNullValue());
        approve("approver", id, hash).statusCode(409);
        session("viewer").page().get("/releases/" + id).then().body(containsString("approved it afterwards"));
    }

    @Test
    @DisplayName("What may not pass blocks it too; what may, passes by name and reason; all languages are owed")
    void guarantees() {
        var office = office();
        var list = list(unique() + "@daily.example.org");
        String id = as("writer")
                .body(Map.of(
                        "office", office, "kind", "statement", "versions", Map.of("en", version("en", "Half", office))))
                .post("/api/v1/releases")
                .path("id");
        emergency("approver", id, "No time", list)
                .statusCode(409)
                .body("reasons.code", hasItem(containsString("language")));
        as("viewer").get(release(id)).then().body("status", equalTo("draft")).body("emergency", nullValue());
        var whole = draft(office, "Whole");
        for (var reason : new String[] {"", "  ", null})
            emergency("approver", whole, reason, list).statusCode(422).body("violations[0].field", equalTo("reason"));
        emergency("writer", whole, "No time", list).statusCode(403);
        emergency("approver", whole, "No time", "no-such-list").statusCode(422);
        as("viewer").get(release(whole)).then().body("status", equalTo("draft")).body("number", nullValue());
    }

    @Test
    @DisplayName("A submitter with the right may do it too, and an edit before the instant ends it with its text")
    void by_the_submitter() {
        var office = office();
        var id = submitted(office, "Handed in");
        var address = unique() + "@daily.example.org";
        emergency("approver", id, "No second person", list(address)).statusCode(200);
        Wait.until("issued", () -> "issued".equals(as("viewer").get(release(id)).path("status")));
        changing("writer", release(id))
                .body(Map.of("reason", "A name was wrong"))
                .post(release(id) + "/correction")
                .then()
                .statusCode(200)
                .body("emergency.secondedBy", nullValue());
        // A correction needs no list: whoever holds the former text gets it, and the page says so.
        session("approver")
                .page()
                .get("/releases/" + id + "/emergency")
                .then()
                .body(containsString("A correction goes to everybody who holds the former text"));
        emergency("approver", id, "Still nobody else").statusCode(200);
        Wait.until("the correction went", () -> Mailbox.of(address).size() == 2);
    }

    @Test
    @DisplayName("The page says what it means, gives back what was typed, and issues")
    void by_page() {
        var office = office();
        var id = draft(office, "By page " + office);
        var list = list(unique() + "@daily.example.org");
        var approver = session("approver");
        var path = "/releases/" + id + "/emergency";
        String hash = as("viewer").get(release(id)).path("contentHash");
        approver.page().get(path).then().statusCode(200).body(containsString("Issue now, alone"));
        approver.form(path)
                .formParam("contentHash", hash)
                .formParam("reason", "<b>Fire</b>")
                .formParam("channels", "email")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("&lt;b&gt;Fire&lt;/b&gt;"))
                .body(not(containsString("<b>Fire</b>")));
        approver.form(path)
                .formParam("contentHash", hash)
                .formParam("reason", "<b>Fire</b>")
                .formParam("channels", "email")
                .formParam("lists", list)
                .post(path)
                .then()
                .statusCode(303);
        Wait.until("issued", () -> "issued".equals(as("viewer").get(release(id)).path("status")));
        approver.page().get("/releases/" + id).then().body(not(containsString("<b>Fire</b>")));
        session("writer").page().get(path).then().statusCode(403);
    }

    private static ValidatableResponse emergency(String who, String id, String reason, String... lists) {
        String hash = as("viewer").get(release(id)).path("contentHash");
        var wish = new java.util.HashMap<String, Object>(
                Map.of("contentHash", hash, "lists", List.of(lists), "channels", List.of("email", "newsroom")));
        wish.put("reason", reason);
        return as(who).header("If-Match", House.etag(release(id)))
                .body(wish)
                .post(release(id) + "/emergency")
                .then();
    }

    private static ValidatableResponse approve(String who, String id, String hash) {
        return as(who).header("If-Match", House.etag(release(id)))
                .body(Map.of("contentHash", hash))
                .post(release(id) + "/approval")
                .then();
    }
}
