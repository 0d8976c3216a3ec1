package communique.webhook;

import static communique.House.anonymous;
import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import communique.Wait;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A real program listens; what it hears, when, signed how, and what happens when it does not answer. */
@RequestTest
class WebhookApiTest {
    private static final String BASE = "/api/v1/webhooks";

    @Inject
    Targets targets;

    @Nested
    @DisplayName("Keeping webhooks")
    class Keeping {
        @Test
        @DisplayName("only an administrator sees or keeps them")
        void roles() {
            anonymous().get(BASE).then().statusCode(401);
            for (var role : List.of("viewer", "writer", "approver")) {
                as(role).get(BASE).then().statusCode(403);
                as(role).body(Map.of("url", "https://hooks.example.org/"))
                        .post(BASE)
                        .then()
                        .statusCode(403);
            }
        }

        @Test
        @DisplayName("the secret is told once; listing, reading, changing with If-Match, removing")
        void life() {
            var made = as("admin")
                    .body(Map.of(
                            "url",
                            "https://hooks.example.org/a",
                            "label",
                            "Mailing",
                            "events",
                            List.of("release.issued")))
                    .post(BASE)
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue())
                    .header("ETag", notNullValue())
                    .body("secret", startsWith("whsec_"))
                    .body("events", equalTo(List.of("release.issued")))
                    .body("active", equalTo(true))
                    .extract();
            var path = BASE + "/" + made.path("id");
            as("admin")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("secret", nullValue())
                    .body("label", equalTo("Mailing"));
            as("admin")
                    .get(BASE)
                    .then()
                    .body("items.id", hasItem(made.<String>path("id")))
                    .body("items.secret", not(hasItem(startsWith("whsec_"))));
            as("admin").body(Map.of("active", false)).patch(path).then().statusCode(428);
            as("admin")
                    .header("If-Match", "\"v99\"")
                    .body(Map.of("active", false))
                    .patch(path)
                    .then()
                    .statusCode(412);
            as("admin")
                    .header("If-Match", made.header("ETag"))
                    .body(Map.of("active", false, "label", "Off"))
                    .patch(path)
                    .then()
                    .statusCode(200)
                    .body("active", equalTo(false))
                    .body("disabledBecause", equalTo("person"))
                    .body("url", equalTo("https://hooks.example.org/a"));
            as("admin")
                    .post(path + "/test")
                    .then()
                    .statusCode(409)
                    .body("reasons[0].code", equalTo("webhook.inactive"));
            as("admin").delete(path).then().statusCode(204);
            as("admin").get(path).then().statusCode(404);
            as("admin").get(path + "/deliveries").then().statusCode(404);
        }

