package communique.rights;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.list;
import static communique.House.office;
import static communique.House.person;
import static communique.House.release;
import static communique.House.session;
import static communique.House.submitted;
import static communique.House.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.House;
import communique.RequestTest;
import communique.account.Role;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an office has not issued does not exist for those to whom it grants nothing, whatever they may do elsewhere. */
@RequestTest
class OfficesApartTest {
    private static final String NOWHERE = "01a209c5-324a-77fd-acdf-0525faebafa8";
    /** Not compressed: the length of what is depends on the id in it. */
    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private static final List<String> FORMATS =
            List.of("application/json", "text/plain", "text/html", "application/pdf", "*/*");

    @Test
    @DisplayName(
            "Programs: another office's release, in every format and by every act, is byte for byte an id that never was")
    void by_programs() {
        var there = office();
        var id = issued(there);
        String distribution = House.distribution(id);
        String delivery = as("admin")
                .get("/api/v1/distributions/" + distribution + "/deliveries")
                .path("items[0].id");
        var name = person(Role.NONE, office(), Role.ADMIN);
        Supplier<RequestSpecification> stranger = () -> as(name);
        for (var path : List.of(
                "",
                "/versions/fr",
                "/versions/en",
                "/versions/de",
                "/revisions",
                "/revisions/1",
                "/revisions/99",
                "/revisions/1/diff?to=2",
                "/preflight",
                "/audience",
                "/audience?lists=none",
                "/evidence"))
            for (var format : FORMATS)
                same("GET", "/api/v1/releases/" + id + path, id, () -> stranger.get()
                        .accept(format));
        for (var act : List.of("submission", "approval", "return", "correction", "withdrawal", "emergency", "nothing"))
            for (var body : List.of("{}", "{\"reason\":\"x\",\"contentHash\":\"x\"}", "{", ""))
                same("POST", "/api/v1/releases/" + id + "/" + act, id, () -> stranger.get()
                        .body(body));
        for (var act : List.of("versions/fr", "schedule", "limit"))
            same("PUT", "/api/v1/releases/" + id + "/" + act, id, () -> stranger.get()
                    .body("{\"at\":\"now\"}"));
        same("DELETE", "/api/v1/releases/" + id + "/schedule", id, stranger);
        for (var path : List.of("", "/deliveries", "/deliveries?status=accepted"))
            same("GET", "/api/v1/distributions/" + distribution + path, distribution, stranger);
        for (var method : List.of("PUT", "DELETE"))
            same(method, "/api/v1/distributions/" + distribution + "/hold", distribution, stranger);
        for (var body : List.of("{}", "{\"outcome\":\"accepted\",\"evidence\":\"x\"}"))
            same("PUT", "/api/v1/deliveries/" + delivery + "/resolution", delivery, () -> stranger.get()
                    .body(body));
        same("GET", "/api/v1/distributions?release=" + id, id, stranger);
        same("GET", "/api/v1/deliveries/events?distribution=" + distribution, distribution, stranger);
        var said = "[{\"id\":\"" + delivery + "\",\"event\":\"bounced\",\"at\":\"2026-01-06T12:00:00Z\"}]";
        same("POST", "/api/v1/deliveries/events", delivery, () -> stranger.get().body(said), said);
    }

    @Test
    @DisplayName("Pages: the same, signed in")
    void by_pages() {
        var id = issued(office());
        String distribution = House.distribution(id);
        var stranger = session(person(Role.CONTACTS, office(), Role.ADMIN));
        for (var path : List.of(
                "",
                "/facts",
                "/versions/fr/edit",
                "/versions/fr/wire",
                "/versions/fr/wire.txt",
                "/revisions",
                "/revisions/1",
                "/revisions/9",
                "/schedule",
                "/approval",
                "/submission")) same("GET", "/releases/" + id + path, id, stranger::page);
        for (var path : List.of("", "/progress"))
            same("GET", "/distributions/" + distribution + path, distribution, stranger::page);
        for (var act : List.of("submission", "approval", "return", "correction", "withdrawal", "facts", "schedule"))
            same("POST", "/releases/" + id + "/" + act, id, () -> stranger.form("/account")
                    .formParam("seen", "1"));
        for (var act : List.of("hold", "resumption", "cancellation"))
            same("POST", "/distributions/" + distribution + "/" + act, distribution, () -> stranger.form("/account"));
    }

    @Test
    @DisplayName("No list, search, count or desk of another office's people names it")
    void in_no_list() {
        var there = office();
        var id = submitted(there, "Unheard " + there);
        var planned = approved(there, "Planned " + there);
        changing("approver", release(planned))
                .body(Map.of("at", "2029-01-06T18:05", "lists", List.of(list("a." + there + "@daily.example.org"))))
                .put(release(planned) + "/schedule")
                .then()
                .statusCode(200);
        var here = office();
        var stranger = person(Role.NONE, here, Role.ADMIN);
        for (var query : List.of("", "?q=" + there, "?office=" + there, "?status=submitted&q=" + there))
            as(stranger).get("/api/v1/releases" + query).then().statusCode(200).body("items", hasSize(0));
        as(stranger).get("/api/v1/distributions").then().statusCode(200).body("items", hasSize(0));
        var pages = session(stranger);
        for (var page : List.of("/", "/releases", "/releases?q=" + there, "/distributions"))
            assertEquals(
                    false,
                    pages.page()
                            .get(page)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()
                            .contains("Unheard"));
        var reader = person(Role.NONE, there, Role.VIEWER);
        as(reader).get("/api/v1/releases").then().body("items.id", hasItem(id)).body("items", hasSize(2));
        session(reader).page().get("/").then().statusCode(200).body(containsString("Planned " + there));
    }

