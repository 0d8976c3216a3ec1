package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.sent;
import static communique.House.status;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class SupersededTest {
    @Inject
    EntityManager rows;

    @Test
    @DisplayName(
            "A release withdrawn while it is going out stops, and its notice goes to all it had reached, to nobody else")
    void withdrawn_on_the_way() throws Exception {
        var addresses = addresses("slow-", 40, unique() + ".example.org");
        var release = approved(office(), "Half out");
        var first = sent(release, list(addresses));
        Wait.until("some have it", () -> counted(first, "accepted") > 3);
        changing("approver", release(release))
                .body(Map.of("reason", "Too early"))
                .post(release(release) + "/withdrawal")
                .then()
                .statusCode(200);
        Wait.until("the notice is out", () -> "finished".equals(status(distribution(release))));
        var notice = distribution(release);
        assertEquals("cancelled", status(first));
        var reached = 0;
        for (var address : addresses) {
            var mails = Mailbox.of(address);
            assertTrue(mails.isEmpty() || mails.size() == 2, address + " has " + mails.size());
            if (mails.isEmpty()) continue;
            reached++;
            assertTrue(
                    mails.get(1).getSubject().startsWith("Retrait"),
                    mails.get(1).getSubject());
        }
        assertEquals(reached, counted(notice, "accepted"));
        assertTrue(reached < addresses.length, "all of it was out before it was withdrawn");
    }

    @Test
    @DisplayName("Withdrawn while its first messages are on their way, it tells those who get them all the same")
    void withdrawn_at_once() throws Exception {
        var addresses = addresses("slow-", 3, unique() + ".example.org");
        var release = approved(office(), "Out too soon");
        var first = sent(release, list(addresses));
        Wait.until("it has begun", () -> !"planned".equals(status(first)));
        withdraw(release);
        Wait.until("the notice is over", () -> "finished".equals(status(distribution(release))));
        assertNotEquals(first, distribution(release));
        for (var address : addresses) {
            var mails = Mailbox.of(address);
            assertTrue(mails.isEmpty() || mails.size() == 2, address + " has " + mails.size());
        }
    }

    @Test
    @DisplayName("A notice of withdrawal leaves out whoever asked not to be contacted, and is over when nobody is left")
    void withdrawn_from_one_who_asked_for_silence() throws Exception {
        var address = "silent.fr@" + unique() + ".example.org";
        var release = approved(office(), "Taken back");
        var first = sent(release, list(address));
        Wait.until("it is out", () -> "finished".equals(status(first)));
        String journalist = as("viewer")
                .get("/api/v1/distributions/" + first + "/deliveries")
                .path("items[0].journalist");
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createQuery("update Journalist j set j.doNotContact = true where j.id = ?1")
                        .setParameter(1, UUID.fromString(journalist))
                        .executeUpdate());
        withdraw(release);
        Wait.until("the notice is over", () -> "finished".equals(status(distribution(release))));
        assertEquals(1, Mailbox.of(address).size());
        as("viewer")
                .get("/api/v1/distributions/" + distribution(release) + "/deliveries")
                .then()
                .body("items[0].status", equalTo("suppressed"))
                .body("items[0].reason", equalTo("do-not-contact"));
    }

    @Test
    @DisplayName("Whoever was in doubt and was not written to again is told of the withdrawal: it may have arrived")
    void withdrawn_from_one_in_doubt() throws Exception {
        var address = "dropend-doubt.fr@" + unique() + ".example.org";
        var release = approved(office(), "In doubt");
        var first = sent(release, list(address));
        Wait.until("it is in doubt", () -> counted(first, "unknown") == 1);
        String delivery = as("viewer")
                .get("/api/v1/distributions/" + first + "/deliveries")
                .path("items[0].id");
        as("approver")
                .body(Map.of("outcome", "abandoned", "evidence", "The log is gone"))
                .put("/api/v1/deliveries/" + delivery + "/resolution")
                .then()
                .statusCode(200);
        withdraw(release);
        Wait.until(
                "the notice tells whom it is for",
                () -> !distribution(release).equals(first)
                        && counted(distribution(release), "unknown") + counted(distribution(release), "accepted") == 1);
    }

    private static void withdraw(String release) {
        changing("approver", release(release))
                .body(Map.of("reason", "Too early"))
                .post(release(release) + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("A domain with a limit is written to no faster; the others do not wait for it")
    void paced() {
        var others = addresses("any-", 1, unique() + ".example.org");
        var unhurried = addresses(unique() + "-", 8, "unhurried.example.org");
        var id = sent(
                approved(office(), "In good order"),
                list(Stream.of(unhurried, others).flatMap(Stream::of).toArray(String[]::new)));
        Wait.until("it is over", () -> "finished".equals(status(id)));
        List<Map<String, Object>> rows = as("viewer")
                .get("/api/v1/distributions/" + id + "/deliveries?limit=50")
                .path("items");
        var moments = rows.stream()
                .filter(row -> row.get("address").toString().endsWith("@unhurried.example.org"))
                .map(row -> Instant.parse(row.get("at").toString()))
                .sorted()
                .toList();
        assertEquals(8, moments.size());
        var took = Duration.between(moments.get(0), moments.get(7)).toMillis();
        assertTrue(took > 1100, "eight at five a second took " + took + " ms");
        var other = rows.stream()
                .filter(row -> row.get("address").equals(others[0]))
                .map(row -> Instant.parse(row.get("at").toString()))
                .findFirst();
        assertTrue(other.orElseThrow().isBefore(moments.get(7)));
    }

    private static String[] addresses(String name, int count, String domain) {
        return IntStream.range(0, count)
                .mapToObj(i -> name + i + ".fr@" + domain)
                .toArray(String[]::new);
    }

    private static int counted(String id, String outcome) {
        return as("viewer").get("/api/v1/distributions/" + id).path("counts." + outcome);
    }
}
