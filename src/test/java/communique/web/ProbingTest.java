package communique.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Looks for the usual holes, and says in one line each what was tried. Texts in forms: {@link FormsProbingTest};
 * posts of other sites: {@link ForgedPostsProbingTest}; odd bodies: {@link BodiesProbingTest}.
 */
@RequestTest
@TestProfile(Prober.Profile.class)
class ProbingTest {
    private static final byte[] NOTHING = new byte[0];

    @Test
    @DisplayName(
            "Every route, asked by nobody, by a person and by a program, and what is no route: hardened, and uncached inside")
    void headers() {
        var person = Prober.signedIn();
        int tried = 0;
        var asked = new java.util.ArrayList<>(Prober.routes().keySet());
        asked.addAll(List.of(
                "/",
                "/nowhere",
                "/api/v1/nowhere",
                "/communique.css",
                "/communique.js",
                "/icons.svg",
                "/q/health/live",
                "/q/openapi",
                "/q/metrics",
                "/favicon.ico",
                "/newsroom/fr/feed.atom",
                "/releases?lang=fr"));
        for (var route : asked) {
            var path = Prober.filled(route);
            for (var answer : List.of(
                    given().redirects().follow(false).get(path),
                    person.page().get(path),
                    Prober.program().redirects().follow(false).get(path))) {
                hardened(path, answer);
                tried++;
            }
        }
        say("headers of answers", tried);
    }

    private static void hardened(String path, Response answer) {
        var policy = answer.header("Content-Security-Policy");
        assertTrue(policy != null && policy.contains("default-src 'none'") && !policy.contains("unsafe"), path);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        assertEquals("DENY", answer.header("X-Frame-Options"), path);
        assertEquals("same-origin", answer.header("Referrer-Policy"), path);
        assertNull(answer.header("Server"), path);
        assertNull(answer.header("X-Powered-By"), path);
        assertTrue(answer.statusCode() < 500, path + " " + answer.statusCode());
        var open = path.startsWith("/newsroom") || path.matches("/[^/]+\\.(css|js|svg)");
        if (!open) assertEquals("no-store", answer.header("Cache-Control"), path);
        if (answer.contentType() != null && answer.contentType().contains("html"))
            assertEquals(List.of(), inline(answer.asString()), path);
    }

    /** What the policy forbids to run, as a browser would find it: text that only speaks of it is none. */
    private static List<String> inline(String page) {
        var found = new ArrayList<String>();
        for (var element : Jsoup.parse(page).getAllElements()) {
            for (var attribute : element.attributes())
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style"))
                    found.add(attribute.toString());
            if (element.normalName().equals("script") && !element.hasAttr("src")) found.add(element.outerHtml());
        }
        return found;
    }

    @Test
    @DisplayName("No address that somebody else typed leads away from the house")
    void redirects() {
        int tried = 0;
        for (var path : List.of(
                "//evil.example.org/?lang=fr",
                "/\\evil.example.org/?lang=fr",
                "/%5cevil.example.org?lang=fr",
                "/%2f%2fevil.example.org?lang=fr",
                "/%2fevil.example.org/?lang=fr",
                "///evil.example.org?lang=en",
                "/.//evil.example.org?lang=en",
                "/..//evil.example.org?lang=en",
                "/%2e/%2fevil.example.org?lang=fr",
                "/https://evil.example.org?lang=fr",
                "https://evil.example.org/?lang=fr",
                "/@evil.example.org?lang=fr",
                "/?lang=fr&q=//evil.example.org",
                "/sign-in?to=https://evil.example.org&lang=fr",
                "//evil.example.org/releases",
                "/\\evil.example.org/releases",
                "/%09/evil.example.org?lang=fr")) {
            var answer = Prober.raw("GET " + path + " HTTP/1.1", NOTHING);
            var location = answer.header("Location");
            assertTrue(
                    location == null || location.matches("/(?![/\\\\]).*|http://localhost:\\d+/(?![/\\\\]).*"),
                    path + " → " + location);
            tried++;
        }
        for (var back : List.of(
                "//evil.example.org", "/\\evil.example.org", "https://evil.example.org", "/\t/evil.example.org")) {
            var form = "j_username=prober&j_password=" + communique.House.PASSWORD.replace(' ', '+');
            var answer = Prober.raw(
                    "POST /j_security_check HTTP/1.1\r\nCookie: back=" + back
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length(),
                    form.getBytes());
            assertTrue(
                    answer.header("Location") == null
                            || answer.header("Location").matches("(http://localhost:\\d+)?/(sign-in\\?failed)?"),
                    back);
            tried++;
        }
        say("redirects", tried);
    }

