package communique.rights;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.version;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import communique.RequestTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody outside reads one revision by a secret link, says what is wrong, and sees nothing else. */
@RequestTest
class FactCheckTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    @DisplayName(
            "The link shows the revision it was made for, whatever is written later; the comment reaches the release's page, escaped")
    void one_revision() {
        var office = office();
        var id = draft(office, "Facts");
        var link = made(id);
        changing("writer", release(id))
                .body(version("en", "Later words", office))
                .put(release(id) + "/versions/en")
                .then()
                .statusCode(200);
        given().get(link)
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", containsString("noindex"))
                .body(containsString("Facts (en)"))
                .body(not(containsString("Later words")));
        say(link, "<script>alert(1)</script> The date\nis wrong")
                .statusCode(200)
                .body(containsString("Thank you"));
        as("viewer")
                .get(release(id) + "/fact-checks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].firstReadAt", notNullValue())
                .body("items[0].revision", equalTo(1))
                .body("items[0].comments[0].said", containsString("The date"));
        session("viewer")
                .page()
                .get("/releases/" + id + "/fact-checks")
                .then()
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; The date"))
                .body(not(containsString("<script>alert(1)")));
        session("viewer").page().get("/releases/" + id).then().body(containsString("commented on the facts"));
    }

    @Test
    @DisplayName("Revoked and never made are the same nothing; and a link tells of no other")
    void revoked() {
        var id = draft(office(), "Gone");
        var link = made(id);
        String check = as("writer").get(release(id) + "/fact-checks").path("items[0].id");
        as("writer")
                .delete(release(draft(office(), "Other")) + "/fact-checks/" + check)
                .then()
                .statusCode(404);
        session("writer")
                .form("/releases/" + id + "/fact-checks")
                .post("/releases/" + id + "/fact-checks/" + check + "/revocation")
                .then()
                .statusCode(303);
        ApprovalByMailTest.sameAsNothing(link);
        as("viewer").get(release(id) + "/fact-checks").then().body("items[0].open", equalTo(false));
    }

    @Test
    @DisplayName("Five comments a minute and no more; nothing and too much are refused in words")
    void limits() {
        var link = made(draft(office(), "Talkative"));
        say(link, " ").statusCode(422);
        say(link, "x".repeat(4001)).statusCode(422);
        say(link, "a\u0000b").statusCode(200);
        for (int i = 0; i < 4; i++) say(link, "Comment " + i).statusCode(200);
        say(link, "One too many").statusCode(429);
    }

    @Test
    @DisplayName("Only writers make links, for a named reader and at most thirty days")
    void made_by() {
        var id = draft(office(), "Made by");
        var path = release(id) + "/fact-checks";
        as("viewer").body(Map.of("reader", "A professor")).post(path).then().statusCode(403);
        as("writer").body(Map.of("reader", " ")).post(path).then().statusCode(422);
        for (var days : new int[] {0, -1, 31, 9999})
            as("writer")
                    .body(Map.of("reader", "x", "days", days))
                    .post(path)
                    .then()
                    .statusCode(422);
        var writer = session("writer");
        var page = "/releases/" + id + "/fact-checks";
        writer.form(page).formParam("reader", "").post(page).then().statusCode(422);
        writer.form(page)
                .formParam("reader", "<i>Prof</i>")
                .formParam("days", "2")
                .post(page)
                .then()
                .statusCode(200)
                .body(containsString("/fact-check/"))
                .body(containsString("&lt;i&gt;Prof&lt;/i&gt;"));
        writer.page().get(page).then().body(not(containsString("/fact-check/")));
    }

    private static String made(String id) {
        String link = as("writer")
                .body(Map.of("reader", "A professor"))
                .post(release(id) + "/fact-checks")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        return link.replaceAll("^https?://[^/]+", "");
    }

    private static ValidatableResponse say(String link, String said) {
        var cookies = new CookieFilter();
        var matcher = TOKEN.matcher(given().filter(cookies).get(link).asString());
        if (!matcher.find()) throw new AssertionError("no form on " + link);
        return given().filter(cookies)
                .header("Accept-Language", "en")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", matcher.group(1))
                .formParam("said", said)
                .post(link)
                .then();
    }
}
