package communique.official;

import static communique.House.anonymous;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import communique.RequestTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequestTest
class OfficialApiTest {
    private static final String OFFICIALS = "/api/v1/officials";

    private static Map<String, Object> tenure(String fr, String en, String from, String to) {
        var tenure = new java.util.HashMap<String, Object>();
        tenure.put("title", Map.of("fr", fr, "en", en));
        tenure.put("from", from);
        tenure.put("to", to);
        return tenure;
    }

    static Map<String, Object> official(String name) {
        return Map.of(
                "name",
                name,
                "familyName",
                "Aubry",
                "gender",
                "feminine",
                "tenures",
                List.of(
                        tenure("ministre du Commerce", "Minister of Trade", "2024-01-01", "2025-06-30"),
                        tenure("première ministre", "Prime Minister", "2025-07-01", null)));
    }

    static String added(Map<String, Object> official) {
        return as("writer")
                .body(official)
                .post(OFFICIALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Nested
    @DisplayName("As a writer")
    class Writer {
        @Test
        @DisplayName(
                "POST keeps an official with titles by date; GET shows it with an ETag; search finds it without accents")
        void keep_and_find() {
            var name = "Éloïse Aubry " + unique();
            var id = added(official(name));
            as("viewer")
                    .get(OFFICIALS + "/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("name", equalTo(name))
                    .body("gender", equalTo("feminine"))
                    .body("tenures[1].title.fr", equalTo("première ministre"))
                    .body("tenures[1].to", nullValue());
            as("viewer")
                    .queryParam("q", name.replace("É", "e").toLowerCase())
                    .get(OFFICIALS)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }

        @Test
        @DisplayName("PATCH needs the state it changes: 428 without, 412 with an older one")
        void patch() {
            var id = added(official("Patch " + unique()));
            var path = OFFICIALS + "/" + id;
            as("writer").body("{\"familyName\":\"X\"}").patch(path).then().statusCode(428);
            changing("writer", path)
                    .body("{\"familyName\":\"Roy\"}")
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .body("familyName", equalTo("Roy"));
            as("writer")
                    .header("If-Match", "\"v0\"")
                    .body("{\"familyName\":\"Z\"}")
                    .patch(path)
                    .then()
                    .statusCode(412);
        }

        @Test
        @DisplayName("DELETE takes an official out of the register")
        void delete() {
            var path = OFFICIALS + "/" + added(official("Gone " + unique()));
            as("writer").delete(path).then().statusCode(428);
            changing("writer", path).delete(path).then().statusCode(204);
            as("viewer").get(path).then().statusCode(404);
        }

        @Test
        @DisplayName("What cannot be kept is named, field by field")
        void violations() {
            as("writer")
                    .body(Map.of(
                            "name",
                            " ",
                            "tenures",
                            List.of(
                                    tenure("a", "b", "2025-01-01", "2024-01-01"),
                                    tenure("c", "d", "1800-01-01", null),
                                    Map.of("title", Map.of()))))
                    .post(OFFICIALS)
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("name"))
                    .body("violations.field", hasItem("tenures[0].to"))
                    .body("violations.field", hasItem("tenures[1].from"))
                    .body("violations.field", hasItem("tenures[2].title"));
        }

        @Test
        @DisplayName("Two titles on one day are refused: nobody could say which is printed")
        void overlap() {
            as("writer")
                    .header("Accept-Language", "fr")
                    .body(Map.of(
                            "name",
                            "Twice",
                            "tenures",
                            List.of(tenure("a", "b", "2025-01-01", null), tenure("c", "d", "2025-05-01", null))))
                    .post(OFFICIALS)
                    .then()
                    .statusCode(422)
                    .body("violations[0].field", equalTo("tenures[1].from"))
                    .body("violations[0].message", containsString("Un autre titre"));
        }

        @Test
        @DisplayName("Garbage is answered, never with a 500")
        void garbage() {
            for (var body : List.of(
                    "",
                    "[]",
                    "null",
                    "{}",
                    "{\"name\":7}",
                    "{\"name\":\"x\",\"gender\":\"other\"}",
                    "{\"name\":\"x\",\"tenures\":[null]}",
                    "{\"name\":\"x\",\"tenures\":[{\"title\":{\"fr\":null}}]}",
                    "{\"name\":\"\\u0000\\u202e\",\"tenures\":[{\"title\":{\"fr\":\"\\u0000\"}}]}",
                    "{\"name\":\"" + "x".repeat(100_000) + "\"}"))
                as("writer").body(body).post(OFFICIALS).then().statusCode(lessThan(500));
            var id = added(official("Garbage " + unique()));
            for (var body : List.of("[]", "null", "{\"tenures\":null}", "{\"tenures\":[{}]}", "{\"gender\":{}}"))
                as("writer")
                        .header("If-Match", "*")
                        .body(body)
                        .patch(OFFICIALS + "/" + id)
                        .then()
                        .statusCode(lessThan(500));
            as("viewer")
                    .queryParam("q", "%_!\u0000")
                    .get(OFFICIALS)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
    }

    @Test
    @DisplayName("Viewers read and may not write; nobody reads without a token")
    void roles() {
        as("viewer").body(official("No")).post(OFFICIALS).then().statusCode(403);
        as("viewer").get(OFFICIALS).then().statusCode(200);
        anonymous().get(OFFICIALS).then().statusCode(401);
    }
}
