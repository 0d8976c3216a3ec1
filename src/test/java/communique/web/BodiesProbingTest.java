package communique.web;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bodies and heads that no program of good will sends. JSON of the wrong shape: {@link HostileInputTest}. */
@RequestTest
@TestProfile(Prober.Profile.class)
class BodiesProbingTest {
    private static final String JSON = "application/json";
    private static final int LIMIT = 6 * 1024 * 1024;

    private record Odd(String what, String type, byte[] body) {}

    private record Route(String method, String path) {}

    private static final List<Odd> MALFORMED = List.of(
            new Odd("deep arrays", JSON, ("[".repeat(20_000) + "]".repeat(20_000)).getBytes(UTF_8)),
            new Odd("deep objects", JSON, ("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)).getBytes(UTF_8)),
            new Odd("never closed", JSON, "{\"names\":{\"fr\":\"Bureau".getBytes(UTF_8)),
            new Odd("single quotes", JSON, "{'a':1}".getBytes(UTF_8)),
            new Odd("control characters", JSON, "\u0000\u0001\u0002".getBytes(UTF_8)),
            new Odd("no UTF-8", JSON, "{\"name\":\"\u00e9\u00ff\"}".getBytes(ISO_8859_1)),
            new Odd("two documents", JSON, "}{".getBytes(UTF_8)),
            new Odd(
                    "XML",
                    "text/xml",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(UTF_8)),
            new Odd("YAML", "application/yaml", "!!javax.script.ScriptEngineManager []".getBytes(UTF_8)),
            new Odd("a type that is none", ";;;", "{}".getBytes(UTF_8)));
    private static final List<Odd> STRANGE = List.of(
            new Odd("a long number", JSON, ("{\"a\":" + "9".repeat(5_000) + "}").getBytes(UTF_8)),
            new Odd("a huge number", JSON, "{\"a\":1e999999999}".getBytes(UTF_8)),
            new Odd("half a character", JSON, "{\"a\":\"\\uD800\"}".getBytes(UTF_8)),
            new Odd("a byte order mark", JSON, "\uFEFF{}".getBytes(UTF_8)),
            new Odd("a name twice", JSON, "{\"name\":\"a\",\"name\":\"b\"}".getBytes(UTF_8)),
            new Odd("a prototype", JSON, "{\"__proto__\":{}}".getBytes(UTF_8)),
            new Odd("UTF-16", "application/json; charset=UTF-16", "{}".getBytes(UTF_16)),
            new Odd("an unknown character set", "application/json; charset=klingon", "{}".getBytes(UTF_8)),
            new Odd("a form", "application/x-www-form-urlencoded", "a=%zz&=&b".getBytes(UTF_8)),
            new Odd("parts without boundary", "multipart/form-data", "--x\r\n".getBytes(UTF_8)),
            new Odd("parts cut short", "multipart/form-data; boundary=x", "--x\r\nContent-Disp".getBytes(UTF_8)));

    private final HttpClient program = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Test
    @DisplayName("Bodies of no known form are refused on every route of the interface, in words, and never a 500")
    void malformed() throws Exception {
        Prober.program();
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var route : routes())
            for (var odds : List.of(MALFORMED, STRANGE))
                for (var odd : odds) {
                    var answer = send(route, odd);
                    var status = answer.statusCode();
                    var where = route.method + " " + route.path + ", " + odd.what + ": " + status;
                    if (status >= 500 || odds == MALFORMED && status < 400) wrong.add(where);
                    if (answer.body().contains("\tat ") || answer.body().contains("root:x:"))
                        wrong.add(where + " tells");
                    tried++;
                }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 600, "tried: " + tried);
        alive();
        say("odd bodies", tried);
    }

