package communique.feedback;

import static communique.House.anonymous;
import static communique.House.approved;
import static communique.House.as;
import static communique.House.draft;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.Mailbox;
import communique.RequestTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class EventApiTest {
    private static final String EVENTS = "/api/v1/deliveries/events";

    @Test
    @DisplayName("One report that nobody recognises, handed over many times at one moment, is no error to anybody")
    void strange_twice_at_once() throws Exception {
        var report = ("From: MAILER-DAEMON@mx.example.org\r\nSubject: failure\r\nMessage-ID: <" + unique()
                        + "@mx.example.org>\r\n\r\nstranger@example.org: 550 5.1.1 user unknown\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var hands = java.util.concurrent.Executors.newFixedThreadPool(6);
        try {
            var answers = hands.invokeAll(
                    java.util.Collections.nCopies(6, (java.util.concurrent.Callable<Integer>) () -> as("approver")
                            .contentType("message/rfc822")
                            .body(report)
                            .post(EVENTS)
                            .statusCode()));
            for (var answer : answers) assertEquals(200, answer.get());
        } finally {
            hands.shutdown();
        }
    }

    @Test
    @DisplayName(
            "A hard bounce shows on the delivery, silences the address and tells the contact's page; twice counts once")
    void hard_bounce() throws Exception {
        var sent = new Sent();
        var report = Returned.about(sent.address, "postfix-unknown-user");
        post(report)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].event", equalTo("hard-bounce"))
                .body("items[0].outcome", equalTo("recorded"));
        post(report).body("items[0].outcome", equalTo("repeated"));
        sent.row()
                .body("items[0].status", equalTo("bounced"))
                .body("items[0].events", hasSize(1))
                .body("items[0].events[0].status", equalTo("5.1.1"))
                .body("items[0].events[0].detail", containsString("User unknown"));
        as("viewer").get(sent.path()).then().body("counts.bounced", equalTo(1)).body("counts.accepted", equalTo(0));
        sent.excludedAs("bounced");
        String journalist = sent.row().extract().path("items[0].journalist");
        session("writer")
                .page()
                .get("/journalists/" + journalist)
                .then()
                .statusCode(200)
                .body(containsString("Mail to this address came back"))
                .body(containsString("says that there is no such mailbox"))
                .body(containsString("5.1.1"));
        session("writer")
                .page()
                .get("/distributions/" + sent.distribution)
                .then()
                .statusCode(200)
                .body(containsString("Came back: no such mailbox"));
    }

    @Test
    @DisplayName(
            "Somebody who knows better may write to the address again, and the old report does not silence it anew")
    void lifted() throws Exception {
        var sent = new Sent();
        var report = Returned.about(sent.address, "qmail");
        post(report).body("items[0].outcome", equalTo("recorded"));
        String journalist = sent.row().extract().path("items[0].journalist");
        session("writer")
                .form("/journalists/" + journalist)
                .formParam("address", sent.address)
                .formParam("reason", "They called: the mailbox is back")
                .post("/journalists/" + journalist + "/suppressions/removal")
                .then()
                .statusCode(303);
        post(report).body("items[0].outcome", equalTo("repeated"));
        sent.included();
    }

    @Test
    @DisplayName("The same report handed over by several at once counts once, and nobody gets an error")
    void at_once() throws Exception {
        var sent = new Sent();
        var report = Returned.about(sent.address, "postfix-unknown-user");
        as("writer").get(EVENTS).then().statusCode(200);
        var said = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> post(report).statusCode(200).extract().<String>path("items[0].outcome"))
                .sorted()
                .toList();
        assertEquals(List.of("recorded", "repeated", "repeated", "repeated", "repeated", "repeated"), said);
        sent.row().body("items[0].events", hasSize(1));
    }

    @Test
    @DisplayName("Soft bounces and delays are recorded, and nothing else")
    void soft_bounce() throws Exception {
        var sent = new Sent();
        for (var fixture : List.of("postfix-delayed", "postfix-mailbox-full", "exchange-policy"))
            post(Returned.about(sent.address, fixture)).body("items[0].outcome", equalTo("recorded"));
        sent.row()
                .body("items[0].status", equalTo("accepted"))
                .body("items[0].events.event", equalTo(List.of("delayed", "soft-bounce", "soft-bounce")));
        sent.included();
    }

    @Test
    @DisplayName("What fails behind a forward, or for one of several readers, does not silence the address we know")
    void behind_a_forward() throws Exception {
        var sent = new Sent();
        post(Returned.about(sent.address, "behind-a-forward")).body("items[0].outcome", equalTo("recorded"));
        sent.row()
                .body("items[0].events[0].event", equalTo("soft-bounce"))
                .body("items[0].events[0].recipient", equalTo("old+mailbox@elsewhere.example.org"));
        sent.included();
    }

    @Test
    @DisplayName("A complaint silences the address, also when the feedback loop hides who complained")
    void complaint() throws Exception {
        var sent = new Sent();
        post(Returned.about(sent.address, "arf-redacted")).body("items[0].outcome", equalTo("recorded"));
        sent.row().body("items[0].status", equalTo("complained"));
        sent.excludedAs("complained");
        // A bounce that was still on its way changes nothing of it.
        post(Returned.about(sent.address, "postfix-unknown-user")).body("items[0].outcome", equalTo("recorded"));
        sent.row().body("items[0].status", equalTo("complained"));
        sent.excludedAs("complained");
    }

    @Test
    @DisplayName("Nobody can silence a stranger with a report that he made up; it is kept, and changes nothing")
    void forged() throws Exception {
        var sent = new Sent();
        var mail = Mailbox.of(sent.address).get(0);
        var token = Returned.token(mail);
        var wrong = (token.charAt(41) == 'a' ? 'q' : 'a') + "";
        var forged = List.of(
                Returned.text("postfix-unknown-user").replace("reporter@daily.example.org", sent.address),
                Returned.text("exim-plain")
                        .replace("agratrjsjj373lg7aus7v25pvbpcooimyx5ykjuqem", token.substring(0, 30) + "a".repeat(12))
                        .replace("reporter@daily.example.org", sent.address),
                Returned.text("qmail")
                        .replace("agratrjsjj373lg7aus7v25pvbpcooimyx5ykjuqem", token.substring(0, 41) + wrong)
                        .replace("reporter@daily.example.org", sent.address),
                // The Message-ID may have been read somewhere; whom the mail was for must be known as well.
                Returned.text("message-id-only")
                        .replace("01a209c5-324a-77fd-acdf-0525faebafa8@office.example.org", Returned.messageId(mail)),
                Returned.text("arf-abuse").replace("reporter@daily.example.org", sent.address));
        for (var report : forged)
            post(report.replaceAll("(?m)^Message-I[dD]: <(\\S+)@(relay|loop)", "Message-ID: <" + unique() + "@$2"))
                    .statusCode(200)
                    .body("items[0].outcome", equalTo("unmatched"));
        sent.row().body("items[0].status", equalTo("accepted")).body("items[0].events", hasSize(0));
        sent.included();
        as("viewer")
                .get(EVENTS + "?matched=false&limit=200")
                .then()
                .statusCode(200)
                .body("items.recipient", hasItem(sent.address))
                .body("items.delivery", everyItem(nullValue()));
        var page = session("viewer").page();
        page.get("/distributions/returns").then().statusCode(200).body(containsString(sent.address));
    }

    @Test
    @DisplayName("Without a name in the envelope, the Message-ID together with the address is enough")
    void by_message_id() throws Exception {
        var sent = new Sent();
        var report = Returned.text("message-id-only")
                .replace("reporter@daily.example.org", sent.address)
                .replace(
                        "01a209c5-324a-77fd-acdf-0525faebafa8@office.example.org",
                        Returned.messageId(Mailbox.of(sent.address).get(0)));
        post(report).body("items[0].outcome", equalTo("recorded"));
        sent.row().body("items[0].status", equalTo("bounced"));
    }

    @Test
    @DisplayName("Whatever is posted as a message is answered; what is no report changes nothing")
    void unrelated() throws Exception {
        for (var fixture : List.of("out-of-office", "read-receipt", "letter", "arf-not-spam"))
            post(Returned.text(fixture)).statusCode(200).body("items", hasSize(0));
        var random = new Random(3);
        for (int i = 0; i < 5; i++) {
            var bytes = new byte[2000];
            random.nextBytes(bytes);
            as("approver")
                    .contentType("message/rfc822")
                    .body(bytes)
                    .post(EVENTS)
                    .then()
                    .statusCode(200);
        }
        as("approver").contentType("message/rfc822").post(EVENTS).then().statusCode(200);
        as("approver").contentType("text/plain").body("x").post(EVENTS).then().statusCode(415);
    }

    @Test
    @DisplayName("A mailing tool tells what became of deliveries; an unknown one spoils nothing")
    void from_a_tool() {
        var sent = new Sent();
        String id = sent.row().extract().path("items[0].id");
        var unknown = "01a209c5-324a-77fd-acdf-0525faebafa8";
        tell(Map.of("id", id, "event", "delivered"), Map.of("id", unknown, "event", "bounced"))
                .statusCode(200)
                .body("items.delivery", equalTo(List.of(id, unknown)))
                .body("items.outcome", equalTo(List.of("recorded", "unmatched")));
        sent.row().body("items[0].status", equalTo("delivered"));
        tell(Map.of("id", id, "event", "bounced", "status", "5.2.2", "detail", "over quota"))
                .body("items[0].event", equalTo("soft-bounce"));
        sent.row().body("items[0].status", equalTo("delivered"));
        var bounce = Map.of("messageId", "<" + id + "@office.example.org>", "event", "bounced", "status", "5.1.1");
        tell(bounce, bounce).body("items.outcome", hasItem("repeated"));
        sent.row().body("items[0].status", equalTo("bounced")).body("items[0].events", hasSize(3));
        sent.excludedAs("bounced");
        as("viewer")
                .get(EVENTS + "?distribution=" + sent.distribution)
                .then()
                .body("items.event", equalTo(List.of("hard-bounce", "soft-bounce", "delivered")));
    }

    @Test
    @DisplayName("What is badly told is said at its field, and nothing of it is kept")
    void badly_told() {
        var sent = new Sent();
        String id = sent.row().extract().path("items[0].id");
        var good = Map.of("id", id, "event", "bounced");
        for (var bad : List.of(
                Map.of("id", id, "event", "exploded"),
                Map.of("id", id),
                Map.of("event", "bounced"),
                Map.of("id", "x", "event", "bounced"),
                Map.of("id", id, "event", "bounced", "status", "no"),
                Map.of("id", id, "event", "bounced", "at", "yesterday"),
                Map.of("id", id, "event", "bounced", "at", "9999-12-31T00:00:00Z"),
                Map.of("id", id, "event", "bounced", "detail", "x".repeat(2000))))
            tell(good, bad).statusCode(422).body("violations[0].field", containsString("[1]."));
        as("approver").body("[null]").post(EVENTS).then().statusCode(422);
        as("approver").body("null").post(EVENTS).then().statusCode(422);
        as("approver").body("{").post(EVENTS).then().statusCode(400);
        as("approver").body("[]").post(EVENTS).then().statusCode(200).body("items", hasSize(0));
        as("viewer").get(EVENTS + "?distribution=x").then().statusCode(422);
        as("viewer").get(EVENTS + "?matched=x").then().statusCode(422);
        sent.row().body("items[0].status", equalTo("accepted")).body("items[0].events", hasSize(0));
    }

    @Test
    @DisplayName("Viewers read what was said; only approvers say it, by JSON or by message")
    void roles() {
        as("viewer").get(EVENTS).then().statusCode(200);
        as("viewer").body("[]").post(EVENTS).then().statusCode(403);
        as("viewer")
                .contentType("message/rfc822")
                .body(new byte[1])
                .post(EVENTS)
                .then()
                .statusCode(403);
        anonymous().body("[]").post(EVENTS).then().statusCode(401);
    }

    private static ValidatableResponse post(String report) {
        return as("approver")
                .contentType("message/rfc822")
                .body(report.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .post(EVENTS)
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse tell(Map<String, String>... events) {
        return as("approver").body(Arrays.asList(events)).post(EVENTS).then();
    }

    /** One release that went to one journalist. */
    private static final class Sent {
        private final String address = "reader.en@" + unique() + ".example.org";
        private final String office = office();
        private final String list = list(address);
        private final String distribution = issued(approved(office, "Coming back"), list);

        String path() {
            return "/api/v1/distributions/" + distribution;
        }

        ValidatableResponse row() {
            return as("viewer").get(path() + "/deliveries").then().statusCode(200);
        }

        void included() {
            audience().body("included", equalTo(1));
        }

        void excludedAs(String reason) {
            audience().body("included", equalTo(0)).body("items.reason", hasItem(reason));
        }

        private ValidatableResponse audience() {
            return as("viewer")
                    .get(release(draft(office, "Next")) + "/audience?lists=" + list)
                    .then();
        }
    }
}
