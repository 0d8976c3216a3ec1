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
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class AudienceTest {
    @Test
    @DisplayName(
            "Who shares an address, has none or wants no mail stands in the ledger with the reason; the others get it once")
    void everybody_has_a_row() throws Exception {
        var shared = "desk.en@" + unique() + ".example.org";
        var gone = "gone.fr@" + unique() + ".example.org";
        var first = list(shared, gone);
        var second = list(shared);
        String unreachable = as("writer")
                .body(Map.of("familyName", "Unreachable", "languages", List.of("fr")))
                .post("/api/v1/journalists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("writer")
                .put("/api/v1/lists/" + second + "/members/" + unreachable)
                .then()
                .statusCode(204);
        var farewell = issued(first);
        Wait.until("it is over", () -> "finished".equals(status(farewell)));
        given().post(Mailbox.of(gone)
                        .get(0)
                        .getHeader("List-Unsubscribe", null)
                        .replaceAll(".*(/unsubscribe/[^>]+)>.*", "$1"))
                .then()
                .statusCode(200);
        var id = issued(first, second);
        Wait.until("it is over", () -> "finished".equals(status(id)));
        assertEquals(
                List.of(
                        "accepted null",
                        "suppressed duplicate-address",
                        "suppressed no-address",
                        "suppressed unsubscribed"),
                rows(id));
        assertEquals(2, Mailbox.of(shared).size());
        assertEquals(1, Mailbox.of(gone).size());
    }

    private static List<String> rows(String distribution) {
        List<Map<String, Object>> rows = as("viewer")
                .get("/api/v1/distributions/" + distribution + "/deliveries")
                .path("items");
        return rows.stream()
                .map(row -> row.get("status") + " " + row.get("reason"))
                .sorted()
                .collect(Collectors.toList());
    }

    private static String issued(String... lists) {
        var id = approved(office(), "To everybody");
        changing("approver", release(id))
                .body(Map.of("at", "now", "lists", List.of(lists)))
                .put(release(id) + "/schedule")
                .then()
                .statusCode(200);
        return distribution(id);
    }
}
