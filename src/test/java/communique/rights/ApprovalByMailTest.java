package communique.rights;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.person;
import static communique.House.release;
import static communique.House.session;
import static communique.House.submitted;
import static communique.House.version;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import communique.House;
import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import communique.account.Role;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody approves by the link of a mail: this very text, in their own name, by a post and nothing else. */
@RequestTest
class ApprovalByMailTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+?(/approve/\\S+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    @DisplayName("The link shows both versions and the hash; looking approves nothing, posting does, and only once")
    void approved() throws Exception {
        var office = office();
        var approver = person(Role.NONE, office, Role.APPROVER);
        var id = submitted(office, "Read me");
        ask(id, approver).statusCode(201).body("items", hasSize(1)).body("items[0].open", equalTo(true));
        var link = link(approver, 1);
        String hash = as("viewer").get(release(id)).path("contentHash");
        assertFalse(text(approver, 0).contains("Read me"), "a mail names no headline");
        for (int i = 0; i < 3; i++)
            given().get(link)
                    .then()
                    .statusCode(200)
                    .header("X-Robots-Tag", containsString("noindex"))
                    .body(containsString("Read me (fr)"))
                    .body(containsString("Read me (en)"))
                    .body(containsString(hash));
        given().head(link).then().statusCode(200);
        as("viewer").get(release(id)).then().body("status", equalTo("submitted"));
        press(link).statusCode(200).body(containsString("Approved."));
        as("viewer").get(release(id)).then().body("status", equalTo("approved")).body("approvedBy", equalTo(approver));
        sameAsNothing(link);
    }

    @Test
    @DisplayName("Once the text changes the link leads nowhere, as one that never was, and a new one works")
    void changed() throws Exception {
        var office = office();
        var approver = person(Role.NONE, office, Role.APPROVER);
        var id = submitted(office, "Before");
        ask(id, approver).statusCode(201);
        var link = link(approver, 1);
        changing("writer", release(id))
                .body(version("fr", "Après", office))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
        sameAsNothing(link);
        changing("writer", release(id))
                .body("{}")
                .post(release(id) + "/submission")
                .then()
                .statusCode(200);
        sameAsNothing(link);
        ask(id, approver).statusCode(201);
        var second = link(approver, 2);
        ask(id, approver).statusCode(201);
        var third = link(approver, 3);
        sameAsNothing(second);
        press(third).statusCode(200);
    }

    @Test
    @DisplayName("Neither the submitter nor somebody without the right is asked, and rights lost since close the link")
    void who() throws Exception {
        var office = office();
        var approver = person(Role.NONE, office, Role.APPROVER);
        var second = person(Role.NONE, office, Role.APPROVER);
        var elsewhere = person(Role.NONE, office(), Role.APPROVER);
        var id = draft(office, "Who");
        ask(id, approver).statusCode(409);
        as(approver)
                .header("If-Match", House.etag(release(id)))
                .body("{}")
                .post(release(id) + "/submission")
                .then()
                .statusCode(200);
        for (var name : List.of(approver, elsewhere, "viewer", "nobody-here", ""))
            ask(id, name).statusCode(422).body("violations[0].field", equalTo("people"));
        ask(id, second).statusCode(201);
        var link = link(second, 1);
        // Handed back and handed in again by the approver: the same text, but now their own.
        changing(second, release(id))
                .body(Map.of("reason", "Again"))
                .post(release(id) + "/return")
                .then()
                .statusCode(200);
        sameAsNothing(link);
        changing(second, release(id))
                .body("{}")
                .post(release(id) + "/submission")
                .then()
                .statusCode(200);
        press(link).statusCode(409);
        as("viewer").get(release(id)).then().body("status", equalTo("submitted"));
    }

    @Test
    @DisplayName("By page: those who may are offered, and what was asked is shown")
    void by_page() {
        var office = office();
        var approver = person(Role.NONE, office, Role.APPROVER);
        var id = submitted(office, "By page");
        var writer = session("writer");
        var path = "/releases/" + id + "/approval-requests";
        writer.page()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + approver + "\""))
                .body(not(containsString("value=\"writer\"")));
        writer.form(path).post(path).then().statusCode(422);
        writer.form(path).formParam("people", approver).post(path).then().statusCode(303);
        Wait.until("mailed", () -> !Mailbox.of(approver + "@pmo.example.org").isEmpty());
        writer.page().get(path).then().body(containsString("writer, "));
    }

    private static ValidatableResponse ask(String id, String who) {
        return as("writer")
                .body(Map.of("people", List.of(who)))
                .post(release(id) + "/approval-requests")
                .then();
    }

    private static String link(String who, int mails) throws Exception {
        var address = who + "@pmo.example.org";
        Wait.until(mails + " mails to " + address, () -> Mailbox.of(address).size() >= mails);
        var matcher = LINK.matcher(text(who, mails - 1));
        if (!matcher.find()) throw new AssertionError("no link in " + text(who, mails - 1));
        return matcher.group(1);
    }

    private static String text(String who, int mail) throws Exception {
        return Mailbox.part(Mailbox.of(who + "@pmo.example.org").get(mail), "text/plain");
    }

    private static ValidatableResponse press(String link) {
        var cookies = new CookieFilter();
        var matcher = TOKEN.matcher(given().filter(cookies).get(link).asString());
        if (!matcher.find()) throw new AssertionError("no form on " + link);
        return given().filter(cookies)
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", matcher.group(1))
                .post(link)
                .then();
    }

    static void sameAsNothing(String link) {
        var none = link.substring(0, link.lastIndexOf('/') + 1) + "nothing";
        var expected = given().get(none);
        var found = given().get(link);
        assertEquals(404, found.statusCode());
        assertEquals(404, expected.statusCode());
        assertEquals(plain(expected.asString(), none), plain(found.asString(), link));
    }

    private static String plain(String page, String link) {
        return page.replace(link, "?")
                .replaceAll("data-now=\"[^\"]*\"", "")
                .replaceAll("csrf-token\" value=\"[^\"]*", "");
    }
}
