package communique.web;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.issued;
import static communique.House.journalist;
import static communique.House.list;
import static communique.House.office;
import static communique.House.outlet;
import static communique.House.release;
import static communique.House.session;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import communique.Mailbox;
import communique.RequestTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class HostileInputTest {
    private static final List<String> GARBAGE = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"x\"",
            "42",
            "{\"office\":[]}",
            "{\"versions\":{\"fr\":7}}",
            "{\"versions\":{\"fr\":null}}",
            "{\"languages\":null}",
            "{\"positions\":[null]}",
            "{\"names\":\"x\"}",
            "{\"names\":{\"fr\":null}}",
            "{\"at\":{}}",
            "{\"overrides\":[null]}",
            "{\"reason\":[]}",
            "{\"contentHash\":{}}",
            "{\"dateline\":{\"date\":\"yesterday\"}}",
            "{\"dateline\":{\"date\":\"0001-01-01\"}}",
            "{\"dateline\":{\"date\":\"9999-12-31\"}}",
            "{\"lists\":[null]}",
            "[null,{}]",
            "[{\"id\":7,\"event\":[],\"at\":{}}]",
            "[{\"id\":\"01a209c5-324a-77fd-acdf-0525faebafa8\",\"event\":\"bounced\",\"detail\":\"\\u0000\\ud800\"}]",
            "[{\"id\":\"01a209c5-324a-77fd-acdf-0525faebafa8\",\"event\":\"bounced\",\"recipient\":\"\\u0000@\"}]",
            "{\"channels\":[null]}",
            "{\"mediaContacts\":[null]}",
            "{\"meeting\":{\"participants\":[null]}}",
            "{\"unknown\":{\"deep\":[1,2,{}]}}",
            "\u0000",
            "{\"name\":\"\\ud800\"}");

    @Test
    @DisplayName(
            "Whatever JSON is sent wherever, by whomever: never a 500, and always a problem that a person can read")
    void garbage_everywhere() {
        var office = office();
        var id = draft(office, "Garbage");
        var list = list();
        String journalist = as("writer")
                .body(journalist(outlet(), unique() + "@g.example.org", "fr"))
                .post("/api/v1/journalists")
                .path("id");
        var outlet = outlet();
        var posts = List.of(
                "offices",
                "releases",
                "journalists",
                "outlets",
                "officials",
                "releases/compositions",
                "lists",
                "deliveries/events",
                "releases/" + id + "/submission",
                "releases/" + id + "/approval",
                "releases/" + id + "/return",
                "releases/" + id + "/correction",
                "releases/" + id + "/withdrawal");
        var puts = List.of(
                "releases/" + id + "/versions/fr",
                "releases/" + id + "/versions/zz",
                "releases/" + id + "/schedule",
                "journalists/" + journalist,
                "outlets/" + outlet,
                "deliveries/01a209c5-324a-77fd-acdf-0525faebafa8/resolution");
        var patches = List.of("offices/" + office, "journalists/" + journalist, "outlets/" + outlet, "lists/" + list);
        for (var body : GARBAGE) {
            for (var path : posts) readable("POST", path, body);
            for (var path : puts) readable("PUT", path, body);
            for (var path : patches) readable("PATCH", path, body);
        }
    }

    private static void readable(String method, String path, String body) {
        var answer = as("admin").header("If-Match", "*").body(body).request(method, "/api/v1/" + path);
        answer.then().statusCode(lessThan(500));
        if (answer.statusCode() >= 400)
            answer.then().contentType("application/problem+json").body("status", equalTo(answer.statusCode()));
    }

    @Test
    @DisplayName(
            "Bodies of five megabytes are refused as too large or too long, wrong types with 415, wrong methods with 405")
    void size_type_method() {
        var huge = "a".repeat(5_000_000);
        as("writer")
                .contentType(ContentType.TEXT)
                .body(huge)
                .post("/api/v1/releases/imports?office=" + office())
                .then()
                .statusCode(413);
        as("writer")
                .body("{\"name\":\"" + huge + "\",\"kind\":\"tv\"}")
                .post("/api/v1/outlets")
                .then()
                .statusCode(422);
        changing("writer", release(draft(office(), "Huge")))
                .body("{\"body\":\"" + huge + "\"}")
                .put(release(draft(office(), "Huge")) + "/versions/fr")
                .then()
                .statusCode(lessThan(500));
        given().header("Authorization", "Bearer token-of-writer")
                .contentType("application/xml")
                .body("<x/>")
                .post("/api/v1/outlets")
                .then()
                .statusCode(415);
        as("writer").delete("/api/v1/outlets").then().statusCode(405);
        as("writer").get("/api/v1/nothing-here").then().statusCode(404);
    }

    @Test
    @DisplayName("Line breaks in names and headlines never become headers of a mail")
    void header_injection() throws Exception {
        var address = "victim.fr@" + unique() + ".example.org";
        var outlet = outlet();
        var person = new java.util.HashMap<>(journalist(outlet, address, "fr"));
        person.put("familyName", "X\r\nBcc: spy@evil.example.org");
        String id = as("writer").body(person).post("/api/v1/journalists").path("id");
        var list = list();
        as("writer").put("/api/v1/lists/" + list + "/members/" + id).then().statusCode(204);
        issued(approved(office(), "Head\r\nBcc: spy@evil.example.org\r\n\r\nBody"), list);
        var mail = Mailbox.of(address).get(0);
        assertNull(mail.getHeader("Bcc"));
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("Head Bcc: spy@evil.example.org Body (fr)", mail.getSubject());
        assertEquals(0, Mailbox.of("spy@evil.example.org").size());
    }

    @Test
    @DisplayName("HTML and script in every text are shown as typed on every page, hidden characters are gone")
    void markup() {
        var evil = "<img src=x onerror=alert(1)><script>alert(2)</script>\u202Egnp\u200B";
        var shown = "<img src=x onerror=alert(1)><script>alert(2)</script>gnp";
        var office = office();
        var version = Map.of(
                "place",
                evil,
                "headline",
                evil,
                "subheads",
                List.of(evil),
                "body",
                evil + "\n\n[x](javascript:alert(3))",
                "source",
                evil,
                "contacts",
                List.of(Map.of("label", evil, "phone", "613-555-0123")),
                "unread",
                List.of(evil));
        String id = as("writer")
                .body(Map.of("office", office, "versions", Map.of("fr", version)))
                .post("/api/v1/releases")
                .path("id");
        as("viewer").get(release(id)).then().body("versions.fr.headline", equalTo(shown));
        String person = as("writer")
                .body(Map.of(
                        "familyName",
                        evil,
                        "languages",
                        List.of("fr"),
                        "beats",
                        List.of(evil),
                        "basis",
                        Map.of("kind", "other", "note", evil)))
                .post("/api/v1/journalists")
                .path("id");
        String outlet = as("writer")
                .body(Map.of("name", evil, "kind", "tv", "city", evil))
                .post("/api/v1/outlets")
                .path("id");
        var list = unique();
        as("writer")
                .body(Map.of("code", list, "names", Map.of("en", evil)))
                .post("/api/v1/lists")
                .then()
                .statusCode(201);
        var writer = session("writer");
        for (var path : List.of(
                "/releases/" + id,
                "/releases/" + id + "/versions/fr/edit",
                "/releases/" + id + "/versions/fr/wire",
                "/releases/" + id + "/revisions/1",
                "/releases?q=" + "%3Cscript%3E",
                "/journalists/" + person,
                "/journalists/" + person + "/edit",
                "/outlets/" + outlet,
                "/lists/" + list,
                "/lists",
                "/outlets",
                "/journalists",
                "/")) {
            var page = writer.page().get(path);
            page.then().statusCode(200).body(not(containsString("<img src=x"))).body(not(containsString("\u202E")));
            assertEquals(
                    0,
                    Jsoup.parse(page.asString())
                            .select("script:not([src]), a[href^=javascript]")
                            .size(),
                    path);
        }
    }

    @Test
    @DisplayName("Addresses that are none answer 404, cursors and limits that are none 422, on pages as in the API")
    void addresses() {
        var writer = session("writer");
        for (var path : List.of(
                "releases/x",
                "journalists/x",
                "outlets/x",
                "lists/x",
                "distributions/x",
                "offices/x",
                "releases/01a209c5-324a-77fd-acdf-0525faebafa8",
                "journalists/01a209c5-324a-77fd-acdf-0525faebafa8",
                "releases/..%2f..%2fetc",
                "%00",
                "releases/%F0%9F%92%A9")) {
            writer.page()
                    .urlEncodingEnabled(false)
                    .get("/" + path)
                    .then()
                    .statusCode(lessThan(500))
                    .statusCode(not(200));
            as("viewer")
                    .urlEncodingEnabled(false)
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(lessThan(500))
                    .statusCode(not(200));
        }
        for (var path : List.of("releases", "journalists", "outlets", "distributions"))
            for (var query : List.of("after=x", "limit=-1", "limit=100000", "limit=1e9")) {
                as("viewer").get("/api/v1/" + path + "?" + query).then().statusCode(422);
                writer.page().get("/" + path + "?" + query).then().statusCode(lessThan(500));
            }
        for (var query : List.of(
                "q=%25_!",
                "q=" + "x".repeat(2000), "from=0001-01-01", "to=9999-12-31", "status=%00", "q=%00", "office=%00"))
            as("viewer")
                    .urlEncodingEnabled(false)
                    .get("/api/v1/releases?" + query)
                    .then()
                    .statusCode(lessThan(500));
    }

    @Test
    @DisplayName("A NUL character anywhere is refused or dropped, on PostgreSQL as on H2")
    void nul() {
        for (var query : List.of(
                "journalists?list=%00",
                "journalists?q=%00",
                "outlets?q=%00",
                "releases?office=%00",
                "lists/%00",
                "lists/%00/members",
                "offices/%00"))
            as("viewer")
                    .urlEncodingEnabled(false)
                    .get("/api/v1/" + query)
                    .then()
                    .statusCode(lessThan(500));
        for (var path : List.of("lists", "offices", "outlets"))
            as("admin")
                    .body("{\"code\":\"a\\u0000b\",\"name\":\"a\\u0000b\",\"names\":{\"en\":\"a\\u0000b\"}}")
                    .post("/api/v1/" + path)
                    .then()
                    .statusCode(lessThan(500));
        given().redirects()
                .follow(false)
                .formParam("j_username", "a\u0000b")
                .formParam("j_password", "x\u0000")
                .post("/j_security_check")
                .then()
                .statusCode(anyOf(is(302), is(429)));
    }

    @Test
    @DisplayName("Anything pasted as wire copy is read or refused with a sentence, by program and by page")
    void pasted() {
        var office = office();
        var writer = session("writer");
        for (var text : List.of(
                "x",
                "\u0000\u0001\u0002",
                "\u202E\u200B",
                "---\n---",
                "# ".repeat(5000),
                "(".repeat(20_000),
                "PARIS, le 99 janv. 0000 /CNW/ -",
                "SOURCE",
                "<script>alert(1)</script>",
                "\uD83D\uDCA9",
                "a@".repeat(3000))) {
            as("writer")
                    .contentType("text/plain; charset=utf-8")
                    .body(text)
                    .post("/api/v1/releases/imports?dryRun=true&office=" + office)
                    .then()
                    .statusCode(lessThan(500));
            for (var act : List.of("read", "keep"))
                writer.form("/releases/imports")
                        .contentType("multipart/form-data")
                        .multiPart("csrf-token", token(writer))
                        .multiPart("text", text)
                        .multiPart("office", office)
                        .multiPart("act", act)
                        .post("/releases/imports")
                        .then()
                        .statusCode(lessThan(500));
        }
    }

    private static String token(communique.House.Session session) {
        return Jsoup.parse(session.page().get("/releases/imports").asString())
                .selectFirst("main [name=csrf-token]")
                .val();
    }

    @Test
    @DisplayName("A form that cannot be used comes back filled in, with the sentence at its field")
    void forms_come_back() {
        var writer = session("writer");
        writer.form("/journalists/new")
                .formParam("givenName", "Kept")
                .formParam("familyName", "")
                .formParam("languages", "french!")
                .formParam("positions-0-title", "Editor")
                .formParam("positions-0-from", "yesterday")
                .post("/journalists")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Kept\""))
                .body(containsString("value=\"Editor\""));
        writer.form("/outlets/new")
                .formParam("name", "")
                .formParam("city", "Kept city")
                .formParam("kind", "tv")
                .formParam("seen", "0")
                .post("/outlets")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Kept city\""));
        writer.form("/lists/new")
                .formParam("code", "NO!")
                .formParam("names.fr", "Gardée")
                .post("/lists")
                .then()
                .statusCode(422)
                .body(containsString("Gardée"));
        var approver = session("approver");
        var id = approved(office(), "Form");
        approver.form("/releases/" + id + "/schedule")
                .formParam("seen", etagNumber(id))
                .formParam("day", "2020-01-01")
                .formParam("hour", "10:00")
                .formParam("zone", "America/Toronto")
                .formParam("channels", "newsroom")
                .formParam("act", "plan")
                .post("/releases/" + id + "/schedule")
                .then()
                .statusCode(409)
                .body(containsString("value=\"2020-01-01\""));
        approver.form("/releases/" + id + "/schedule")
                .formParam("seen", "0")
                .formParam("day", "2031-01-01")
                .formParam("hour", "10:00")
                .formParam("channels", "newsroom")
                .post("/releases/" + id + "/schedule")
                .then()
                .statusCode(409);
        for (var junk : List.of("x", "-1", "99999999999"))
            approver.form("/releases/" + id + "/schedule")
                    .formParam("seen", junk)
                    .formParam("day", junk)
                    .formParam("hour", junk)
                    .formParam("zone", junk)
                    .formParam("channels", junk)
                    .formParam("tolerance", junk)
                    .post("/releases/" + id + "/schedule")
                    .then()
                    .statusCode(lessThan(500));
    }

    private static String etagNumber(String id) {
        return communique.House.etag(release(id)).replaceAll("\\D", "");
    }
}
