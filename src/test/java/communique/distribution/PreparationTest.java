package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import communique.contact.Suppressions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class PreparationTest {
    @Inject
    Preparations preparations;

    @Inject
    Distributions distributions;

    @Inject
    Suppressions suppressions;

    @Inject
    KeptMails mails;

    private final String domain = ".fr@" + unique() + ".example.org";

    @Test
    @DisplayName("Rows that were written ahead are those that are sent, each once")
    void used() {
        var id = prepared(list("a" + domain, "b" + domain));
        var ahead = rows(id);
        assertEquals(2, ahead.size());
        goes(id);
        assertEquals(ahead, rows(id));
        for (var name : List.of("a", "b"))
            assertEquals(1, Mailbox.of(name + domain).size());
    }

    @Test
    @DisplayName("Whoever unsubscribed or joined since then is left out or written to: the lists of the instant count")
    void changed_since() {
        var list = list("stays" + domain, "leaves" + domain);
        var id = prepared(list);
        QuarkusTransaction.requiringNew()
                .run(() -> suppressions.suppress("leaves" + domain, Suppressions.UNSUBSCRIBED, Instant.now()));
        join(list, "joins" + domain);
        goes(id);
        as("viewer")
                .get("/api/v1/distributions/" + id)
                .then()
                .body("counts.accepted", equalTo(2))
                .body("counts.suppressed", equalTo(1));
        assertEquals(1, Mailbox.of("stays" + domain).size());
        assertEquals(1, Mailbox.of("joins" + domain).size());
        assertEquals(0, Mailbox.of("leaves" + domain).size());
    }

    @Test
    @DisplayName("What was held before its hour has no rows; when it goes on, everybody is written to once")
    void held_and_resumed() {
        var id = prepared(list("a" + domain));
        as("approver").put("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("its rows are gone", () -> rows(id).isEmpty());
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        goes(id);
        assertEquals(1, Mailbox.of("a" + domain).size());
    }

    @Test
    @DisplayName("Whoever unsubscribes while it is held gets nothing when it goes on, and the tallies say so")
    void left_while_held() {
        var addresses = new String[] {"a" + domain, "b" + domain, "c" + domain, "d" + domain};
        var release = approved(office(), "Held half way");
        Mailbox.faults.refuse(true);
        try {
            changing("approver", release(release))
                    .body(Map.of("at", "now", "lists", List.of(list(addresses))))
                    .put(release(release) + "/schedule")
                    .then()
                    .statusCode(200);
            var id = distribution(release);
            Wait.until("it has begun", () -> rows(id).size() == 4);
            as("approver").put("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        } finally {
            Mailbox.faults.refuse(false);
        }
        var id = distribution(release);
        for (var gone : List.of("a" + domain, "c" + domain, "d" + domain))
            QuarkusTransaction.requiringNew()
                    .run(() -> suppressions.suppress(gone, Suppressions.UNSUBSCRIBED, Instant.now()));
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("it is over", () -> "finished"
                .equals(as("viewer").get("/api/v1/distributions/" + id).path("status")));
        as("viewer")
                .get("/api/v1/distributions/" + id)
                .then()
                .body("counts.accepted", equalTo(1))
                .body("counts.suppressed", equalTo(3))
                .body("counts.unknown", equalTo(0));
        as("viewer")
                .get("/api/v1/distributions/" + id + "/deliveries?status=suppressed")
                .then()
                .body("items.reason", equalTo(List.of("unsubscribed", "unsubscribed", "unsubscribed")));
        for (var name : List.of("a", "b", "c", "d"))
            assertEquals(name.equals("b") ? 1 : 0, Mailbox.of(name + domain).size());
    }

    @Test
    @DisplayName("The letter that was written ahead is kept before its instant, and is what arrives")
    void written_ahead() throws Exception {
        var id = prepared(list("a" + domain));
        Wait.until("its letter is kept", () -> kept(id).size() == 1);
        var ahead = kept(id).get(0);
        goes(id);
        assertEquals(List.of(ahead), kept(id));
        assertEquals(body(ahead), body(source(Mailbox.of("a" + domain).get(0))));
    }

    @Test
    @DisplayName("An office that changes its name after that signs with the new one, and that is what is kept")
    void office_renamed() throws Exception {
        signsAnew(0);
    }

    @Test
    @DisplayName("Also where the audience is looked at once more between the change and the instant")
    void office_renamed_before_the_last_look() throws Exception {
        signsAnew(3);
    }

    private void signsAnew(int secondsLater) throws Exception {
        var code = office();
        var id = prepared(code, list("a" + domain));
        Wait.until("its letter is kept", () -> kept(id).size() == 1);
        changing("admin", "/api/v1/offices/" + code)
                .body("{\"sender\":{\"name\":\"New Desk\",\"email\":\"new@office.example.org\"}}")
                .patch("/api/v1/offices/" + code)
                .then()
                .statusCode(200);
        goes(id, secondsLater);
        assertEquals(
                "New Desk <new@office.example.org>",
                Mailbox.of("a" + domain).get(0).getHeader("From", ""));
        assertEquals(1, kept(id).size());
        assertTrue(kept(id).get(0).contains("From: New Desk <new@office.example.org>"));
    }

    private List<String> kept(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mails.find("distributionId", UUID.fromString(id)).list().stream()
                        .map(mail -> new String(mail.content(), StandardCharsets.UTF_8))
                        .toList());
    }

    private static String source(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Without what differs for each: their way out of the list. */
    private static String body(String message) {
        return message.substring(message.indexOf("\r\n\r\n"))
                .replace("=\r\n", "")
                .replaceAll("/unsubscribe/[\\w-]+", "")
                .strip();
    }

    /** Planned within the hour of preparation, but not due: its rows are there. */
    private String prepared(String list) {
        return prepared(office(), list);
    }

    private String prepared(String office, String list) {
        var release = approved(office, "Prepared");
        var soon = LocalDateTime.now(ZoneId.of("America/Toronto")).plusSeconds(40);
        changing("approver", release(release))
                .body(Map.of("at", soon.withNano(0).toString(), "lists", List.of(list)))
                .put(release(release) + "/schedule")
                .then()
                .statusCode(200);
        var id = distribution(release);
        Wait.until("its rows are written", () -> QuarkusTransaction.requiringNew()
                .call(() -> preparations.findByIdOptional(UUID.fromString(id)).isPresent()));
        return id;
    }

    /** Its instant comes, and it goes out. */
    private void goes(String id) {
        goes(id, 0);
    }

    private void goes(String id, int secondsLater) {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = Instant.now().plusSeconds(secondsLater);
            var release = distributions.known(UUID.fromString(id)).release().id();
            distributions.update("dueAt = ?1 where id = ?2", now, UUID.fromString(id));
            distributions
                    .getEntityManager()
                    .createQuery("update Release r set r.issueAt = ?1 where r.id = ?2")
                    .setParameter(1, now)
                    .setParameter(2, release)
                    .executeUpdate();
        });
        Wait.until("it is over", () -> "finished"
                .equals(as("viewer").get("/api/v1/distributions/" + id).path("status")));
    }

    private static void join(String list, String address) {
        var outlet = as("writer")
                .body(Map.of("name", "Outlet " + unique(), "kind", "daily", "languages", List.of("fr")))
                .post("/api/v1/outlets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var journalist = as("writer")
                .body(Map.of(
                        "familyName",
                        "Joining",
                        "languages",
                        List.of("fr"),
                        "positions",
                        List.of(Map.of("outlet", outlet, "emails", List.of(address)))))
                .post("/api/v1/journalists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("writer")
                .put("/api/v1/lists/" + list + "/members/" + journalist)
                .then()
                .statusCode(204);
    }

    private static List<Object> rows(String id) {
        return as("viewer").get("/api/v1/distributions/" + id + "/deliveries").path("items.id.sort()");
    }
}
