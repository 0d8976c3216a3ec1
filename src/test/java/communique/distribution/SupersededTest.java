package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class SupersededTest {
    @Test
    @DisplayName(
            "A release withdrawn while it is going out stops, and its notice goes to all it had reached, to nobody else")
    void withdrawn_on_the_way() throws Exception {
        var addresses = addresses("slow-", 40, unique() + ".example.org");
        var release = approved(office(), "Half out");
        var first = sent(release, addresses);
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
    @DisplayName("A domain with a limit is written to no faster; the others do not wait for it")
    void paced() {
        var others = addresses("any-", 1, unique() + ".example.org");
        var unhurried = addresses(unique() + "-", 8, "unhurried.example.org");
        var id = sent(
                approved(office(), "In good order"),
                Stream.of(unhurried, others).flatMap(Stream::of).toArray(String[]::new));
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

    private static String sent(String release, String... addresses) {
        changing("approver", release(release))
                .body(Map.of("at", "now", "lists", List.of(list(addresses))))
                .put(release(release) + "/schedule")
                .then()
                .statusCode(200);
        return distribution(release);
    }

    private static String status(String id) {
        return as("viewer").get("/api/v1/distributions/" + id).path("status");
    }

    private static int counted(String id, String outcome) {
        return as("viewer").get("/api/v1/distributions/" + id).path("counts." + outcome);
    }
}