    @Test
    @DisplayName("Bodies beyond the limit are refused before they are read, and such as are cut short harm nothing")
    void oversized() throws Exception {
        Prober.program();
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var route : routes()) {
            var head = route.method + " " + route.path + " HTTP/1.1\r\nAuthorization: Bearer " + Prober.TOKEN + "\r\n"
                    + "If-Match: *\r\nContent-Type: application/json\r\nContent-Length: ";
            var answer = Prober.raw(head + (LIMIT + 1), new byte[0]);
            if (answer.status() != 413) wrong.add(route + " " + answer.status());
            cut(head + 500);
            tried += 2;
        }
        assertEquals(List.of(), wrong);
        var blank = " ".repeat(LIMIT + 1).getBytes(UTF_8);
        var whole = HttpRequest.newBuilder(at("/api/v1/outlets"))
                .header("Authorization", "Bearer " + Prober.TOKEN)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(blank)))
                .build();
        try {
            assertEquals(
                    413, program.send(whole, BodyHandlers.ofString()).statusCode(), "in chunks, of unknown length");
        } catch (IOException e) {
            // Hung up on while it was still sending: refused too.
            System.out.println("Hung up on a body without end: " + e.getMessage());
        }
        alive();
        say("bodies too large or cut short", tried + 1);
    }

    @Test
    @DisplayName("Heads that contradict themselves, never end or are no HTTP are refused, and the house goes on")
    void heads() {
        var program = "POST /api/v1/outlets HTTP/1.1\r\nAuthorization: Bearer " + Prober.TOKEN + "\r\nContent-Type: "
                + JSON + "\r\n";
        var signIn = "POST /j_security_check HTTP/1.1\r\nContent-Type: ";
        Prober.program();
        var heads = List.of(
                program + "Content-Length: 9000000000",
                program + "Content-Length: -1",
                program + "Content-Length: 5\r\nContent-Length: 6",
                program + "Content-Length: 5\r\nTransfer-Encoding: chunked",
                program + "Transfer-Encoding: chunked, gzip",
                program + "Transfer-Encoding: chunked",
                program + "Content-Encoding: gzip\r\nContent-Length: 7",
                "GET / HTTP/1.1\r\nX-Big: " + "a".repeat(70_000),
                "GET /" + "a".repeat(70_000) + " HTTP/1.1",
                "GET / HTTP/1.1\r\n" + "X-Many: a\r\n".repeat(20_000) + "X-Last: a",
                "GET / HTTP/9.9",
                "BREW / HTTP/1.1",
                "TRACE / HTTP/1.1\r\nCookie: communique=x",
                "GET /%zz HTTP/1.1",
                "GET / HTTP/1.1\r\nCookie: " + "a=b; ".repeat(500),
                signIn + "multipart/form-data\r\nContent-Length: 3",
                signIn + "application/x-www-form-urlencoded\r\nContent-Length: 7");
        heads.parallelStream().forEach(head -> {
            var answer = Prober.raw(head, "%zz=%00".getBytes(UTF_8));
            var what = head.substring(0, Math.min(60, head.length())) + " " + answer.status();
            assertTrue(answer.status() < 500 || answer.status() == 501 || answer.status() == 505, what);
            assertFalse(answer.body().contains("\tat "), what);
            if (head.startsWith(program)) assertTrue(answer.status() == 0 || answer.status() >= 400, what);
        });
        alive();
        say("heads", heads.size());
    }

    private static List<Route> routes() {
        var routes = new ArrayList<Route>();
        Prober.routes().forEach((path, methods) -> {
            if (path.startsWith("/api/"))
                for (var method : methods)
                    if (List.of("POST", "PUT", "PATCH").contains(method))
                        routes.add(new Route(method, Prober.filled(path)));
        });
        assertTrue(routes.size() > 30, "routes found: " + routes.size());
        return routes;
    }

    private HttpResponse<String> send(Route route, Odd odd) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(route.path))
                .header("Authorization", "Bearer " + Prober.TOKEN)
                .header("Content-Type", odd.type)
                .header("If-Match", "*")
                .timeout(Duration.ofSeconds(10))
                .method(route.method, BodyPublishers.ofByteArray(odd.body))
                .build();
        return program.send(request, BodyHandlers.ofString());
    }

    /** Promises more than it sends, and goes. */
    private static void cut(String head) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream().write((head + "\r\nHost: localhost\r\n\r\n{\"a\":").getBytes(ISO_8859_1));
        }
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + RestAssured.port + path);
    }

    private static void alive() {
        given().get("/q/health/live").then().statusCode(200);
        Prober.program().get("/api/v1/outlets").then().statusCode(200);
    }

    private static void say(String what, int count) {
        System.out.println("Probed " + what + ": " + count);
    }
}
