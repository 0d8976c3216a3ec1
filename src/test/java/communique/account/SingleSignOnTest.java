package communique.account;

import static communique.House.session;
import static communique.House.unique;
import static communique.account.People.address;
import static communique.account.People.browser;
import static communique.account.People.isIn;
import static communique.account.People.signedIn;
import static communique.account.People.someone;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Journeys through a provider that speaks real OpenID Connect: discovery, code with PKCE and nonce, signed tokens, sign-out. */
@RequestTest
@TestProfile(SingleSignOnTest.WithProvider.class)
class SingleSignOnTest {
    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityProvider.class));
        }
    }

    @Test
    @DisplayName("Signing in there opens the account here that has the verified address, and signing out leaves both")
    void whole_way() {
        var name = someone("WRITER", "fr");
        var browser = browser();
        browser.page().get("/sign-in").then().body(containsString("/login/sso"));
        browser.page().header("Accept-Language", "fr").get("/sign-in").then().body(containsString("/login/sso"));
        browser.page().get("/releases?q=x").then().statusCode(302);
        IdentityProvider.vouchesFor("sub-" + name, address(name).toUpperCase(), true, Map.of());
        var arrived = through(browser);
        assertEquals(303, arrived.statusCode());
        assertTrue(arrived.header("Location").endsWith("/releases?q=x"), arrived.header("Location"));
        assertTrue(isIn(browser));
        browser.page().get("/account").then().body(containsString(IdentityProvider.TENANT));

        var farewell = browser.form("/account").post("/sign-out");
        farewell.then().statusCode(200).header("Content-Security-Policy", containsString("form-action 'self'"));
        assertFalse(isIn(browser));
        var there = Jsoup.parse(farewell.asString())
                .selectFirst("meta[http-equiv=refresh]")
                .attr("content")
                .replaceFirst("0;url=", "");
        assertTrue(
                there.startsWith(IdentityProvider.server
                        .endSessionEndpointUrl(IdentityProvider.TENANT)
                        .toString()),
                there);
        assertTrue(there.contains("id_token_hint=ey"));
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(there);
        assertEquals(302, back.statusCode());
        assertTrue(back.header("Location").contains("/sign-in"), back.header("Location"));
    }

    @Test
    @DisplayName(
            "From then on issuer and subject count: the address may change there, and another's address opens nothing")
    void issuer_and_subject() {
        var name = someone("WRITER", "en");
        IdentityProvider.vouchesFor("sub-" + name, address(name), "true", Map.of());
        through(browser());
        var moved = browser();
        IdentityProvider.vouchesFor("sub-" + name, "elsewhere@people.example.org", false, Map.of());
        through(moved);
        assertTrue(isIn(moved));
        moved.page().get("/account").then().body(containsString(name));
    }

    @Test
    @DisplayName(
            "An address that the provider has not verified opens nothing, nor does one that nobody or two accounts have")
    void not_matched() {
        var name = someone("ADMIN", "en");
        for (var verified : new Object[] {false, "false", null}) {
            IdentityProvider.vouchesFor("sub-" + unique(), address(name), verified, Map.of());
            refused();
        }
        IdentityProvider.vouchesFor("sub-" + unique(), unique() + "@people.example.org", true, Map.of());
        refused();
        var twin = unique();
        session("admin")
                .form("/users/new")
                .formParam("name", twin)
                .formParam("displayName", "Twin")
                .formParam("email", address(name))
                .formParam("role", "VIEWER")
                .formParam("language", "en")
                .formParam("password", House.PASSWORD)
                .formParam("seen", 0)
                .post("/users")
                .then()
                .statusCode(303);
        IdentityProvider.vouchesFor("sub-" + unique(), address(name), true, Map.of());
        refused();
    }

    @Test
    @DisplayName("A disabled account is out everywhere at once, and the provider's word does not let it in again")
    void disabled() {
        var name = someone("WRITER", "en");
        var there = browser();
        IdentityProvider.vouchesFor("sub-" + name, address(name), true, Map.of());
        through(there);
        var here = signedIn(name);
        assertTrue(isIn(there) && isIn(here));
        session("admin")
                .form("/users/" + name)
                .formParam("active", false)
                .post("/users/" + name + "/state")
                .then()
                .statusCode(303);
        assertFalse(isIn(there) || isIn(here));
        IdentityProvider.vouchesFor("sub-" + name, address(name), true, Map.of());
        refused();
        IdentityProvider.vouchesFor("other-" + name, address(name), true, Map.of());
        refused();
    }

    @Test
    @DisplayName("A token by another issuer, or for another program, opens nothing")
    void wrong_issuer() {
        var name = someone("ADMIN", "en");
        for (var claim : List.of(
                Map.<String, Object>of("iss", "https://evil.example.org"),
                Map.<String, Object>of("aud", "another-program"),
                Map.<String, Object>of("nonce", "another"))) {
            var browser = browser();
            IdentityProvider.vouchesFor("sub-" + unique(), address(name), true, claim);
            var answer = through(browser);
            assertFalse(isIn(browser), claim + ": " + answer.statusCode());
            assertTrue(answer.statusCode() < 500, claim + ": " + answer.statusCode());
        }
    }

    @Test
    @DisplayName("An answer that nobody asked for, or a refusal at the provider, leads nowhere")
    void unasked() {
        var browser = browser();
        assertTrue(browser.page().get("/login/sso?code=x&state=y").statusCode() < 500);
        assertFalse(isIn(browser));
        browser.page().get("/login/sso");
        browser.page()
                .get("/sign-in?error=access_denied&error_description=%3Cscript%3E")
                .then()
                .statusCode(200)
                .body(containsString("did not work"));
    }

    @Test
    @DisplayName("Whoever has a second factor here shows it, unless the provider's token says that one was shown there")
    void second_factor() throws Exception {
        var name = someone("APPROVER", "en");
        SecondFactorTest.enrolled(name);
        var browser = browser();
        IdentityProvider.vouchesFor("sub-" + name, address(name), true, Map.of("amr", List.of("pwd")));
        through(browser);
        assertEquals(303, browser.page().get("/account").statusCode());
        var strong = browser();
        IdentityProvider.vouchesFor("sub-" + name, address(name), true, Map.of("amr", List.of("pwd", "mfa")));
        through(strong);
        assertTrue(isIn(strong));
    }

    @Test
    @DisplayName("A password here goes on working beside it")
    void beside() {
        assertTrue(isIn(signedIn(someone("VIEWER", "en"))));
    }

    private static void refused() {
        var browser = browser();
        var answer = through(browser);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/sign-in?stranger=sso"), answer.header("Location"));
        browser.page().get("/sign-in?stranger=sso").then().statusCode(200).body(containsString("no account for you"));
        assertFalse(isIn(browser));
    }

    /** Follows the browser to the provider and back, until it is let in or not; the last answer. */
    private static Response through(House.Session browser) {
        var answer = browser.page().get("/login/sso");
        for (int step = 0; step < 6; step++) {
            var location = answer.header("Location");
            if (location == null || !isOnTheWay(location)) return answer;
            answer = location.contains("/" + IdentityProvider.TENANT + "/")
                    ? given().redirects()
                            .follow(false)
                            .urlEncodingEnabled(false)
                            .get(location)
                    : browser.page().urlEncodingEnabled(false).get(own(location));
        }
        throw new AssertionError("does not end: " + answer.header("Location"));
    }

    private static boolean isOnTheWay(String location) {
        return location.contains("/" + IdentityProvider.TENANT + "/") || location.contains("/login/sso");
    }

    private static String own(String location) {
        var uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