    @Test
    @DisplayName("Line breaks in addresses, parameters and cookies never become headers")
    void injected() {
        int tried = 0;
        for (var evil :
                List.of("%0d%0aX-Evil:%201", "%0aX-Evil:%201", "%E5%98%8D%E5%98%8AX-Evil:%201", "%0d%0a%0d%0a<b>"))
            for (var path : List.of(
                    "/" + evil + "?lang=fr",
                    "/releases?lang=fr" + evil,
                    "/releases?lang=fr&q=" + evil,
                    "/sign-in?failed=" + evil,
                    "/newsroom/fr/" + evil,
                    "/newsroom/" + evil + "/feed.atom",
                    "/password/" + evil,
                    "/unsubscribe/" + evil,
                    "/api/v1/releases?after=" + evil,
                    "/releases/" + evil,
                    "/" + evil)) {
                var answer = Prober.raw(
                        "GET " + path + " HTTP/1.1\r\nCookie: said=" + evil + "; lang=" + evil + "; back=" + evil,
                        NOTHING);
                assertNull(answer.header("X-Evil"), path);
                assertTrue(answer.status() < 500, path + " " + answer.status());
                tried++;
            }
        say("headers injected", tried);
    }

    @Test
    @DisplayName("No path leads out of what is served, and no name of an upload becomes a path")
    void traversal() {
        int tried = 0;
        for (var path : List.of(
                "/vendor/../application.properties",
                "/vendor/../../application.properties",
                "/..%2fapplication.properties",
                "/vendor/%2e%2e/%2e%2e/application.properties",
                "/vendor/..%2f..%2fapplication.properties",
                "/vendor/..%5c..%5capplication.properties",
                "/vendor/..\\..\\application.properties",
                "/application.properties",
                "/db/migration/V1__house.sql",
                "/META-INF/resources/communique.css",
                "/META-INF/MANIFEST.MF",
                "/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/vendor/....//....//etc/passwd",
                "/communique.css/../application.properties",
                "/communique.css%00.html",
                "/vendor/%00",
                "/messages/sentences_en.properties",
                "/templates/layout.html",
                "/q/dev-ui",
                "/q/arc",
                "/q/swagger-ui",
                "/WEB-INF/web.xml",
                "/.git/config",
                "/.env")) {
            var answer = Prober.raw("GET " + path + " HTTP/1.1", NOTHING);
            assertTrue(answer.status() != 200 && answer.status() < 500, path + " " + answer.status());
            assertFalse(
                    answer.body().contains("quarkus.http")
                            || answer.body().contains("root:x:")
                            || answer.body().contains("create table"),
                    path);
            tried++;
        }
        var person = Prober.signedIn();
        for (var name : List.of(
                "../../../tmp/evil.txt",
                "..\\..\\evil.txt",
                "/etc/passwd",
                "x\r\nX-Evil: 1",
                "\u0000",
                "a".repeat(3000),
                "con",
                ".")) {
            var token = person.page()
                    .get("/releases/imports")
                    .asString()
                    .replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
            person.page()
                    .multiPart("csrf-token", token)
                    .multiPart("file", name, "OTTAWA, le 6 janv. 2026 /CNW/ - Un texte.".getBytes(), "text/plain")
                    .multiPart("act", "read")
                    .post("/releases/imports")
                    .then()
                    .statusCode(org.hamcrest.Matchers.lessThan(500));
            assertFalse(java.nio.file.Files.exists(java.nio.file.Path.of("/tmp/evil.txt")), name);
            tried++;
        }
        say("paths out of the house", tried);
    }

    private static void say(String what, int count) {
        System.out.println("Probed " + what + ": " + count);
    }
}
