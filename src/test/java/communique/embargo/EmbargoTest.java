package communique.embargo;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static communique.embargo.Embargoed.addressOf;
import static communique.embargo.Embargoed.given;
import static communique.embargo.Embargoed.journalistAt;
import static communique.embargo.Embargoed.tomorrow;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequestTest
class EmbargoTest {
    @Nested
    @DisplayName("As the journalist who holds a link")
    class Holder {
        @Test
        @DisplayName("terms come first, without a word of the text; looking accepts nothing; a POST does")
        void journey() throws Exception {
            var mark = unique();
            var id = approved(office(), "Handed " + mark);
            var address = addressOf("fr");
            var link = given(id, address);
            var mail = Mailbox.of(address).get(0);
            org.junit.jupiter.api.Assertions.assertTrue(
                    !mail.getSubject().contains(mark)
                            && !Mailbox.part(mail, "text/plain").contains(mark),
                    "a mail is no place for news before its hour");
            for (int looks = 0; looks < 3; looks++)
                given().get(link)
                        .then()
                        .statusCode(200)
                        .header("Set-Cookie", nullValue())
                        .header("Cache-Control", containsString("no-store"))
                        .body(containsString("Un texte sous embargo"))
                        .body(not(containsString(mark)))
                        .body(not(containsString("Premier paragraphe")));
            ledger(id).body("items[0].status", equalTo("sent")).body("items[0].openings", equalTo(0));
            accept(link);
            given().get(link)
                    .then()
                    .statusCode(200)
                    .body(containsString("Handed " + mark + " (fr)"))
                    .body(containsString("Premier paragraphe"))
                    .body(not(containsString("(en)")));
            given().get(link).then().statusCode(200);
            ledger(id)
                    .body("items[0].status", equalTo("opened"))
                    .body("items[0].openings", equalTo(2))
                    .body("items[0].acknowledgedAt", notNullValue())
                    .body("items[0].recipient", equalTo("Test Reporter"));
            as("admin")
                    .get("/api/v1/audit?release=" + id)
                    .then()
                    .body("items.action", hasItems("gave under embargo", "accepted embargo", "opened under embargo"));
        }

        @Test
        @DisplayName("a new revision leaves nothing but the word that it has changed")
        void changed() {
            var mark = unique();
            var id = approved(office(), "Old " + mark);
            var link = given(id, addressOf("en"));
            accept(link);
            changing("writer", release(id))
                    .body(Map.of("headline", "New " + mark, "body", "Other words."))
                    .put(release(id) + "/versions/en")
                    .then()
                    .statusCode(200);
            given().get(link)
                    .then()
                    .statusCode(200)
                    .body(containsString("This text has changed; a new one follows."))
                    .body(not(containsString(mark)))
                    .body(not(containsString("First paragraph")));
        }

        @Test
        @DisplayName("what was given back to its writer is not vouched for any more")
        void returned() {
            var id = approved(office(), "Returned " + unique());
            var link = given(id, addressOf("en"));
            changing("approver", release(id))
                    .body(Map.of("reason", "not yet"))
                    .post(release(id) + "/return")
                    .then()
                    .statusCode(200);
            given().get(link).then().body(containsString("This text has changed"));
        }

        @Test
        @DisplayName("once issued the link says that it is public, and where")
        void lifted() {
            var id = approved(office(), "Lifted " + unique());
            var link = given(id, addressOf("en"));
            issued(id, list("l.en@" + unique() + ".example.org"));
            given().get(link)
                    .then()
                    .statusCode(200)
                    .body(containsString("This text is public"))
                    .body(containsString("href=\"/newsroom/en/releases/" + id + "\""))
                    .body(not(containsString("First paragraph")));
            given().redirects()
                    .follow(false)
                    .get("/newsroom/en/releases/" + id)
                    .then()
                    .statusCode(303);
        }

        private void accept(String link) {
            given().redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded")
                    .post(link + "/acknowledgement")
                    .then()
                    .statusCode(303);
        }
    }

