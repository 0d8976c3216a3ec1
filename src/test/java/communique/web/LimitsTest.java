package communique.web;

import static communique.House.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.RequestTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A house that lets nobody ask for much, seen from behind a balancer and through https. */
@RequestTest
@TestProfile(LimitsTest.Strict.class)
class LimitsTest {
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "communique.limits.sign-in", "3",
                    "communique.limits.api", "5",
                    "communique.limits.public", "6",
                    "communique.limits.pages", "7",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true");
        }
    }

    @Test
    @DisplayName("Each kind of address has its limit; programs get a problem, people a page, both the time to wait")
    void limits() {
        exceeded(3, () -> from("192.0.2.1").redirects().follow(false).get("/password/x"))
                .then()
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>Too many requests</h1>"));
        exceeded(5, () -> from("192.0.2.2").get("/api/v1/offices"))
                .then()
                .contentType("application/problem+json")
                .body("status", equalTo(429));
        exceeded(6, () -> given().header("X-Forwarded-For", "192.0.2.3")
                        .header("Accept-Language", "fr")
                        .get("/newsroom/fr"))
                .then()
                .header("Content-Language", "fr");
        exceeded(7, () -> from("192.0.2.4").redirects().follow(false).get("/releases"));
        from("192.0.2.5").get("/newsroom/fr").then().statusCode(200);
    }

    private static Response exceeded(int most, Supplier<Response> ask) {
        for (int i = 0; i < most; i++) assertEquals(false, ask.get().statusCode() == 429, "request " + i);
        var answer = ask.get();
        answer.then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
        return answer;
    }

    @Test
    @DisplayName("A network of IPv6 counts as one address, this machine as none")
    void networks() {
        assertEquals("2001:db8:0:1::/64", Limits.network("2001:db8:0:1:2:3:4:5"));
        assertEquals("2001:db8:0:0::/64", Limits.network("2001:db8::1"));
        assertEquals("fe80:0:0:0::/64", Limits.network("fe80::1%eth0"));
        assertEquals("192.0.2.1", Limits.network("192.0.2.1"));
        for (int i = 0; i < 20; i++) as("viewer").get("/api/v1/offices").then().statusCode(200);
    }

    @Test
    @DisplayName("By https, every cookie is Secure, the session's is __Host-, and browsers are told to keep to https")
    void https() {
        var answer = from("192.0.2.77")
                .header("X-Forwarded-Proto", "https")
                .redirects()
                .follow(false)
                .get("/sign-in?lang=fr");
        answer.then().header("Strict-Transport-Security", containsString("max-age=31536000"));
        guarded(answer);
        as("viewer");
        var entered = from("192.0.2.77")
                .header("X-Forwarded-Proto", "https")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("j_username", "viewer")
                .formParam("j_password", communique.House.PASSWORD)
                .post("/j_security_check");
        entered.then().statusCode(302);
        guarded(entered);
        assertEquals(
                1,
                entered.headers().getValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("__Host-communique=") && !cookie.contains("Domain"))
                        .count());
        var page = from("192.0.2.78").header("X-Forwarded-Proto", "https").get("/sign-in");
        guarded(page);
    }

    private static void guarded(Response answer) {
        for (var cookie : answer.headers().getValues("Set-Cookie")) {
            assertEquals(true, cookie.contains("; Secure"), cookie);
            assertEquals(true, cookie.toLowerCase().contains("; httponly"), cookie);
        }
    }

    private static io.restassured.specification.RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address).header("Accept-Language", "en");
    }
}
