package communique.contact;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.etag;
import static communique.House.journalist;
import static communique.House.list;
import static communique.House.outlet;
import static communique.House.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import communique.RequestTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequestTest
class ContactApiTest {
    @Nested
    @DisplayName("As a viewer")
    class Viewer {
        @Test
        @DisplayName("reading is allowed, changing anything answers 403")
        void reads_only() {
            var code = list();
            for (var path : List.of("journalists", "outlets", "lists", "lists/" + code, "lists/" + code + "/members"))
                as("viewer").get("/api/v1/" + path).then().statusCode(200);
            for (var path : List.of("journalists", "outlets", "lists"))
                as("viewer").body("{}").post("/api/v1/" + path).then().statusCode(403);
            as("viewer").delete("/api/v1/lists/" + code).then().statusCode(403);
        }
    }

    @Nested
    @DisplayName("As a writer")
    class Writer {
        @Test
        @DisplayName("two journalists may share a name and even an address")
        void no_uniqueness_by_name() {
            var outlet = outlet();
            var address = unique() + "@desk.example.org";
            for (int i = 0; i < 2; i++)
                as("writer")
                        .body(journalist(outlet, address, "fr"))
                        .post("/api/v1/journalists")
                        .then()
                        .statusCode(201)
                        .header("Location", containsString("/api/v1/journalists/"))
                        .body("positions[0].emails", equalTo(List.of(address)));
            as("viewer").get("/api/v1/journalists?q=" + address).then().body("items", hasSize(2));
        }

