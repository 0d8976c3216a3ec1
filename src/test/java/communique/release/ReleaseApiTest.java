package communique.release;

import static communique.House.anonymous;
import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.etag;
import static communique.House.office;
import static communique.House.release;
import static communique.House.submitted;
import static communique.House.unique;
import static communique.House.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import communique.RequestTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequestTest
class ReleaseApiTest {
    @Nested
    @DisplayName("As nobody")
    class Nobody {
        @Test
        @DisplayName("everything answers 401 with a problem in the reader's language")
        void is_turned_away() {
            anonymous()
                    .header("Accept-Language", "fr")
                    .get("/api/v1/releases")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("title", equalTo("Session requise"));
        }
    }

    @Nested
    @DisplayName("As a viewer")
    class Viewer {
        @Test
        @DisplayName("POST, PUT and every step of a release's life answer 403")
        void may_not_change_anything() {
            var id = draft(office(), "Seen only");
            as("viewer").body("{}").post("/api/v1/releases").then().statusCode(403);
            changing("viewer", release(id))
                    .body("{}")
                    .put(release(id) + "/versions/fr")
                    .then()
                    .statusCode(403);
            for (var step : List.of("submission", "approval", "return", "correction", "withdrawal"))
                changing("viewer", release(id))
                        .body("{}")
                        .post(release(id) + "/" + step)
                        .then()
                        .statusCode(403);
        }

        @Test
        @DisplayName("GET a release that never was answers 404, a malformed id too")
        void unknown() {
            as("viewer")
                    .get(release("01a209c5-324a-77fd-acdf-0525faebafa8"))
                    .then()
                    .statusCode(404);
            as("viewer").get(release("nonsense")).then().statusCode(404);
        }

        @Test
        @DisplayName("GET a version answers as JSON, wire copy or HTML, by what is asked for")
        void forms() {
            var path = release(draft(office(), "In three forms")) + "/versions/fr";
            as("viewer")
                    .accept("application/json")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("place", equalTo("OTTAWA"));
            as("viewer").accept("text/plain").get(path).then().statusCode(200).body(containsString("SOURCE Bureau"));
            as("viewer").accept("text/html").get(path).then().statusCode(200).body(containsString("<p>Premier"));
            as("viewer")
                    .accept("text/plain")
                    .get(path.replace("/fr", "/de"))
                    .then()
                    .statusCode(404);
        }

        @Test
        @DisplayName("GET the list finds words without their accents, by status, kind, office and language")
        void search() {
            var word = unique();
            var office = office();
            var id = draft(office, "Été à Québec " + word);
            as("viewer").get("/api/v1/releases?q=ete quebec " + word).then().body("items.id", equalTo(List.of(id)));
            as("viewer")
                    .get("/api/v1/releases?status=draft&kind=news_release&language=fr&office=" + office)
                    .then()
                    .body("items.id", hasItem(id));
            as("viewer").get("/api/v1/releases?status=issued&q=" + word).then().body("items", hasSize(0));
            as("viewer").get("/api/v1/releases?language=de&q=" + word).then().body("items", hasSize(0));
            for (var bad : List.of("status=x", "kind=x", "from=x", "limit=0", "limit=x", "after=x", "language=FR!"))
                as("viewer")
                        .get("/api/v1/releases?" + bad)
                        .then()
                        .statusCode(422)
                        .body("violations", hasSize(1));
        }

        @Test
        @DisplayName("GET the list pages by cursor, newest first, with a Link to what is next")
        void pages() {
            var office = office();
            var ids = List.of(draft(office, "One"), draft(office, "Two"), draft(office, "Three"));
            var first = as("viewer").get("/api/v1/releases?limit=2&office=" + office);
            first.then().body("items.id", equalTo(List.of(ids.get(2), ids.get(1))));
            var next = first.header("Link").replaceAll(".*<([^>]+)>.*", "$1");
            as("viewer")
                    .get(next)
                    .then()
                    .body("items.id", equalTo(List.of(ids.get(0))))
                    .header("Link", nullValue());
        }
    }

