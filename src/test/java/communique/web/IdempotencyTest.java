package communique.web;

import static communique.House.as;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import communique.RequestTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class IdempotencyTest {
    @Test
    @DisplayName("The same key with the same body replays the first answer and has no second effect")
    void replays() {
        var key = unique();
        var outlet = Map.of("name", "Once " + key, "kind", "radio");
        var first = as("writer").header("Idempotency-Key", key).body(outlet).post("/api/v1/outlets");
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        as("writer")
                .header("Idempotency-Key", key)
                .body(outlet)
                .post("/api/v1/outlets")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", first.header("Location"))
                .header("ETag", notNullValue())
                .body("id", equalTo(first.path("id")));
        as("viewer").get("/api/v1/outlets?q=" + key).then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("The same key with another body answers 422; another user's key is another key")
    void other_body() {
        var key = unique();
        as("writer")
                .header("Idempotency-Key", key)
                .body(Map.of("name", "A " + key, "kind", "tv"))
                .post("/api/v1/outlets")
                .then()
                .statusCode(201);
        as("writer")
                .header("Idempotency-Key", key)
                .body(Map.of("name", "B " + key, "kind", "tv"))
                .post("/api/v1/outlets")
                .then()
                .statusCode(422);
        as("admin")
                .header("Idempotency-Key", key)
                .body(Map.of("name", "B " + key, "kind", "tv"))
                .post("/api/v1/outlets")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("A refusal is replayed too; a key that is none answers 422")
    void refusals() {
        var key = unique();
        for (int i = 0; i < 2; i++)
            as("writer")
                    .header("Idempotency-Key", key)
                    .body(Map.of("kind", "tv"))
                    .post("/api/v1/outlets")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("violations[0].field", equalTo("name"));
        as("writer")
                .header("Idempotency-Key", "x".repeat(300))
                .body("{}")
                .post("/api/v1/outlets")
                .then()
                .statusCode(422);
    }
}