        @Test
        @DisplayName("what cannot be kept answers 422 and names each field")
        void violations() {
            as("writer")
                    .body(Map.of(
                            "languages", List.of("FR"),
                            "basis", Map.of("kind", "rumour"),
                            "positions",
                                    List.of(Map.of(
                                            "outlet", "01a209c5-324a-77fd-acdf-0525faebafa8",
                                            "from", "2024-05-01",
                                            "to", "2023-05-01",
                                            "emails", List.of("[email protected]")))))
                    .post("/api/v1/journalists")
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("familyName"))
                    .body("violations.field", hasItem("languages"))
                    .body("violations.field", hasItem("basis.kind"))
                    .body("violations.field", hasItem("positions[0].outlet"))
                    .body("violations.field", hasItem("positions[0].to"))
                    .body("violations.field", hasItem("positions[0].emails"));
            as("writer")
                    .body("{\"name\":\"x\",\"kind\":\"rumour\"}")
                    .post("/api/v1/outlets")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("kind"));
        }

        @Test
        @DisplayName("changing a journalist needs If-Match, by PUT or by merge patch, and positions count as a change")
        void locking() {
            var outlet = outlet();
            String id = as("writer")
                    .body(journalist(outlet, unique() + "@x.example.org", "fr"))
                    .post("/api/v1/journalists")
                    .path("id");
            var path = "/api/v1/journalists/" + id;
            var seen = etag(path);
            as("writer").body("{}").patch(path).then().statusCode(428);
            as("writer")
                    .header("If-Match", seen)
                    .body(Map.of("familyName", "Renamed"))
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .body("familyName", equalTo("Renamed"))
                    .body("languages", equalTo(List.of("fr")));
            as("writer")
                    .header("If-Match", seen)
                    .body(Map.of("familyName", "Late"))
                    .patch(path)
                    .then()
                    .statusCode(412);
            var told = as("writer")
                    .header("If-Match", etag(path))
                    .body(Map.of("familyName", "Told"))
                    .patch(path)
                    .header("ETag");
            org.junit.jupiter.api.Assertions.assertEquals(
                    etag(path), told, "the ETag of an answer is the one to change with");
            var before = etag(path);
            changing("writer", path)
                    .body(Map.of("positions", List.of()))
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .body("positions", hasSize(0));
            org.junit.jupiter.api.Assertions.assertNotEquals(before, etag(path));
            changing("writer", path).body("[]").patch(path).then().statusCode(422);
            changing("writer", path)
                    .body(journalist(outlet, unique() + "@y.example.org", "en"))
                    .put(path)
                    .then()
                    .statusCode(200);
            changing("writer", path).delete(path).then().statusCode(204);
            as("viewer").get(path).then().statusCode(404);
        }

        @Test
        @DisplayName("membership is idempotent both ways; a list with members cannot be removed")
        void membership() {
            var code = list("a.fr@" + unique() + ".example.org");
            String id = as("viewer").get("/api/v1/lists/" + code + "/members").path("items[0].id");
            var member = "/api/v1/lists/" + code + "/members/" + id;
            as("writer").put(member).then().statusCode(204);
            as("viewer").get("/api/v1/lists/" + code).then().body("members", equalTo(1));
            as("writer").delete("/api/v1/lists/" + code).then().statusCode(409);
            as("writer").delete(member).then().statusCode(204);
            as("writer").delete(member).then().statusCode(204);
            as("writer").put("/api/v1/lists/nowhere-list/members/" + id).then().statusCode(404);
            as("writer").delete("/api/v1/lists/" + code).then().statusCode(204);
        }

        @Test
        @DisplayName("a list's code is taken once")
        void list_codes() {
            var code = list();
            var again = Map.of("code", code, "names", Map.of("en", "Again"));
            as("writer")
                    .body(again)
                    .post("/api/v1/lists")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("code"));
            as("writer")
                    .body(Map.of("code", unique()))
                    .post("/api/v1/lists")
                    .then()
                    .statusCode(422);
            changing("writer", "/api/v1/lists/" + code)
                    .body(Map.of("names", Map.of("fr", "Liste neuve")))
                    .patch("/api/v1/lists/" + code)
                    .then()
                    .statusCode(200)
                    .body("names.fr", equalTo("Liste neuve"))
                    .body("names.en", equalTo("List"));
        }

        @Test
        @DisplayName(
                "people are found by the outlet's new name, and not by its old one; that is no change of the person")
        void renamed_outlet() {
            var outlet = outlet();
            String id = as("writer")
                    .body(journalist(outlet, unique() + "@r.example.org", "fr"))
                    .post("/api/v1/journalists")
                    .path("id");
            var seen = etag("/api/v1/journalists/" + id);
            var renamed = "Gazette " + unique();
            changing("writer", "/api/v1/outlets/" + outlet)
                    .body(Map.of("name", renamed))
                    .patch("/api/v1/outlets/" + outlet)
                    .then()
                    .statusCode(200);
            as("viewer").get("/api/v1/journalists?q=" + renamed).then().body("items.id", equalTo(List.of(id)));
            as("viewer")
                    .get("/api/v1/journalists?q=Test Ledger&outlet=" + outlet)
                    .then()
                    .body("items", hasSize(0));
            org.junit.jupiter.api.Assertions.assertEquals(seen, etag("/api/v1/journalists/" + id));
        }

        @Test
        @DisplayName("as much as the fields take fits, in any script; more answers 422")
        void as_much_as_fits() {
            var hangul = "한".repeat(200);
            as("writer")
                    .body(Map.of("name", hangul, "city", hangul, "kind", "tv"))
                    .post("/api/v1/outlets")
                    .then()
                    .statusCode(201);
            var twenty = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(i -> i + "é".repeat(197))
                    .toList();
            as("writer")
                    .body(Map.of("familyName", hangul, "beats", twenty, "regions", twenty))
                    .post("/api/v1/journalists")
                    .then()
                    .statusCode(201);
            var more = new java.util.ArrayList<>(twenty);
            more.add("x");
            as("writer")
                    .body(Map.of("familyName", "x", "beats", more))
                    .post("/api/v1/journalists")
                    .then()
                    .statusCode(422);
            as("writer")
                    .body(Map.of("code", "new", "names", Map.of("en", "x")))
                    .post("/api/v1/lists")
                    .then()
                    .statusCode(422);
        }

        @Test
        @DisplayName("an outlet is made, found by a word without its accent, and changed")
        void outlets() {
            var name = "Écho " + unique();
            String id = as("writer")
                    .body(Map.of("name", name, "kind", "online"))
                    .post("/api/v1/outlets")
                    .path("id");
            as("viewer")
                    .get("/api/v1/outlets?q=" + name.replace("É", "e"))
                    .then()
                    .body("items.id", hasItem(id));
            var path = "/api/v1/outlets/" + id;
            as("writer").body(Map.of("city", "Gatineau")).patch(path).then().statusCode(428);
            changing("writer", path)
                    .body(Map.of("city", "Gatineau"))
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .body("city", equalTo("Gatineau"))
                    .body("name", equalTo(name));
        }
    }

    @Test
    @DisplayName("Journalists are filtered by language, outlet and list")
    void filters() {
        var code = list("only.fr@" + unique() + ".example.org", "only.en@" + unique() + ".example.org");
        as("viewer").get("/api/v1/journalists?list=" + code).then().body("items", hasSize(2));
        as("viewer").get("/api/v1/journalists?language=fr&list=" + code).then().body("items", hasSize(1));
        String outlet = as("viewer").get("/api/v1/journalists?list=" + code).path("items[0].positions[0].outlet");
        as("viewer").get("/api/v1/journalists?outlet=" + outlet).then().body("items", hasSize(2));
        as("viewer").get("/api/v1/journalists?outlet=x").then().statusCode(422);
    }
}
