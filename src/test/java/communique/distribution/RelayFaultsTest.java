package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.status;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import communique.contact.Suppressions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class RelayFaultsTest {
    @Inject
    Suppressions suppressions;

    @Test
    @DisplayName("One recipient's failure never stops the rest, and each outcome is the truth")
    void outcomes() {
        var domain = "@" + unique() + ".example.org";
        var id = sent(
                "550-gone.fr" + domain,
                "451once-later.fr" + domain,
                "421once-closing.fr" + domain,
                "452end-full.fr" + domain,
                "554end-unwanted.fr" + domain,
                "dropend-lost.fr" + domain,
                "dropbodyonce-cut.fr" + domain,
                "slow-but-sure.fr" + domain,
                "fine.fr" + domain,
                "fine.en" + domain);
        Wait.until("each has an outcome", () -> open(id) == 0);
        assertEquals("refused", row(id, "550-gone").get("status"));
        assertTrue(row(id, "550-gone").get("detail").toString().contains("5.1.1"));
        assertEquals("deferred", row(id, "451once-later").get("status"));
        assertEquals("deferred", row(id, "452end-full").get("status"));
        assertEquals("refused", row(id, "554end-unwanted").get("status"));
        assertEquals("unknown", row(id, "dropend-lost").get("status"));
        assertEquals("no-answer", row(id, "dropend-lost").get("reason"));
        for (var name : List.of("421once-closing", "slow-but-sure", "fine.fr", "fine.en"))
            assertEquals("accepted", row(id, name).get("status"), name);
        for (var name : List.of("421once-closing.fr", "slow-but-sure.fr", "fine.fr", "fine.en", "dropend-lost.fr"))
            assertEquals(1, Mailbox.of(name + domain).size(), name);
        for (var name : List.of("550-gone.fr", "451once-later.fr", "452end-full.fr", "554end-unwanted.fr"))
            assertEquals(0, Mailbox.of(name + domain).size(), name);
        // Cut off in its text: sent again, unless its end was on its way before that was noticed.
        var cut = row(id, "dropbodyonce").get("status");
        assertTrue(List.of("accepted", "unknown").contains(cut), String.valueOf(cut));
        assertEquals(
                cut.equals("accepted") ? 1 : 0,
                Mailbox.of("dropbodyonce-cut.fr" + domain).size());
    }

    @Test
    @DisplayName("A relay that sends everybody away costs nobody their message: it goes out when the relay is back")
    void outage() {
        Mailbox.faults.refuse(true);
        String id;
        var address = "patient.fr@" + unique() + ".example.org";
        try {
            id = sent(address);
            Wait.until("it is running", () -> "running".equals(status(id)));
            pause(1500);
            assertEquals("running", status(id));
            assertEquals(0, row(id, "patient").get("attempt"));
        } finally {
            Mailbox.faults.refuse(false);
        }
        Wait.until("it went out", () -> "finished".equals(status(id)));
        assertEquals(1, Mailbox.of(address).size());
        assertEquals(1, row(id, "patient").get("attempt"));
    }

    @Test
    @DisplayName("A relay that refuses everybody is not believed: the rest is held for a person")
    void run_of_refusals() {
        var domain = "@" + unique() + ".example.org";
        var addresses = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> "554end-r" + i + ".fr" + domain)
                .toArray(String[]::new);
        var id = sent(addresses);
        House.held(id, "relay");
        as("viewer").get("/api/v1/distributions/" + id).then().body("counts.accepted", equalTo(0));
        int planned = as("viewer").get("/api/v1/distributions/" + id).path("counts.planned");
        assertTrue(planned > 20, planned + " are left");
    }

    @Test
    @DisplayName("A relay that puts everybody off holds the rest for a person, and uses up nobody's attempts")
    void put_off() {
        var mark = unique();
        var addresses = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> "later" + i + ".fr@d" + i + "." + mark + ".example.org")
                .toArray(String[]::new);
        Mailbox.faults.putOff(true);
        String id;
        try {
            id = sent(addresses);
            House.held(id, "put-off");
        } finally {
            Mailbox.faults.putOff(false);
        }
        as("viewer").get("/api/v1/distributions/" + id).then().body("counts.refused", equalTo(0));
        List<Integer> attempts = as("viewer")
                .get("/api/v1/distributions/" + id + "/deliveries?limit=200")
                .path("items.attempt");
        var used = attempts.stream().mapToInt(Integer::intValue).sum();
        assertTrue(used < 15, used + " attempts were used");
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("it went out", java.time.Duration.ofSeconds(60), () -> "finished".equals(status(id)));
        for (var address : addresses) assertEquals(1, Mailbox.of(address).size(), address);
    }

    @Test
    @DisplayName("An unknown one is settled by a person; sent again, it carries the same Message-ID")
    void unknown_sent_again() throws Exception {
        var address = "dropend-once-more.fr@" + unique() + ".example.org";
        var id = sent(address);
        Wait.until("it is in doubt", () -> "unknown".equals(row(id, "dropend").get("status")));
        as("approver")
                .body(Map.of("outcome", "resend", "evidence", "the relay's log does not have it"))
                .put("/api/v1/deliveries/" + row(id, "dropend").get("id") + "/resolution")
                .then()
                .statusCode(200)
                .body("status", equalTo("planned"));
        Wait.until("it went again", () -> Mailbox.of(address).size() == 2);
        var mails = Mailbox.of(address);
        assertEquals(mails.get(0).getMessageID(), mails.get(1).getMessageID());
        Wait.until("it is in doubt again", () -> "unknown"
                .equals(row(id, "dropend").get("status")));
        as("approver")
                .body(Map.of("outcome", "accepted", "evidence", "the relay's log has it"))
                .put("/api/v1/deliveries/" + row(id, "dropend").get("id") + "/resolution")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("detail", startsWith("the relay's log"));
    }

    @Test
    @DisplayName("One sent again at the very moment its distribution comes to an end goes out all the same")
    void sent_again_at_the_end() {
        for (int i = 0; i < 6; i++) {
            var address = "dropend-end" + i + ".fr@" + unique() + ".example.org";
            var id = sent(address);
            Wait.until(
                    "it is in doubt", () -> "unknown".equals(row(id, "dropend").get("status")));
            resolve(row(id, "dropend"), "resend").statusCode(200);
            Wait.until("it went again", () -> Mailbox.of(address).size() == 2);
        }
    }

    @Test
    @DisplayName("Two people who send the same one again at once send it once")
    void sent_again_by_two() throws Exception {
        var address = "dropend-two.fr@" + unique() + ".example.org";
        var id = sent(address);
        Wait.until("it is in doubt", () -> "unknown".equals(row(id, "dropend").get("status")));
        var row = row(id, "dropend");
        var both = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : both.invokeAll(List.of(again(row), again(row)))) answers.add(answer.get());
            assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        } finally {
            both.shutdown();
        }
        Wait.until("it went again", () -> (int) row(id, "dropend").get("attempt") == 2);
        assertEquals(2, Mailbox.of(address).size());
    }

    private static Callable<Integer> again(Map<String, Object> row) {
        return () -> resolve(row, "resend").extract().statusCode();
    }

    @Test
    @DisplayName("A refused one may be sent again when the refusal was a mistake; an accepted one never")
    void refused_sent_again() {
        var domain = "@" + unique() + ".example.org";
        var id = sent("550-typo.fr" + domain, "right.fr" + domain);
        Wait.until("it is over", () -> "finished".equals(status(id)));
        resolve(row(id, "550-typo"), "accepted").statusCode(409);
        resolve(row(id, "550-typo"), "resend").statusCode(200);
        resolve(row(id, "right"), "resend").statusCode(409);
        Wait.until("it is over again", () -> "finished".equals(status(id)));
        assertEquals(2, row(id, "550-typo").get("attempt"));
        assertEquals(1, Mailbox.of("right.fr" + domain).size());
    }

    @Test
    @DisplayName(
            "What a correction has replaced is not sent again, however unsure its fate; the page does not offer it")
    void superseded_not_sent_again() {
        var address = "dropend-old.fr@" + unique() + ".example.org";
        var release = approved(office(), "Under strain");
        var first = House.sent(release, list(address));
        Wait.until(
                "it is in doubt",
                () -> "finished".equals(status(first))
                        && "unknown".equals(row(first, "dropend").get("status")));
        assertTrue(page(first).contains("value=\"resend\""));
        House.corrected(release);
        House.sent(release, list(address));
        Wait.until("the correction went", () -> Mailbox.of(address).size() == 2);
        var row = row(first, "dropend");
        assertTrue(resolve(row, "resend").statusCode(409).extract().asString().contains("correction has replaced"));
        assertTrue(page(first).contains("value=\"abandoned\"") && !page(first).contains("value=\"resend\""));
        resolve(row, "abandoned").statusCode(200);
        assertEquals(2, Mailbox.of(address).size());
    }

    @Test
    @DisplayName("What is withdrawn is not sent again; its notice may be")
    void withdrawn_not_sent_again() {
        var address = "dropend-gone.fr@" + unique() + ".example.org";
        var release = approved(office(), "Under strain");
        var first = House.sent(release, list(address));
        Wait.until(
                "it is in doubt",
                () -> "finished".equals(status(first))
                        && "unknown".equals(row(first, "dropend").get("status")));
        changing("approver", release(release))
                .body(Map.of("reason", "Too early"))
                .post(release(release) + "/withdrawal")
                .then()
                .statusCode(200);
        resolve(row(first, "dropend"), "resend").statusCode(409);
        var notice = distribution(release);
        Wait.until("the notice is in doubt", () -> "unknown"
                .equals(row(notice, "dropend").get("status")));
        resolve(row(notice, "dropend"), "resend").statusCode(200);
        Wait.until("it went again", () -> Mailbox.of(address).size() == 3);
    }

    @Test
    @DisplayName("Nothing is sent again to somebody who wants no more")
    void unsubscribed_not_sent_again() {
        var address = "dropend-left.fr@" + unique() + ".example.org";
        var id = sent(address);
        Wait.until("it is in doubt", () -> "unknown".equals(row(id, "dropend").get("status")));
        silenced(address);
        resolve(row(id, "dropend"), "resend").statusCode(409);
        assertTrue(!page(id).contains("value=\"resend\""));
        assertTrue(page(id).contains("This address receives nothing more"), "the page says why");
    }

    private static String page(String id) {
        return House.session("approver").page().get("/distributions/" + id).asString();
    }

    private void silenced(String address) {
        QuarkusTransaction.requiringNew()
                .run(() -> suppressions.suppress(address, Suppressions.UNSUBSCRIBED, Instant.now()));
    }

    private static io.restassured.response.ValidatableResponse resolve(Map<String, Object> row, String outcome) {
        return as("approver")
                .body(Map.of("outcome", outcome, "evidence", "the log"))
                .put("/api/v1/deliveries/" + row.get("id") + "/resolution")
                .then();
    }

    /** Issued now to these addresses; the id of its distribution, which may still run. */
    private static String sent(String... addresses) {
        return House.sent(approved(office(), "Under strain"), list(addresses));
    }

    /** Also before it begins, when nobody is planned yet. */
    private static int open(String id) {
        if ("planned".equals(status(id))) return -1;
        var counts = as("viewer").get("/api/v1/distributions/" + id);
        return (int) counts.path("counts.planned") + (int) counts.path("counts.claimed");
    }

    private static Map<String, Object> row(String id, String name) {
        List<Map<String, Object>> rows = as("viewer")
                .get("/api/v1/distributions/" + id + "/deliveries?limit=200")
                .path("items");
        return rows.stream()
                .filter(row -> row.get("address").toString().startsWith(name))
                .findFirst()
                .orElse(Map.of());
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