        @Test
        @DisplayName("what is no address, no event or too long is said at its field")
        void bad_wishes() {
            for (var url : List.of(
                    "",
                    "hook",
                    "ftp://hooks.example.org/",
                    "https://u:p@hooks.example.org/",
                    "https://h/" + "x".repeat(2000)))
                as("admin")
                        .body(Map.of("url", url))
                        .post(BASE)
                        .then()
                        .statusCode(422)
                        .body("violations.field", hasItem("url"));
            as("admin").body(Map.of()).post(BASE).then().statusCode(422);
            as("admin")
                    .body(Map.of("url", "https://h.example.org/", "events", List.of("release.leaked")))
                    .post(BASE)
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("events"));
            as("admin")
                    .body(Map.of("url", "https://h.example.org/", "events", List.of()))
                    .post(BASE)
                    .then()
                    .statusCode(422);
            as("admin")
                    .body(Map.of("url", "https://h.example.org/", "events", "release.issued"))
                    .post(BASE)
                    .then()
                    .statusCode(422);
            as("admin")
                    .body(Map.of("url", "https://h.example.org/", "label", "x".repeat(101)))
                    .post(BASE)
                    .then()
                    .statusCode(422)
                    .body("violations.field", hasItem("label"));
            as("admin").body("[]").post(BASE).then().statusCode(400);
        }

        @Test
        @DisplayName("without the setting, plain http and private addresses are refused when typed and when called")
        void private_addresses() throws Exception {
            try (var listener = new Listener()) {
                var hook = hook(listener, "release.withdrawn");
                targets.anywhere = false;
                try {
                    for (var url : List.of(
                            listener.url(),
                            "https://127.0.0.1/",
                            "https://[::1]/",
                            "https://169.254.169.254/latest",
                            "https://localhost/"))
                        as("admin")
                                .body(Map.of("url", url))
                                .post(BASE)
                                .then()
                                .statusCode(422)
                                .body("violations.field", hasItem("url"));
                    as("admin").post(hook.path + "/test").then().statusCode(202);
                    Wait.until("refused", () -> hook.last().get("detail") != null);
                } finally {
                    targets.anywhere = true;
                }
                assertEquals(0, listener.calls.size());
            }
        }
    }

    @Test
    @DisplayName("A test is signed as Standard Webhooks says, and stands among the deliveries")
    void signed() throws Exception {
        try (var listener = new Listener()) {
            var hook = hook(listener, "release.withdrawn");
            as("admin").post(hook.path + "/test").then().statusCode(202).body("type", equalTo("webhook.test"));
            Wait.until("told", () -> listener.calls.size() == 1);
            var call = listener.calls.get(0);
            assertTrue(call.isSignedWith(hook.secret));
            assertFalse(call.isSignedWith("whsec_" + "A".repeat(44)));
            assertTrue(call.id().startsWith("msg_"));
            assertTrue(call.contentType().startsWith("application/json"));
            assertEquals("webhook.test", call.json().getString("type"));
            assertTrue(Math.abs(Long.parseLong(call.timestamp()) - System.currentTimeMillis() / 1000) < 60);
            Wait.until("recorded", () -> "delivered".equals(hook.last().get("status")));
            assertEquals(204, hook.last().get("answer"));
        }
    }

    @Test
    @DisplayName("A release's life: its hour without its words, then its issue with them, its end, and its withdrawal")
    void life_of_a_release() throws Exception {
        try (var listener = new Listener()) {
            hook(listener, "release.scheduled", "release.issued", "release.withdrawn", "distribution.finished");
            var id = approved(office(), "Secret until then");
            changing("approver", release(id))
                    .body(Map.of("at", "2031-01-06T10:00", "lists", List.of(list("w.fr@" + unique() + ".example.org"))))
                    .put(release(id) + "/schedule")
                    .then()
                    .statusCode(200);
            Wait.until("scheduled told", () -> about(listener, "release.scheduled", id) != null);
            Thread.sleep(1000);
            assertNull(about(listener, "release.issued", id));
            var scheduled = listener.of("release.scheduled").stream()
                    .filter(c -> c.body().contains(id))
                    .findFirst()
                    .orElseThrow();
            String number = as("viewer").get(release(id)).path("number");
            assertFalse(scheduled.body().contains("Secret") || scheduled.body().contains(number), scheduled.body());
            assertEquals("2031-01-06T15:00:00Z", scheduled.json().getString("data.at"));
            changing("approver", release(id))
                    .delete(release(id) + "/schedule")
                    .then()
                    .statusCode(200);
            issued(id, list("x.fr@" + unique() + ".example.org"));
            Wait.until("issued told", () -> about(listener, "release.issued", id) != null);
            var issued = about(listener, "release.issued", id);
            assertEquals("Secret until then (fr)", issued.getString("data.versions.fr.headline"));
            assertTrue(issued.getString("data.versions.en.url").endsWith("/newsroom/en/releases/" + id));
            assertEquals(number, issued.getString("data.number"));
            Wait.until("finished told", () -> about(listener, "distribution.finished", id) != null);
            assertEquals(1, about(listener, "distribution.finished", id).getInt("data.counts.accepted"));
            changing("approver", release(id))
                    .body(Map.of("reason", "In error"))
                    .post(release(id) + "/withdrawal")
                    .then()
                    .statusCode(200);
            Wait.until("withdrawn told", () -> about(listener, "release.withdrawn", id) != null);
            assertEquals(
                    1,
                    listener.of("release.issued").stream()
                            .filter(c -> c.body().contains(id))
                            .count());
        }
    }

    @Test
    @DisplayName("A held distribution is told with its reason, to those who asked for it only")
    void held() throws Exception {
        try (var listener = new Listener();
                var other = new Listener()) {
            hook(listener, "distribution.held");
            hook(other, "release.withdrawn");
            var id = approved(office(), "Held");
            changing("approver", release(id))
                    .body(Map.of("at", "2031-01-06T10:00", "lists", List.of(list("h.fr@" + unique() + ".example.org"))))
                    .put(release(id) + "/schedule")
                    .then()
                    .statusCode(200);
            as("approver")
                    .put("/api/v1/distributions/" + House.distribution(id) + "/hold")
                    .then()
                    .statusCode(200);
            Wait.until("held told", () -> about(listener, "distribution.held", id) != null);
            assertEquals("person", about(listener, "distribution.held", id).getString("data.because"));
            assertEquals(0, other.calls.size());
        }
    }

    @Test
    @DisplayName("A delivery that came back and a reader who wants no more are told, once each")
    void came_back() throws Exception {
        try (var listener = new Listener()) {
            hook(listener, "delivery.bounced", "journalist.unsubscribed");
            var address = "b.en@" + unique() + ".example.org";
            var distribution = issued(approved(office(), "Coming back"), list(address));
            String id = as("viewer")
                    .get("/api/v1/distributions/" + distribution + "/deliveries")
                    .path("items[0].id");
            for (var event : List.of("bounced", "bounced", "complained", "complained"))
                as("approver")
                        .body(List.of(Map.of("id", id, "event", event)))
                        .post("/api/v1/deliveries/events")
                        .then()
                        .statusCode(200);
            Wait.until("both told", () -> listener.calls.size() >= 2);
            var bounced = listener.of("delivery.bounced");
            var unsubscribed = listener.of("journalist.unsubscribed");
            assertEquals(1, bounced.size());
            assertEquals(id, bounced.get(0).json().getString("data.delivery"));
            assertEquals(1, unsubscribed.size());
            assertEquals(address, unsubscribed.get(0).json().getString("data.address"));
            assertEquals("complained", unsubscribed.get(0).json().getString("data.because"));
        }
    }

    @Test
    @DisplayName(
            "An answer that is none, an error and a redirect are tried again, with the same id and a new signature")
    void retried() throws Exception {
        try (var listener = new Listener(500, 204)) {
            var hook = hook(listener, "release.withdrawn");
            as("admin").post(hook.path + "/test").then().statusCode(202);
            Wait.until(
                    "failed once", () -> Integer.valueOf(500).equals(hook.last().get("answer")));
            assertEquals("pending", hook.last().get("status"));
            Wait.until("told after five seconds", () -> "delivered"
                    .equals(hook.last().get("status")));
            assertEquals(2, hook.last().get("attempts"));
            assertEquals(listener.calls.get(0).id(), listener.calls.get(1).id());
            assertNotEquals(
                    listener.calls.get(0).signature(), listener.calls.get(1).signature());
            assertTrue(listener.calls.get(1).isSignedWith(hook.secret));
        }
        try (var elsewhere = new Listener(302)) {
            var hook = hook(elsewhere, "release.withdrawn");
            as("admin").post(hook.path + "/test").then().statusCode(202);
            Wait.until("answered", () -> Integer.valueOf(302).equals(hook.last().get("answer")));
            assertEquals(1, elsewhere.calls.size(), "no redirect is followed");
            assertEquals("pending", hook.last().get("status"));
        }
    }

    @Test
    @DisplayName("410 switches it off; switched on again, a replay brings the same id once more")
    void gone_and_replayed() throws Exception {
        try (var listener = new Listener(410)) {
            var hook = hook(listener, "release.withdrawn");
            as("admin").post(hook.path + "/test").then().statusCode(202);
            Wait.until("off", () -> "gone".equals(as("admin").get(hook.path).path("disabledBecause")));
            assertEquals("failed", hook.last().get("status"));
            var replay = hook.path + "/deliveries/" + hook.last().get("id") + "/replay";
            as("admin").post(replay).then().statusCode(409);
            as("admin")
                    .header("If-Match", as("admin").get(hook.path).header("ETag"))
                    .body(Map.of("active", true))
                    .patch(hook.path)
                    .then()
                    .statusCode(200)
                    .body("disabledBecause", nullValue());
            as("viewer").post(replay).then().statusCode(403);
            as("admin").post(replay).then().statusCode(202).body("attempts", equalTo(0));
            Wait.until("told again", () -> listener.calls.size() == 2);
            assertEquals(listener.calls.get(0).id(), listener.calls.get(1).id());
            Wait.until("recorded", () -> "delivered".equals(hook.last().get("status")));
            as("admin").get(hook.path + "/deliveries?status=failed").then().body("items", hasSize(0));
            as("admin").get(hook.path + "/deliveries?status=lost").then().statusCode(422);
            as("admin")
                    .post(hook.path + "/deliveries/01a209c5-324a-77fd-acdf-0525faebafa8/replay")
                    .then()
                    .statusCode(404);
        }
    }

    private static JsonPath about(Listener listener, String type, String release) {
        return listener.of(type).stream()
                .map(Listener.Call::json)
                .filter(json -> release.equals(json.getString("data.release")))
                .findFirst()
                .orElse(null);
    }

    private static Hook hook(Listener listener, String... events) {
        var wish = new HashMap<String, Object>(Map.of("url", listener.url()));
        if (events.length > 0) wish.put("events", List.of(events));
        var made = as("admin").body(wish).post(BASE).then().statusCode(201).extract();
        return new Hook(BASE + "/" + made.path("id"), made.path("secret"));
    }

    private record Hook(String path, String secret) {
        Map<String, Object> last() {
            return as("admin").get(path + "/deliveries").jsonPath().getMap("items[0]");
        }
    }
}