    @Nested
    @DisplayName("As a writer")
    class Writer {
        @Test
        @DisplayName("POST makes a draft with its first revision and says where it is")
        void creates() {
            var office = office();
            as("writer")
                    .body(Map.of("office", office, "kind", "readout"))
                    .post("/api/v1/releases")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/releases/"))
                    .header("ETag", startsWith("\"v"))
                    .body("status", equalTo("draft"))
                    .body("revision", equalTo(1))
                    .body("contentHash", startsWith("sha256:"))
                    .body("number", nullValue())
                    .body("findings.code", hasItem("language.missing"));
        }

        @Test
        @DisplayName("POST with an unknown office, kind or language answers 422 and names the field")
        void unknown_values() {
            as("writer")
                    .body(Map.of("office", "nowhere", "kind", "readout"))
                    .post("/api/v1/releases")
                    .then()
                    .statusCode(422)
                    .body("violations.field", equalTo(List.of("office")));
            as("writer")
                    .body("{\"office\":\"x\",\"kind\":\"novel\"}")
                    .post("/api/v1/releases")
                    .then()
                    .statusCode(422)
                    .body("violations.field", equalTo(List.of("kind")));
            as("writer")
                    .body(Map.of("office", office(), "versions", Map.of("FRANÇAIS", Map.of())))
                    .post("/api/v1/releases")
                    .then()
                    .statusCode(422);
        }

        @Test
        @DisplayName("PUT a version needs If-Match: 428 without, 412 when stale, and makes a revision")
        void optimistic_locking() {
            var office = office();
            var id = draft(office, "Locked");
            var path = release(id) + "/versions/fr";
            var seen = etag(release(id));
            as("writer").body(version("fr", "Autre", office)).put(path).then().statusCode(428);
            as("writer")
                    .header("If-Match", seen)
                    .body(version("fr", "Autre", office))
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("revision", equalTo(2));
            as("writer")
                    .header("If-Match", seen)
                    .body(version("fr", "Encore", office))
                    .put(path)
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json");
            as("viewer").get(release(id) + "/revisions").then().body("items.number", equalTo(List.of(2, 1)));
            as("viewer")
                    .get(release(id) + "/revisions/1")
                    .then()
                    .body("content.versions.fr.headline", equalTo("Locked (fr)"));
            as("viewer").get(release(id) + "/revisions/7").then().statusCode(404);
        }

        @Test
        @DisplayName("PUT an address that is none answers 422 at its field and stores nothing")
        void bad_address() {
            var id = draft(office(), "Reachable");
            changing("writer", release(id))
                    .body(Map.of("body", "x", "contacts", List.of(Map.of("label", "x", "email", "[email protected]"))))
                    .put(release(id) + "/versions/fr")
                    .then()
                    .statusCode(422)
                    .body("violations.field", equalTo(List.of("versions.fr.contacts[0].email")));
            as("viewer").get(release(id)).then().body("revision", equalTo(1));
        }

        @Test
        @DisplayName("submitting a draft with blockers answers 409 with each reason; by name and reason some may pass")
        void blockers() {
            var office = office();
            var id = draft(office, "Blocked");
            var without = new java.util.HashMap<>(version("fr", "x", office));
            without.remove("headline");
            changing("writer", release(id))
                    .body(without)
                    .put(release(id) + "/versions/fr")
                    .then()
                    .statusCode(200);
            changing("writer", release(id))
                    .body("{}")
                    .post(release(id) + "/submission")
                    .then()
                    .statusCode(409)
                    .body("reasons.code", equalTo(List.of("headline.missing")));
            changing("writer", release(id))
                    .body(Map.of("overrides", List.of(Map.of("code", "headline.missing", "reason", "A photo caption"))))
                    .post(release(id) + "/submission")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("submitted"))
                    .body("overrides[0].reason", equalTo("A photo caption"))
                    .body("overrides[0].by", equalTo("writer"));
        }

