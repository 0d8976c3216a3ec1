package communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What another site can make the browser of somebody signed in send, tried on whatever may be posted to. */
@RequestTest
@TestProfile(Prober.Profile.class)
class ForgedPostsProbingTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    /** Their address is the proof (a mail program posts to them without cookies), or there is no session yet. */
    private static final List<String> WITHOUT_TOKEN = List.of("/unsubscribe/", "/embargo/", "/j_security_check");

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Test
    @DisplayName("No form's address takes a post of another site, of an unknown one, or without the form's own token")
    void forged() throws Exception {
        var token = signedIn();
        var taken = new ArrayList<String>();
        int routes = 0;
        int tried = 0;
        for (var route : Prober.routes().entrySet()) {
            if (route.getKey().startsWith("/api/") || route.getValue().equals(List.of("GET"))) continue;
            var path = Prober.filled(route.getKey());
            routes++;
            for (var method : route.getValue())
                for (var forgery : method.equals("GET") ? List.<Forgery>of() : forgeries(method, path, token)) {
                    var answer = send(forgery.request());
                    if (!forgery.refusals().contains(answer.statusCode()))
                        taken.add(forgery.what() + ": " + method + " " + path + " " + answer.statusCode());
                    tried++;
                }
        }
        assertEquals(List.of(), taken);
        assertTrue(routes > 60, "routes found: " + routes);
        System.out.println("Probed forged posts: " + tried + " on " + routes + " routes");
        var own = post("/releases/imports", FORM, "csrf-token=" + token + "&act=read")
                .header("Sec-Fetch-Site", "same-origin");
        assertFalse(List.of(400, 403).contains(send(own.build()).statusCode()), "the house's own form is taken");
        assertEquals(200, send(get("/account")).statusCode(), "and nobody was signed out by a stranger");
    }

    @Test
    @DisplayName("A browser's session opens nothing of what programs use")
    void programs() throws Exception {
        signedIn();
        int tried = 0;
        for (var route : Prober.routes().entrySet())
            for (var method : route.getValue()) {
                if (!route.getKey().startsWith("/api/")) continue;
                var request = to(Prober.filled(route.getKey()))
                        .header("Content-Type", "text/plain")
                        .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
                assertEquals(401, send(request.build()).statusCode(), method + " " + route.getKey());
                tried++;
            }
        assertTrue(tried > 60, "routes found: " + tried);
        System.out.println("Probed interfaces with a browser's session: " + tried);
    }

    private static final Set<Integer> FOREIGN = Set.of(403);
    /** Without the token, or (where only JSON is taken) no form at all. */
    private static final Set<Integer> UNPROVEN = Set.of(400, 415);

    private record Forgery(String what, Set<Integer> refusals, HttpRequest request) {}

    private static List<Forgery> forgeries(String method, String path, String token) {
        var all = new ArrayList<Forgery>();
        var isMailed = path.startsWith("/unsubscribe/");
        var right = "csrf-token=" + token;
        if (!isMailed)
            for (var from : List.of("cross-site", "same-site", "nonsense"))
                all.add(new Forgery(
                        from,
                        FOREIGN,
                        form(method, path, FORM, right)
                                .header("Sec-Fetch-Site", from)
                                .build()));
        if (!isMailed)
            for (var origin : List.of("https://evil.example.org", "null", "http://127.0.0.1.evil.example.org", ""))
                all.add(new Forgery(
                        "origin " + origin,
                        FOREIGN,
                        form(method, path, FORM, right).header("Origin", origin).build()));
        if (WITHOUT_TOKEN.stream().anyMatch(path::startsWith)) return all;
        for (var body : List.of("a=b", "csrf-token=", "csrf-token=" + "x".repeat(token.length()), "csrf-token=%zz"))
            all.add(new Forgery(
                    "form " + body,
                    UNPROVEN,
                    form(method, path, FORM, body)
                            .header("Sec-Fetch-Site", "same-origin")
                            .build()));
        all.add(new Forgery(
                "parts without token",
                UNPROVEN,
                form(method, path, PARTS, part("act", "read")).build()));
        all.add(new Forgery(
                "parts with another",
                UNPROVEN,
                form(method, path, PARTS, part("csrf-token", "x")).build()));
        all.add(new Forgery(
                "text", FOREIGN, form(method, path, "text/plain", right).build()));
        all.add(new Forgery(
                "no type",
                FOREIGN,
                to(path).method(method, BodyPublishers.ofString(right)).build()));
        all.add(new Forgery(
                "nothing",
                FOREIGN,
                to(path).method(method, BodyPublishers.noBody()).build()));
        return all;
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n--x--\r\n";
    }

    private String signedIn() throws IOException, InterruptedException {
        Prober.signedIn();
        var form = "j_username=prober&j_password=" + House.PASSWORD.replace(' ', '+');
        assertEquals(302, send(post("/j_security_check", FORM, form).build()).statusCode());
        var matcher = TOKEN.matcher(send(get("/account")).body());
        assertTrue(matcher.find(), "a form on the account's page");
        return matcher.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest get(String path) {
        return to(path).build();
    }

    private static HttpRequest.Builder post(String path, String type, String body) {
        return form("POST", path, type, body);
    }

    private static HttpRequest.Builder form(String method, String path, String type, String body) {
        return to(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(10));
    }
}
