package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.draft;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static communique.House.version;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequestTest
class DistributionApiTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Nested
    @DisplayName("Scheduling")
    class Scheduling {
        @Test
        @DisplayName("keeps the local time, its zone and the instant; unscheduling brings back to approved")
        void plans_and_unplans() {
            var id = approved(office(), "Planned");
            var at = LocalDateTime.now(PARIS).plusDays(3).truncatedTo(ChronoUnit.MINUTES);
            schedule(
                            id,
                            Map.of(
                                    "at",
                                    at.toString(),
                                    "timeZone",
                                    "Europe/Paris",
                                    "lists",
                                    List.of(list("p.fr@" + unique() + ".example.org"))))
                    .statusCode(200)
                    .body("status", equalTo("scheduled"))
                    .body("schedule.timeZone", equalTo("Europe/Paris"))
                    .body(
                            "schedule.instant",
                            equalTo(at.atZone(PARIS).toInstant().toString()));
            as("viewer").get("/api/v1/distributions?release=" + id).then().body("items[0].status", equalTo("planned"));
            changing("approver", release(id))
                    .delete(release(id) + "/schedule")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("approved"))
                    .body("schedule", nullValue());
            as("viewer")
                    .get("/api/v1/distributions?release=" + id)
                    .then()
                    .body("items[0].status", equalTo("cancelled"));
        }

        @Test
        @DisplayName("an hour that does not exist is refused, one that exists twice must name its offset")
        void hours_of_a_time_change() {
            var id = approved(office(), "At night");
            var lists = List.of(list("n.fr@" + unique() + ".example.org"));
            schedule(id, Map.of("at", "2027-03-14T02:30", "timeZone", "America/Toronto", "lists", lists))
                    .statusCode(409)
                    .body("reasons[0].code", equalTo("schedule.hour-missing"));
            schedule(id, Map.of("at", "2027-11-07T01:30", "timeZone", "America/Toronto", "lists", lists))
                    .statusCode(409)
                    .body("reasons[0].code", equalTo("schedule.hour-twice"));
            schedule(id, Map.of("at", "2027-11-07T01:30-05:00", "timeZone", "America/Toronto", "lists", lists))
                    .statusCode(200)
                    .body("schedule.instant", equalTo("2027-11-07T06:30:00Z"));
        }

        @Test
        @DisplayName("the past, the years 1 and 9999, unknown lists, zones, channels and policies are refused by name")
        void bad_wishes() {
            var id = approved(office(), "Badly planned");
            var lists = List.of(list("b.fr@" + unique() + ".example.org"));
            schedule(id, Map.of("at", "2020-01-01T10:00", "lists", lists)).statusCode(409);
            schedule(id, Map.of("at", "0001-01-01T10:00", "lists", lists)).statusCode(409);
            schedule(id, Map.of("at", "9999-01-01T10:00", "lists", lists)).statusCode(422);
            schedule(id, Map.of("at", "tomorrow", "lists", lists))
                    .statusCode(422)
                    .body("violations.field", hasItem("at"));
            schedule(id, Map.of("at", "now", "lists", List.of("nowhere-list")))
                    .statusCode(422)
                    .body("violations.field", hasItem("lists"));
            schedule(id, Map.of("at", "now", "timeZone", "Mars/Olympus", "lists", lists))
                    .statusCode(422);
            schedule(id, Map.of("at", "now", "channels", List.of("pigeon"), "lists", lists))
                    .statusCode(422);
            schedule(id, Map.of("at", "now", "tolerance", "PT-5M", "lists", lists))
                    .statusCode(422);
            schedule(id, Map.of("at", "now", "onUnknown", "guess", "lists", lists))
                    .statusCode(422);
            schedule(id, Map.of("at", "now", "lists", List.of(list())))
                    .statusCode(409)
                    .body("reasons[0].code", equalTo("schedule.no-recipients"));
            as("viewer").get(release(id)).then().body("status", equalTo("approved"));
        }

        @Test
        @DisplayName("what is not approved cannot be scheduled; a writer may not schedule; If-Match is needed")
        void who_and_when() {
            var id = draft(office(), "Draft");
            var wish = Map.of("at", "now", "lists", List.of(list("w.fr@" + unique() + ".example.org")));
            schedule(id, wish).statusCode(409).body("reasons[0].code", equalTo("release.not-approved"));
            changing("writer", release(id))
                    .body(wish)
                    .put(release(id) + "/schedule")
                    .then()
                    .statusCode(403);
            as("approver").body(wish).put(release(id) + "/schedule").then().statusCode(428);
        }

        @Test
        @DisplayName("an edit of a scheduled release stops it: the distribution is held and says why")
        void edit_stops() {
            var office = office();
            var id = approved(office, "Edited late");
            var at = LocalDateTime.now(PARIS)
                    .plusHours(3)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
            schedule(
                            id,
                            Map.of(
                                    "at",
                                    at,
                                    "timeZone",
                                    "Europe/Paris",
                                    "lists",
                                    List.of(list("e.fr@" + unique() + ".example.org"))))
                    .statusCode(200);
            changing("writer", release(id))
                    .body(version("fr", "Changé", office))
                    .put(release(id) + "/versions/fr")
                    .then()
                    .statusCode(200);
            var held = as("viewer").get("/api/v1/distributions?release=" + id);
            held.then()
                    .body("items[0].status", equalTo("held"))
                    .body("items[0].heldBecause", equalTo("approval-voided"));
            as("approver")
                    .delete("/api/v1/distributions/" + held.path("items[0].id") + "/hold")
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    @DisplayName("The audience says who would get it, in which language, and who not and why")
    void audience() {
        var address = "twice.fr@" + unique() + ".example.org";
        var code = list(address, address, "other.en@" + unique() + ".example.org");
        var id = draft(office(), "For whom");
        as("viewer")
                .get(release(id) + "/audience?lists=" + code)
                .then()
                .statusCode(200)
                .body("included", equalTo(2))
                .body("excluded", equalTo(1))
                .body("items.reason", hasItem("duplicate-address"));
    }

    @Test
    @DisplayName("Each journalist gets exactly one message, in their language, with a way out and a lasting Message-ID")
    void one_message_each() throws Exception {
        var fr = "reporter.fr@" + unique() + ".example.org";
        var en = "reporter.en@" + unique() + ".example.org";
        var before = Instant.now();
        var id = approved(office(), "Going out");
        var distribution = issued(id, list(fr, en));
        as("viewer")
                .get("/api/v1/distributions/" + distribution)
                .then()
                .body("counts.accepted", equalTo(2))
                .body("counts.planned", equalTo(0))
                .body("startedAt", notNullValue())
                .body("channels.status", equalTo(List.of("finished", "finished")));
        as("viewer")
                .get("/api/v1/distributions/" + distribution + "/deliveries?status=accepted")
                .then()
                .body("items", hasSize(2));
        for (var address : List.of(fr, en)) {
            var mails = Mailbox.of(address);
            assertEquals(1, mails.size());
            var mail = mails.get(0);
            var language = address.equals(fr) ? "fr" : "en";
            assertEquals("Going out (" + language + ")", mail.getSubject());
            assertEquals(language, mail.getHeader("Content-Language", null));
            assertTrue(mail.getHeader("List-Unsubscribe", null).contains("/unsubscribe/"));
            assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post", null));
            assertTrue(mail.getMessageID().endsWith("@office.example.org>"), mail.getMessageID());
            var back = mail.getHeader("Return-Path", null);
            assertTrue(back.matches("<bounces\\+[a-z2-7]{42}@mail\\.example\\.org>"), back);
            assertTrue(Mailbox.part(mail, "text/plain").contains(language.equals("fr") ? "Deuxième." : "Second."));
            assertTrue(Mailbox.part(mail, "text/html").contains("<html lang=\"" + language));
            assertTrue(!mail.getSentDate().toInstant().isBefore(before.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    @Test
    @DisplayName("Unsubscribing: looking asks, posting does, also without a cookie or a form token, and it lasts")
    void unsubscribing() throws Exception {
        var address = "leaver.fr@" + unique() + ".example.org";
        var code = list(address, "stayer.fr@" + unique() + ".example.org");
        var office = office();
        issued(approved(office, "First"), code);
        var link = Mailbox.of(address)
                .get(0)
                .getHeader("List-Unsubscribe", null)
                .replaceAll(".*(/unsubscribe/[^>]+)>.*", "$1");
        given().get(link).then().statusCode(200).body(containsString(address)).body(containsString("<form"));
        given().head(link).then().statusCode(200);
        given().get(link + "?List-Unsubscribe=One-Click").then().statusCode(200).body(containsString("<form"));
        given().header("Sec-Purpose", "prefetch").get(link).then().statusCode(200);
        as("viewer")
                .get(release(draft(office, "Next")) + "/audience?lists=" + code)
                .then()
                .body("included", equalTo(2));
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);
        given().post(link).then().statusCode(200);
        as("viewer")
                .get(release(draft(office, "Next")) + "/audience?lists=" + code)
                .then()
                .body("included", equalTo(1))
                .body("items.reason", hasItem("unsubscribed"));
        given().get("/unsubscribe/nonsense").then().statusCode(404);
    }

    @Test
    @DisplayName("A held distribution sends nothing until it is resumed; holding twice is the same as once")
    void hold_and_resume() {
        var address = "held.fr@" + unique() + ".example.org";
        var id = approved(office(), "Held");
        var list = list(address);
        var at = LocalDateTime.now(PARIS)
                .plusSeconds(6)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        schedule(id, Map.of("at", at, "timeZone", "Europe/Paris", "lists", List.of(list)))
                .statusCode(200);
        var path = "/api/v1/distributions/" + distribution(id);
        as("approver").put(path + "/hold").then().statusCode(200).body("status", equalTo("held"));
        as("approver").put(path + "/hold").then().statusCode(200);
        as("writer").delete(path + "/hold").then().statusCode(403);
        var due = LocalDateTime.parse(at).atZone(PARIS).toInstant().plusSeconds(1);
        Wait.until("its instant has passed", () -> Instant.now().isAfter(due));
        assertEquals(0, Mailbox.of(address).size());
        as("viewer").get(release(id)).then().body("status", equalTo("scheduled"));
        as("approver").delete(path + "/hold").then().statusCode(200);
        Wait.until("it went out", () -> Mailbox.of(address).size() == 1);
        as("approver").delete(path + "/hold").then().statusCode(409);
    }

    @Test
    @DisplayName("A correction goes to exactly those who hold the wrong revision, and says what changed")
    void correction() throws Exception {
        var holder = "holder.fr@" + unique() + ".example.org";
        var office = office();
        var id = approved(office, "Wrong");
        issued(id, list(holder));
        changing("writer", release(id))
                .body(Map.of("reason", Map.of("fr", "Il fallait lire 3 et non 2", "en", "The figure is 3, not 2")))
                .post(release(id) + "/correction")
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("issuedRevision", equalTo(1));
        changing("writer", release(id))
                .body(version("fr", "Right", office))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
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
        schedule(id, Map.of("at", "now")).statusCode(200);
        Wait.until("the correction arrived", () -> Mailbox.of(holder).size() == 2);
        var corrected = Mailbox.of(holder).get(1);
        assertTrue(Mailbox.part(corrected, "text/plain").startsWith("Correction\u00a0: Il fallait lire 3 et non 2"));
        assertTrue(corrected.getSubject().startsWith("Correction\u00a0: "));
        assertNotNull(Mailbox.part(corrected, "text/html"));
    }

    @Test
    @DisplayName("A withdrawal is written to exactly those who hold the release, in their language, without its text")
    void withdrawal() throws Exception {
        var fr = "held.fr@" + unique() + ".example.org";
        var en = "held.en@" + unique() + ".example.org";
        var gone = "gone.en@" + unique() + ".example.org";
        var id = approved(office(), "Too early");
        issued(id, list(fr, en, gone));
        var link = Mailbox.of(gone)
                .get(0)
                .getHeader("List-Unsubscribe", null)
                .replaceAll(".*(/unsubscribe/[^>]+)>.*", "$1");
        given().post(link).then().statusCode(200);
        changing("approver", release(id))
                .body(Map.of("reason", Map.of("fr", "La visite est annulée")))
                .post(release(id) + "/withdrawal")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("reason.en"));
        changing("approver", release(id))
                .body(Map.of("reason", Map.of("fr", "La visite est annulée", "en", "The visit is cancelled")))
                .post(release(id) + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"));
        Wait.until(
                "both have heard", () -> Mailbox.of(fr).size() + Mailbox.of(en).size() == 4);
        var notice = Mailbox.of(fr).get(1);
        assertEquals("Retrait\u00a0: Too early (fr)", notice.getSubject());
        var text = Mailbox.part(notice, "text/plain");
        assertTrue(text.contains("La visite est annulée"), text);
        assertTrue(!text.contains("Deuxième."), text);
        assertTrue(!Mailbox.part(notice, "text/html").contains("Deuxième."));
        assertTrue(Mailbox.part(Mailbox.of(en).get(1), "text/plain").contains("The visit is cancelled"));
        assertEquals(1, Mailbox.of(gone).size());
        as("viewer")
                .get("/api/v1/distributions?release=" + id)
                .then()
                .body("items[0].kind", equalTo("withdrawal"))
                .body("items[0].counts.suppressed", equalTo(1));
    }

    @Test
    @DisplayName("Unknown ids and statuses are said, never a 500")
    void unknown() {
        as("viewer")
                .get("/api/v1/distributions/01a209c5-324a-77fd-acdf-0525faebafa8")
                .then()
                .statusCode(404);
        as("viewer").get("/api/v1/distributions?status=x").then().statusCode(422);
        as("viewer").get("/api/v1/distributions?release=x").then().statusCode(422);
        as("approver")
                .body(Map.of("outcome", "accepted", "evidence", "log"))
                .put("/api/v1/deliveries/01a209c5-324a-77fd-acdf-0525faebafa8/resolution")
                .then()
                .statusCode(404);
        as("approver")
                .body(Map.of("outcome", "guess", "evidence", "log"))
                .put("/api/v1/deliveries/01a209c5-324a-77fd-acdf-0525faebafa8/resolution")
                .then()
                .statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse schedule(String id, Map<String, Object> wish) {
        return changing("approver", release(id))
                .body(wish)
                .put(release(id) + "/schedule")
                .then();
    }
}