    @Nested
    @DisplayName("As an approver")
    class Approver {
        @Test
        @DisplayName("a text is given by the page, to those chosen from a list, and taken back one by one")
        void page() {
            var id = approved(office(), "By page " + unique());
            var address = addressOf("en");
            var code = list(address);
            var session = session("approver");
            var form = "/releases/" + id + "/embargo?list=" + code;
            String journalist = org.jsoup.Jsoup.parse(session.page().get(form).asString())
                    .selectFirst("input[name=journalists]")
                    .attr("value");
            session.form(form)
                    .formParam("list", code)
                    .formParam("day", "2001-01-01")
                    .formParam("hour", "10:00")
                    .formParam("journalists", journalist)
                    .post("/releases/" + id + "/embargo")
                    .then()
                    .statusCode(422)
                    .body(containsString("The embargo must end in the future."));
            session.form(form)
                    .formParam("list", code)
                    .formParam("day", tomorrow().substring(0, 10))
                    .formParam("hour", "10:00")
                    .formParam("journalists", journalist)
                    .post("/releases/" + id + "/embargo")
                    .then()
                    .statusCode(303);
            var link = Embargoed.link(address);
            given().get(link).then().statusCode(200);
            String row = ledger(id).extract().path("items[0].id");
            session.form("/releases/" + id + "/embargo")
                    .post("/releases/" + id + "/embargo/" + row + "/revocation")
                    .then()
                    .statusCode(303);
            given().get(link).then().statusCode(404);
            session.page()
                    .get("/releases/" + id + "/embargo")
                    .then()
                    .body(containsString("Revoked"))
                    .body(containsString("Test Reporter"));
            as("approver").delete(release(id) + "/embargo/" + row).then().statusCode(409);
        }

        @Test
        @DisplayName("only an approved text, to people who can be reached, until an hour to come")
        void refusals() {
            var office = office();
            var person = journalistAt(addressOf("en"));
            give(draft(office, "Draft " + unique()), tomorrow(), person).statusCode(409);
            var id = approved(office, "Refusals " + unique());
            give(id, "2001-01-01T10:00", person).statusCode(422).body("violations[0].field", equalTo("until"));
            give(id, "2099-01-01T10:00", person).statusCode(422);
            give(id, "soon", person).statusCode(422).body("violations[0].field", equalTo("until"));
            give(id, tomorrow(), UUID.randomUUID().toString()).statusCode(422);
            give(id, tomorrow()).statusCode(422);
            for (var body : List.of(
                    "{}",
                    "[]",
                    "{\"until\":null,\"journalists\":[null]}",
                    "{\"until\":5,\"journalists\":\"x\"}",
                    "{\"journalists\":[\"\\u0000\"]}"))
                as("approver")
                        .body(body)
                        .post(release(id) + "/embargo")
                        .then()
                        .statusCode(org.hamcrest.Matchers.lessThan(500));
            give(id, tomorrow(), person).statusCode(201).body("items", hasSize(1));
            give(id, tomorrow(), person).statusCode(201).body("items", hasSize(0));
            var list = list("x.en@" + unique() + ".example.org");
            changing("approver", release(id))
                    .body(Map.of("at", "2031-01-01T10:00", "lists", List.of(list)))
                    .put(release(id) + "/schedule")
                    .then()
                    .statusCode(200);
            give(id, tomorrow(), journalistAt(addressOf("en"))).statusCode(422);
        }

        private io.restassured.response.ValidatableResponse give(String id, String until, String... people) {
            return as("approver")
                    .body(Map.of("until", until, "journalists", List.of(people)))
                    .post(release(id) + "/embargo")
                    .then();
        }
    }

    @Test
    void nobody_below_an_approver_gives_or_revokes_and_a_viewer_sees_the_ledger() {
        var id = approved(office(), "Rights " + unique());
        var body = Map.of("until", tomorrow(), "journalists", List.of(journalistAt(addressOf("en"))));
        for (var role : List.of("viewer", "writer")) {
            as(role).body(body).post(release(id) + "/embargo").then().statusCode(403);
            as(role).delete(release(id) + "/embargo/" + UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
        as("viewer").get(release(id) + "/embargo").then().statusCode(200);
        session("viewer").page().get("/releases/" + id + "/embargo").then().statusCode(200);
        as("approver")
                .delete(release(id) + "/embargo/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_tries_addresses_that_are_not_public_is_counted_on_the_desk() {
        var mark = unique();
        var id = approved(office(), "Guess me " + mark);
        for (int n = 0; n < 7; n++)
            given().get("/newsroom/fr/releases/" + id).then().statusCode(404);
        for (int n = 0; n < 4; n++)
            given().get("/newsroom/en/2026/01/06/guess-me-" + mark + "-en")
                    .then()
                    .statusCode(404);
        given().get("/embargo/" + "A".repeat(43)).then().statusCode(404);
        Wait.until("probes counted", () -> {
            var desk = session("approver").page().get("/").asString();
            return desk.contains("/releases/" + id) && desk.contains("an embargo link that never was");
        });
        session("approver")
                .page()
                .get("/")
                .then()
                .body(containsString("7 times"))
                .body(containsString("4 times"));
    }

    private static io.restassured.response.ValidatableResponse ledger(String id) {
        return as("viewer").get(release(id) + "/embargo").then().statusCode(200);
    }
}
