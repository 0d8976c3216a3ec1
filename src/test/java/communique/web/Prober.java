package communique.web;

import static io.restassured.RestAssured.given;

import communique.House;
import communique.account.ApiTokens;
import communique.account.Role;
import communique.account.User;
import communique.account.Users;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whoever looks for holes: an administrator of a house of their own (with its demonstration), and a raw socket. */
final class Prober {
    static final String TOKEN = "token-of-prober";
    private static final String NAME = "prober";

    private Prober() {}

    /** A house in which anything may be broken. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("communique.demo", "true");
        }
    }

    static House.Session signedIn() {
        exist();
        var session = new House.Session(new CookieFilter());
        session.page()
                .contentType("application/x-www-form-urlencoded")
                .formParam("j_username", NAME)
                .formParam("j_password", House.PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302);
        return session;
    }

    /** A program of the prober's: the demonstration's own users have no token. */
    static RequestSpecification program() {
        exist();
        return given().header("Authorization", "Bearer " + TOKEN).contentType("application/json");
    }

    private static synchronized void exist() {
        QuarkusTransaction.requiringNew().run(() -> {
            var users = Arc.container().instance(Users.class).get();
            if (users.named(NAME).isPresent()) return;
            var profile = new User.Profile("Prober", "prober@desk.example.org", Role.ADMIN, "en");
            var user = users.add(NAME, profile, House.PASSWORD);
            Arc.container().instance(ApiTokens.class).get().add(user, "probes", TOKEN);
        });
    }

    /** Every route that the application documents, with the methods it has. */
    static Map<String, List<String>> routes() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").path("paths");
        var routes = new TreeMap<String, List<String>>();
        paths.forEach((path, methods) -> routes.put(
                path,
                methods.keySet().stream()
                        .filter(method ->
                                List.of("get", "post", "put", "patch", "delete").contains(method))
                        .map(String::toUpperCase)
                        .toList()));
        return routes;
    }

    static String filled(String route) {
        return route.replaceAll("\\{[^}]*}", "01a209c5-324a-77fd-acdf-0525faebafa8");
    }

    /** What no client library would send. */
    static Answer raw(String head, byte[] body) {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            var out = socket.getOutputStream();
            out.write((head + "\r\nHost: localhost:" + RestAssured.port + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return answer(socket.getInputStream());
        } catch (java.net.SocketException | java.net.SocketTimeoutException e) {
            // Hung up on, or left to wait for the rest of what was promised: an answer too.
            return new Answer(0, "", "", false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole as soon as its length says so: whoever was refused early may be left with the connection open. */
    private static Answer answer(InputStream in) throws IOException {
        var read = new ByteArrayOutputStream();
        var chunk = new byte[8192];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            read.write(chunk, 0, n);
            var answer = Answer.of(read.toString(StandardCharsets.ISO_8859_1));
            var length = answer.header("Content-Length");
            if (length != null && answer.isWithHead() && answer.body.length() >= Integer.parseInt(length))
                return answer;
        }
        return Answer.of(read.toString(StandardCharsets.ISO_8859_1));
    }

    record Answer(int status, String head, String body, boolean isWithHead) {
        static Answer of(String text) {
            var end = text.indexOf("\r\n\r\n");
            var head = end < 0 ? text : text.substring(0, end);
            var status = head.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(head.substring(9, 12)) : 0;
            return new Answer(status, head, end < 0 ? "" : text.substring(end + 4), end >= 0);
        }

        String header(String name) {
            for (var line : head.split("\r\n"))
                if (line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    return line.substring(name.length() + 1).strip();
            return null;
        }
    }
}
