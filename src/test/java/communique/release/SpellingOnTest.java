package communique.release;

import static communique.House.as;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import communique.House;
import communique.RequestTest;
import communique.Wait;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Spelling as offices have it: switched on. Only English is written here, so that only English is loaded. */
@RequestTest
@TestProfile(SpellingOnTest.On.class)
class SpellingOnTest {
    public static class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("communique.preflight.spelling", "true");
        }
    }

    @Test
    @DisplayName(
            "A misspelt word is found once the dictionary is there; until then the findings say that it is being read")
    void misspelt() {
        var id = draft(office(), "Spelling");
        as("writer")
                .header("If-Match", House.etag(release(id)))
                .body(Map.of(
                        "place", "OTTAWA",
                        "headline", "Minister announces a new bridge",
                        "body", "The goverment will build a bridge in Ottawa.",
                        "source", "Office",
                        "contacts", List.of(Map.of("label", "Media", "email", "media@office.example.org"))))
                .put(release(id) + "/versions/en")
                .then()
                .statusCode(200);
        Wait.until("spelling has read the release", Duration.ofMinutes(5), () -> !codes(id)
                .contains("spelling.pending"));
        var word = "findings.find { it.code == 'spelling.word' }.";
        as("viewer")
                .get(release(id) + "/preflight")
                .then()
                .statusCode(200)
                .body(word + "message", equalTo("“goverment” is not in the dictionary."))
                .body(word + "severity", equalTo("warning"))
                .body(word + "language", equalTo("en"))
                .body(word + "path", equalTo("versions.en.body"))
                .body(word + "spot.paragraph", equalTo(0))
                .body(word + "spot.start", equalTo(4))
                .body(word + "spot.end", equalTo(13));
        as("viewer").get(release(id)).then().body("findings.code", not(hasItem("spelling.word")));
        session("viewer").page().get("/releases/" + id).then().body(containsString("<mark>goverment</mark>"));
    }

    private static List<String> codes(String id) {
        return as("viewer")
                .get(release(id) + "/preflight")
                .then()
                .statusCode(200)
                .extract()
                .path("findings.code");
    }
}
