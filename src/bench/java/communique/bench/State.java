package communique.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/** Where a distribution stands, as REST says it. */
record State(JsonNode json) {
    /** Finished, or stopped so that it will not finish by itself. */
    boolean isOver() {
        return status().equals("finished") || status().equals("held") || status().equals("cancelled");
    }

    String status() {
        return json.get("status").asText();
    }

    String heldBecause() {
        return json.path("heldBecause").asText("");
    }

    Instant startedAt() {
        return Instant.parse(json.get("startedAt").asText());
    }

    Instant firstClaimedAt() {
        return Instant.parse(json.get("firstClaimedAt").asText());
    }

    Instant finishedAt() {
        return Instant.parse(json.get("finishedAt").asText());
    }

    Duration took() {
        return Duration.between(startedAt(), finishedAt());
    }

    int count(String status) {
        return json.get("counts").path(status).asInt();
    }

    State mustBeFinished() {
        if (status().equals("finished")) return this;
        throw new IllegalStateException("The distribution did not finish: " + json);
    }
}
