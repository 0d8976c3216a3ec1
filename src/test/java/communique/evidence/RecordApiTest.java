package communique.evidence;

import static communique.House.anonymous;
import static communique.House.as;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.submitted;
import static communique.House.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import communique.core.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequestTest
class RecordApiTest {
    @Nested
    @DisplayName("Nobody but an administrator")
    class Others {
        @Test
        @DisplayName("reads the record")
        void refused() {
            anonymous().get("/api/v1/audit").then().statusCode(401);
            for (var role : List.of("viewer", "writer", "approver"))
                for (var path : List.of("/api/v1/audit", "/api/v1/audit/chain"))
                    as(role).get(path).then().statusCode(403);
            for (var path : List.of("/record", "/record/chain", "/record/record.csv", "/record/record.ndjson"))
                session("approver").page().get(path).then().statusCode(403);
        }
    }

    @Nested
    @DisplayName("As an administrator")
    class Admin {
        @Test
        @DisplayName("GET the record filtered by release, who, what and day, page by page")
        void filtered() {
            var id = submitted(office(), "Filtered " + unique());
            as("admin")
                    .get("/api/v1/audit?release=" + id)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2))
                    .body("items[0].action", equalTo("submitted"))
                    .body("items[1].action", equalTo("began"))
                    .body("items.subject", everyItem(equalTo(id)));
            as("admin")
                    .get("/api/v1/audit?release=" + id + "&what=began&who=writer&from=2020-01-01&to=2199-01-01")
                    .then()
                    .body("items", hasSize(1));
            as("admin").get("/api/v1/audit?to=2020-01-01").then().body("items", hasSize(0));
            as("admin").get("/api/v1/audit?release=NO-2026-0001").then().body("items", hasSize(0));
            var first = as("admin").get("/api/v1/audit?limit=1&release=" + id);
            String next = first.header("Link").replaceAll("<(.*)>.*", "$1");
            as("admin")
                    .get(next.substring(next.indexOf("/api")))
                    .then()
                    .body("items[0].action", equalTo("began"))
                    .header("Link", equalTo(null));
        }

        @Test
        @DisplayName("what is no day, cursor or end of the record is 422")
        void hostile() {
            for (var query : List.of("from=soon", "to=2026-02-30", "from=99999-01-01", "after=x", "limit=0"))
                as("admin").get("/api/v1/audit?" + query).then().statusCode(422);
            as("admin").get("/api/v1/audit/chain?noted=1:zz").then().statusCode(422);
            as("admin").get("/api/v1/audit?who=%00&what='%22<script>").then().statusCode(not(500));
            session("admin").page().get("/record?from=soon").then().statusCode(422);
            session("admin").page().get("/record/chain?noted=x").then().statusCode(422);
        }

        @Test
        @DisplayName("the chain is intact, and an end that was never its own is seen")
        void chain() {
            draft(office(), "Chained " + unique());
            String head = as("admin")
                    .get("/api/v1/audit/chain")
                    .then()
                    .statusCode(200)
                    .body("intact", equalTo(true))
                    .extract()
                    .path("head");
            as("admin").get("/api/v1/audit/chain?noted=" + head).then().body("intact", equalTo(true));
            as("admin")
                    .get("/api/v1/audit/chain?noted=1:" + "0".repeat(64))
                    .then()
                    .body("intact", equalTo(false))
                    .body("faults[0].code", equalTo("noted"));
            session("admin").page().get("/record/chain").then().body(containsString("The chain is intact"));
        }

        @Test
        @DisplayName("NDJSON can be checked by anyone: the hash follows from the line")
        void ndjson() {
            var id = submitted(office(), "Lines " + unique());
            var lines = as("admin")
                    .accept("application/x-ndjson")
                    .get("/api/v1/audit?release=" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString()
                    .strip()
                    .split("\n");
            assertEquals(2, lines.length);
            for (var line : lines) {
                Map<String, Object> read =
                        io.restassured.path.json.JsonPath.from(line).getMap("");
                var digest = read.remove("digest");
                var hash = read.remove("hash");
                var previous = (String) read.remove("previous");
                assertEquals(digest, Secret.sha256(communique.core.Json.write(read)));
                assertEquals(hash, Secret.sha256(previous + digest));
            }
        }

        @Test
        @DisplayName("no cell of the CSV is a formula")
        void csv() {
            var office = office();
            var code = unique();
            as("writer")
                    .body(Map.of("code", code, "names", Map.of("en", "=HYPERLINK(\"x\")", "fr", "Liste")))
                    .post("/api/v1/lists")
                    .then()
                    .statusCode(201);
            assertTrue(!office.isEmpty());
            var csv = as("admin").accept("text/csv").get("/api/v1/audit").asString();
            assertTrue(csv.startsWith("\uFEFF\"place\",\"at\",\"who\""), csv.substring(0, 60));
            for (var cell : csv.split("\",\"")) assertTrue(!cell.startsWith("="), cell);
            session("admin").page().get("/record/record.csv").then().statusCode(200);
        }

        @Test
        @DisplayName("the page says it in words, in both languages")
        void page() {
            var id = submitted(office(), "Words " + unique());
            session("admin")
                    .page()
                    .get("/record?release=" + id)
                    .then()
                    .statusCode(200)
                    .body(containsString("submitted"))
                    .body(containsString("by a token, 127.0.0.1"));
            session("admin")
                    .page()
                    .cookie("lang", "fr")
                    .get("/record?release=" + id)
                    .then()
                    .body(containsString("a soumis"))
                    .body(containsString("par un jeton, 127.0.0.1"));
            as("viewer").get(release(id)).then().statusCode(200);
        }
    }
}
