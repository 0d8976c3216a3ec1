package communique;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import communique.account.ApiTokens;
import communique.account.Grants;
import communique.account.Role;
import communique.account.User;
import communique.account.Users;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A press office to test in: users of every role with a token, and the things they make, each made through REST. */
public final class House {
    public static final String PASSWORD = "correct horse battery";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private House() {}

    /** Requests with the token of {@code viewer}, {@code writer}, {@code approver} or {@code admin}. */
    public static RequestSpecification as(String role) {
        return given().header("Authorization", "Bearer " + token(role)).contentType(ContentType.JSON);
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    private static synchronized String token(String role) {
        var token = "token-of-" + role;
        QuarkusTransaction.requiringNew().run(() -> {
            var users = Arc.container().instance(Users.class).get();
            if (users.named(role).isPresent()) return;
            var profile = new User.Profile(role, role + "@pmo.example.org", Role.valueOf(role.toUpperCase()), "en");
            var user = users.add(role, profile, PASSWORD);
            Arc.container().instance(ApiTokens.class).get().add(user, "tests", token);
        });
        return token;
    }

    /** Somebody new with a role in all offices and, where {@code office} is named, another in that one; with a token. */
    public static String person(Role everywhere, String office, Role there) {
        var name = unique();
        QuarkusTransaction.requiringNew().run(() -> {
            var users = Arc.container().instance(Users.class).get();
            var profile = new User.Profile(name, name + "@pmo.example.org", everywhere, "en");
            var user = users.add(name, profile, PASSWORD);
            users.flush();
            if (office != null) Arc.container().instance(Grants.class).get().grant(user, office, there, "tests");
            Arc.container().instance(ApiTokens.class).get().add(user, "tests", "token-of-" + name);
        });
        return name;
    }

    /** A browser's session after the sign-in form, in English. */
    public static Session session(String role) {
        token(role);
        var cookies = new CookieFilter();
        given().filter(cookies)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("j_username", role)
                .formParam("j_password", PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302);
        return new Session(cookies);
    }

    /** Cookies kept; {@link #form} brings the token of the page it was found on. */
    public record Session(CookieFilter cookies) {
        public RequestSpecification page() {
            return given().filter(cookies).redirects().follow(false).header("Accept-Language", "en");
        }

        public RequestSpecification form(String on) {
            var matcher = FORM_TOKEN.matcher(page().get(on).asString());
            if (!matcher.find()) throw new AssertionError("no form on " + on);
            return page().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("csrf-token", matcher.group(1));
        }
    }

    public static String unique() {
        return "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }

    public static String office() {
        var code = unique();
        as("admin").body(office(code)).post("/api/v1/offices").then().statusCode(201);
        return code;
    }

    public static Map<String, Object> office(String code) {
        return Map.of(
                "code", code,
                "names", Map.of("en", "Office " + code, "fr", "Bureau " + code),
                "abbreviations", Map.of("en", code.toUpperCase(), "fr", code.toUpperCase()),
                "province", "ON",
                "timeZone", "America/Toronto",
                "languages", List.of("en", "fr"),
                "sender", Map.of("name", "Media / Médias", "email", "media@office.example.org"));
    }

    public static String outlet() {
        return as("writer")
                .body(Map.of("name", "The Test Ledger", "kind", "daily", "languages", List.of("en")))
                .post("/api/v1/outlets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> journalist(String outlet, String email, String... languages) {
        return Map.of(
                "givenName",
                "Test",
                "familyName",
                "Reporter",
                "languages",
                List.of(languages),
                "positions",
                List.of(Map.of("outlet", outlet, "title", "Reporter", "emails", List.of(email))));
    }

    /** A list with one journalist for each address, speaking the language before the {@code @}'s dot: {@code x.fr@…}. */
    public static String list(String... addresses) {
        var code = unique();
        as("writer")
                .body(Map.of("code", code, "names", Map.of("en", "List", "fr", "Liste")))
                .post("/api/v1/lists")
                .then()
                .statusCode(201);
        var outlet = outlet();
        for (var address : addresses) {
            var language = address.contains(".fr@") ? "fr" : "en";
            String id = as("writer")
                    .body(journalist(outlet, address, language))
                    .post("/api/v1/journalists")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            as("writer").put("/api/v1/lists/" + code + "/members/" + id).then().statusCode(204);
        }
        return code;
    }

    public static Map<String, Object> version(String language, String headline, String office) {
        return Map.of(
                "place",
                "OTTAWA",
                "headline",
                headline,
                "body",
                "fr".equals(language) ? "Premier paragraphe.\n\nDeuxième." : "First paragraph.\n\nSecond.",
                "source",
                "fr".equals(language) ? "Bureau " + office : "Office " + office,
                "contacts",
                List.of(Map.of("label", "Media", "email", "media@office.example.org")));
    }

    /** A bilingual draft without blockers. */
    public static String draft(String office, String headline) {
        var versions = Map.of(
                "fr", version("fr", headline + " (fr)", office), "en", version("en", headline + " (en)", office));
        return as("writer")
                .body(Map.of("office", office, "kind", "news_release", "versions", versions))
                .post("/api/v1/releases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String etag(String path) {
        return as("viewer").get(path).then().statusCode(200).extract().header("ETag");
    }

    public static String release(String id) {
        return "/api/v1/releases/" + id;
    }

    public static RequestSpecification changing(String role, String path) {
        return as(role).header("If-Match", etag(path));
    }

    public static String submitted(String office, String headline) {
        var id = draft(office, headline);
        changing("writer", release(id))
                .body("{}")
                .post(release(id) + "/submission")
                .then()
                .statusCode(200);
        return id;
    }

    public static String approved(String office, String headline) {
        var id = submitted(office, headline);
        approve(id);
        return id;
    }

    private static void approve(String id) {
        String hash = as("approver").get(release(id)).path("contentHash");
        changing("approver", release(id))
                .body(Map.of("contentHash", hash))
                .post(release(id) + "/approval")
                .then()
                .statusCode(200);
    }

    /** Issued before; corrected and approved anew, not yet scheduled. */
    public static void corrected(String release) {
        changing("approver", release(release))
                .body(Map.of("reason", "A wrong figure"))
                .post(release(release) + "/correction")
                .then()
                .statusCode(200);
        changing("writer", release(release))
                .body("{}")
                .post(release(release) + "/submission")
                .then()
                .statusCode(200);
        approve(release);
    }

    /** Schedules it for now and waits until its distribution is over; its id. */
    public static String issued(String release, String list) {
        var distribution = sent(release, list);
        Wait.until("distribution finished", () -> "finished".equals(status(distribution)));
        return distribution;
    }

    /** Schedules it for now; the id of its distribution, which may still run or not have begun. */
    public static String sent(String release, String list) {
        changing("approver", release(release))
                .body(Map.of("at", "now", "lists", List.of(list)))
                .put(release(release) + "/schedule")
                .then()
                .statusCode(200);
        return distribution(release);
    }

    /** Waits until a distribution is held for this reason, and none of it is in anybody's hands any more. */
    public static void held(String distribution, String because) {
        var path = "/api/v1/distributions/" + distribution;
        Wait.until("it is held", () -> "held".equals(status(distribution)));
        Wait.until("nobody has any in hand", () -> (int) as("viewer").get(path).path("counts.claimed") == 0);
        as("viewer").get(path).then().body("heldBecause", equalTo(because));
    }

    /** Of a distribution. */
    public static String status(String distribution) {
        return as("viewer").get("/api/v1/distributions/" + distribution).path("status");
    }

    public static String distribution(String release) {
        return as("viewer").get("/api/v1/distributions?release=" + release).path("items[0].id");
    }
}