        @Test
        @DisplayName("a missing language can never be let pass")
        void both_languages_or_none() {
            var office = office();
            String id = as("writer")
                    .body(Map.of("office", office, "versions", Map.of("fr", version("fr", "Seul", office))))
                    .post("/api/v1/releases")
                    .path("id");
            changing("writer", release(id))
                    .body(Map.of("overrides", List.of(Map.of("code", "language.missing", "reason", "hurry"))))
                    .post(release(id) + "/submission")
                    .then()
                    .statusCode(409)
                    .body("reasons.code", hasItem("language.missing"));
        }

        @Test
        @DisplayName("approving answers 403")
        void may_not_approve() {
            var id = submitted(office(), "Mine");
            changing("writer", release(id))
                    .body("{}")
                    .post(release(id) + "/approval")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @DisplayName("As an approver")
    class Approver {
        @Test
        @DisplayName("approving what one submitted oneself answers 409")
        void two_pairs_of_eyes() {
            var id = draft(office(), "Own");
            changing("approver", release(id))
                    .body("{}")
                    .post(release(id) + "/submission")
                    .then()
                    .statusCode(200);
            String hash = as("approver").get(release(id)).path("contentHash");
            changing("approver", release(id))
                    .body(Map.of("contentHash", hash))
                    .post(release(id) + "/approval")
                    .then()
                    .statusCode(409)
                    .body("reasons[0].code", equalTo("release.own-approval"));
        }

        @Test
        @DisplayName("approving another content than the current one answers 409")
        void bound_to_the_hash() {
            var id = submitted(office(), "Hashed");
            changing("approver", release(id))
                    .body(Map.of("contentHash", "sha256:0"))
                    .post(release(id) + "/approval")
                    .then()
                    .statusCode(409)
                    .body("reasons[0].code", equalTo("release.other-content"));
            changing("approver", release(id))
                    .body("{}")
                    .post(release(id) + "/approval")
                    .then()
                    .statusCode(422);
        }

        @Test
        @DisplayName("the first approval gives a number; numbers of an office have no gaps")
        void numbers() {
            var office = office();
            var numbers = new TreeSet<String>();
            for (int i = 0; i < 3; i++)
                numbers.add(as("viewer")
                        .get(release(approved(office, "Numbered " + i)))
                        .path("number"));
            Assertions.assertEquals(3, numbers.size());
            Assertions.assertTrue(numbers.last().endsWith("-0003"), numbers.toString());
        }

        @Test
        @DisplayName("an edit after approval voids it and keeps the number")
        void edit_voids() {
            var office = office();
            var id = approved(office, "Approved");
            String number = as("viewer").get(release(id)).path("number");
            changing("writer", release(id))
                    .body(version("fr", "Changé", office))
                    .put(release(id) + "/versions/fr")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("draft"))
                    .body("approvedBy", nullValue())
                    .body("number", equalTo(number));
        }

        @Test
        @DisplayName("returning needs a reason, and brings the draft back with it")
        void returns() {
            var id = submitted(office(), "Returned");
            changing("approver", release(id))
                    .body("{}")
                    .post(release(id) + "/return")
                    .then()
                    .statusCode(422);
            changing("approver", release(id))
                    .body(Map.of("reason", "Check the figure"))
                    .post(release(id) + "/return")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("draft"))
                    .body("returnedReason", equalTo("Check the figure"));
        }

        @Test
        @DisplayName("correcting or withdrawing what is not out answers 409")
        void not_out() {
            var id = approved(office(), "Not out");
            for (var step : List.of("correction", "withdrawal"))
                changing("approver", release(id))
                        .body(Map.of("reason", "x"))
                        .post(release(id) + "/" + step)
                        .then()
                        .statusCode(409)
                        .body("reasons[0].code", equalTo("release.not-issued"));
        }
    }

    @Test
    @DisplayName("Findings speak the reader's language")
    void findings_in_french() {
        String id = as("writer")
                .body(Map.of("office", office()))
                .post("/api/v1/releases")
                .path("id");
        as("viewer")
                .header("Accept-Language", "fr-CA,fr;q=0.9")
                .get(release(id) + "/preflight")
                .then()
                .body("findings.message", hasItem(containsString("manque")))
                .body("findings.message", everyItem(not(containsString("missing"))))
                .body("findings.path", everyItem(notNullValue()));
    }
}
