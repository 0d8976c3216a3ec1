package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import communique.Wait;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an operator's scraper reads, and that nobody else does. */
@RequestTest
class MetricsTest {
    @Test
    @DisplayName("without a token, with a wrong one or with a session cookie nothing is told")
    void closed() {
        given().get("/q/metrics").then().statusCode(401).body(not(containsString("communique_")));
        given().header("Authorization", "Bearer wrong").get("/q/metrics").then().statusCode(401);
        session("admin").page().get("/q/metrics").then().statusCode(401);
    }

    @Test
    @DisplayName("a planned and a held distribution are counted; none is overdue")
    void counted() {
        var planned = read("communique_distributions{stage=\"planned\",}");
        var held = read("communique_distributions{stage=\"held\",}");
        var id = approved(office(), "Counted");
        var reader = "m.fr@" + unique() + ".example.org";
        changing("approver", release(id))
                .body(Map.of("at", "2031-01-06T10:00", "lists", List.of(list(reader))))
                .put(release(id) + "/schedule")
                .then()
                .statusCode(200);
        Wait.until("planned counted", () -> read("communique_distributions{stage=\"planned\",}") >= planned + 1);
        String distribution = communique.House.distribution(id);
        as("approver")
                .put("/api/v1/distributions/" + distribution + "/hold")
                .then()
                .statusCode(200);
        Wait.until("held counted", () -> read("communique_distributions{stage=\"held\",}") >= held + 1);
        assertEquals(0, read("communique_distributions_late_seconds"));
        assertTrue(read("communique_deliveries{outcome=\"unknown\",}") >= 0);
    }

    @Test
    @DisplayName("what the relay took in the last minute is counted")
    void accepted() {
        communique.House.issued(approved(office(), "Taken"), list("t.fr@" + unique() + ".example.org"));
        Wait.until("accepted counted", () -> read("communique_deliveries_accepted_per_minute") >= 1);
    }

    private static double read(String gauge) {
        var text = as("viewer")
                .accept(ContentType.TEXT)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var found = Pattern.compile("^" + Pattern.quote(gauge) + " (\\S+)$", Pattern.MULTILINE)
                .matcher(text);
        if (!found.find()) throw new AssertionError(gauge + " not in\n" + text);
        return Double.parseDouble(found.group(1));
    }
}
