package communique.contact;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.journalist;
import static communique.House.list;
import static communique.House.outlet;
import static communique.House.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class AudienceChangesTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    AudienceChanges changes;

    @Inject
    Suppressions suppressions;

    private final String address = unique() + ".fr@example.org";

    @Test
    @DisplayName("Whatever an audience is made of: each change of it is counted, by whatever way it comes")
    void counted() {
        var list = list(address);
        var members = "/api/v1/lists/" + list + "/members/";
        String member = as("writer")
                .get("/api/v1/lists/" + list + "/members")
                .then()
                .extract()
                .path("items[0].id");
        var person = "/api/v1/journalists/" + member;
        var other = outlet();
        counts(200, () -> changing("writer", person)
                .body("{\"familyName\":\"Renamed\"}")
                .patch(person));
        counts(
                200,
                () -> changing("writer", person).body("{\"doNotContact\":true}").patch(person));
        counts(200, () -> changing("writer", person)
                .body("{\"languages\":[\"en\"]}")
                .patch(person));
        counts(200, () -> changing("writer", person)
                .body(Map.of(
                        "positions", List.of(Map.of("outlet", other, "title", "Editor", "emails", List.of(address)))))
                .patch(person));
        counts(200, () -> changing("writer", "/api/v1/outlets/" + other)
                .body("{\"name\":\"The Renamed\"}")
                .patch("/api/v1/outlets/" + other));
        counts(204, () -> as("writer").delete(members + member));
        counts(204, () -> as("writer").put(members + member));
        counts(204, () -> changing("writer", person).delete(person));
        String further = as("writer")
                .body(journalist(other, address, "fr"))
                .post("/api/v1/journalists")
                .path("id");
        counts(204, () -> as("writer").put(members + further));
        counts(204, () -> as("writer").delete(members + further));
        counts(204, () -> changing("writer", "/api/v1/lists/" + list).delete("/api/v1/lists/" + list));
    }

    @Test
    @DisplayName(
            "An address that receives nothing more, and one that does again, are counted once each; saying it again is not")
    void suppressed() {
        suppress();
        var before = count();
        QuarkusTransaction.requiringNew()
                .run(() -> suppressions.suppress(address, Suppressions.BOUNCED, Instant.now()));
        assertEquals(before, count());
        QuarkusTransaction.requiringNew().run(() -> suppressions.lift(address));
        assertEquals(before + 1, count());
        suppress();
        assertEquals(before + 2, count());
    }

    @Test
    @DisplayName("What is undone is not counted, and what is not committed is not seen")
    void undone() {
        var before = count();
        QuarkusTransaction.begin();
        suppressions.suppress(address, Suppressions.BOUNCED, Instant.now());
        suppressions.flush();
        assertEquals(before, QuarkusTransaction.requiringNew().call(() -> changes.since(LONG_AGO)));
        QuarkusTransaction.rollback();
        assertEquals(before, count());
    }

    private void suppress() {
        var before = count();
        QuarkusTransaction.requiringNew()
                .run(() -> suppressions.suppress(address, Suppressions.BOUNCED, Instant.now()));
        assertEquals(before + 1, count());
    }

    private void counts(int status, Supplier<Response> change) {
        var before = count();
        change.get().then().statusCode(status);
        assertTrue(count() > before, "the change is counted");
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> changes.since(LONG_AGO));
    }
}