    @Test
    @DisplayName("A writer of one office who reads another is refused there, not blind: 403")
    void reads_there() {
        var there = office();
        var name = person(Role.VIEWER, office(), Role.APPROVER);
        var id = submitted(there, "Read only");
        var tag = House.etag(release(id));
        as(name).get(release(id)).then().statusCode(200);
        for (var act : List.of("submission", "approval", "return", "correction", "withdrawal"))
            as(name).header("If-Match", tag)
                    .body("{}")
                    .post(release(id) + "/" + act)
                    .then()
                    .statusCode(403);
        as(name).header("If-Match", tag)
                .body(version("fr", "x", there))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(403);
        as(name).header("If-Match", tag)
                .body("{\"at\":\"now\"}")
                .put(release(id) + "/schedule")
                .then()
                .statusCode(403);
        as(name).body(Map.of("office", there, "kind", "statement"))
                .post("/api/v1/releases")
                .then()
                .statusCode(403);
        var pages = session(name);
        pages.page().get("/releases/" + id).then().statusCode(200).body(not(containsString("/approval\"")));
        for (var page : List.of("/facts", "/versions/fr/edit", "/schedule"))
            pages.page().get("/releases/" + id + page).then().statusCode(403);
        pages.form("/account").post("/releases/" + id + "/approval").then().statusCode(403);
        pages.page().get("/releases/new").then().statusCode(200).body(not(containsString("value=\"" + there + "\"")));
    }

    @Test
    @DisplayName("A draft cannot be moved to an office in which its writer may not write")
    void moved() {
        var here = office();
        var there = office();
        var name = person(Role.NONE, here, Role.WRITER);
        String id = as(name).body(Map.of("office", here, "kind", "statement"))
                .post("/api/v1/releases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var pages = session(name);
        pages.form("/releases/" + id + "/facts")
                .formParam("seen", "0")
                .formParam("office", there)
                .formParam("kind", "statement")
                .post("/releases/" + id + "/facts")
                .then()
                .statusCode(403);
        as(name).get(release(id)).then().body("office", equalTo(here));
    }

    @Test
    @DisplayName("Who administers one office changes it, and neither another nor users")
    void one_office() {
        var here = office();
        var there = office();
        var name = person(Role.NONE, here, Role.ADMIN);
        for (var code : List.of(here, there)) {
            var tag = as(name).get("/api/v1/offices/" + code).header("ETag");
            as(name).header("If-Match", tag)
                    .body("{\"province\":\"QC\"}")
                    .patch("/api/v1/offices/" + code)
                    .then()
                    .statusCode(code.equals(here) ? 200 : 403);
        }
        as(name).body(House.office(House.unique()))
                .post("/api/v1/offices")
                .then()
                .statusCode(403);
        as(name).get("/api/v1/webhooks").then().statusCode(403);
        session(name).page().get("/users").then().statusCode(403);
    }

    @Test
    @DisplayName("A contacts manager keeps contacts and reads no release")
    void contacts() {
        var name = person(Role.CONTACTS, null, null);
        var id = draft(office(), "Not for contacts");
        as(name).body(Map.of("name", "The Ledger", "kind", "daily", "languages", List.of("en")))
                .post("/api/v1/outlets")
                .then()
                .statusCode(201);
        as(name).get(release(id)).then().statusCode(404);
        as(name).body(Map.of("office", "x")).post("/api/v1/releases").then().statusCode(403);
        session(name).page().get("/").then().statusCode(200).body(not(containsString("Not for contacts")));
    }

    private static String issued(String office) {
        var id = approved(office, "Out of " + office);
        House.issued(id, list("b." + office + "@daily.example.org"));
        return id;
    }

    private static void same(String method, String path, String id, Supplier<RequestSpecification> as) {
        same(method, path, id, as, null);
    }

    /** The answer for {@code id} and the one for an id of nothing: status, headers and bytes, but for the id itself. */
    private static void same(String method, String path, String id, Supplier<RequestSpecification> as, String body) {
        var hidden = as.get()
                .config(PLAIN)
                .header("If-Match", "*")
                .redirects()
                .follow(false)
                .request(method, path);
        var other = as.get().config(PLAIN).header("If-Match", "*");
        if (body != null) other = other.body(body.replace(id, NOWHERE));
        var none = other.redirects().follow(false).request(method, path.replace(id, NOWHERE));
        var about = method + " " + path;
        assertEquals(none.statusCode(), hidden.statusCode(), about);
        assertEquals(headers(none), headers(hidden), about);
        assertArrayEquals(bytes(none, NOWHERE), bytes(hidden, id), about);
    }

    private static byte[] bytes(Response answer, String id) {
        return answer.asString()
                .replace(id, "?")
                .replaceAll("(data-now|name=\"csrf-token\" value)=\"[^\"]*\"", "$1")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> headers(Response answer) {
        var kept = new ArrayList<String>();
        for (var header : answer.headers())
            if (!header.getName().equalsIgnoreCase("Set-Cookie")
                    && !header.getName().equalsIgnoreCase("Date"))
                kept.add(header.getName() + ": " + header.getValue());
        return kept;
    }
}
