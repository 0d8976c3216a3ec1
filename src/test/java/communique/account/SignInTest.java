package communique.account;

import static communique.House.anonymous;
import static communique.House.as;
import static communique.House.session;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import communique.House;
import communique.RequestTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class SignInTest {
    private static final List<String> INSIDE =
            List.of("/", "/releases", "/distributions", "/journalists", "/lists", "/outlets", "/offices", "/account");

    @Test
    @DisplayName("Without a session every page inside leads to the sign-in page, and says nothing else")
    void strangers() {
        for (var path : INSIDE)
            given().redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .statusCode(302)
                    .header("Location", containsString("/sign-in"));
    }

    @Test
    @DisplayName("With a session every page inside opens, in the language asked for, hardened and uncached")
    void pages_open() {
        var viewer = session("viewer");
        for (var path : INSIDE)
            viewer.page()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("script-src 'self'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Cache-Control", containsString("no-store"));
        viewer.page().cookie("lang", "fr").get("/releases").then().body(containsString("<html lang=\"fr-CA\""));
        viewer.page()
                .get("/releases?lang=fr&q=x")
                .then()
                .statusCode(303)
                .header("Location", containsString("/releases?q=x"));
    }

    @Test
    @DisplayName("A wrong password and an unknown name get the same answer")
    void wrong_password() {
        session("viewer");
        for (var name : List.of("viewer", "nobody-" + unique()))
            given().redirects()
                    .follow(false)
                    .formParam("j_username", name)
                    .formParam("j_password", "not the password")
                    .post("/j_security_check")
                    .then()
                    .statusCode(302)
                    .header("Location", containsString("/sign-in?failed"));
        given().header("Accept-Language", "fr")
                .get("/sign-in?failed")
                .then()
                .body(containsString("role=\"alert\""), containsString("inexact"));
        given().get("/sign-in").then().body(not(containsString("role=\"alert\"")));
    }

    @Test
    @DisplayName("A session cookie is worth nothing on the API, and a token nothing on pages")
    void two_doors() {
        session("admin").page().get("/api/v1/offices").then().statusCode(401);
        as("admin").redirects().follow(false).get("/users").then().statusCode(302);
        anonymous()
                .header("Authorization", "Bearer wrong")
                .get("/api/v1/offices")
                .then()
                .statusCode(401);
        anonymous()
                .header("Authorization", "Basic eDp5")
                .get("/api/v1/offices")
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName("A form without its token, or from another site, changes nothing")
    void forged_forms() {
        var writer = session("writer");
        writer.page()
                .contentType("application/x-www-form-urlencoded")
                .formParam("language", "fr")
                .post("/account/language")
                .then()
                .statusCode(400);
        writer.form("/account")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("language", "fr")
                .post("/account/language")
                .then()
                .statusCode(403);
        writer.form("/account")
                .header("Origin", "https://evil.example.org")
                .formParam("language", "fr")
                .post("/account/language")
                .then()
                .statusCode(403);
        given().header("Origin", "https://evil.example.org")
                .formParam("j_username", "x")
                .formParam("j_password", "y")
                .post("/j_security_check")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("Users are the administrators' business, and one administrator always remains")
    void users() {
        session("writer").page().get("/users").then().statusCode(403);
        var admin = session("admin");
        var name = unique();
        admin.form("/users/new")
                .formParam("name", name)
                .formParam("displayName", "<b>Someone</b>")
                .formParam("role", "VIEWER")
                .formParam("language", "fr")
                .formParam("password", "short")
                .formParam("seen", 0)
                .post("/users")
                .then()
                .statusCode(422)
                .body(containsString("&lt;b&gt;Someone&lt;/b&gt;"));
        admin.form("/users/new")
                .formParam("name", name)
                .formParam("displayName", "Someone")
                .formParam("role", "VIEWER")
                .formParam("language", "fr")
                .formParam("password", House.PASSWORD)
                .formParam("seen", 0)
                .post("/users")
                .then()
                .statusCode(303);
        admin.page().get("/users").then().body(containsString(name));
        admin.form("/users/" + name)
                .formParam("active", false)
                .post("/users/" + name + "/state")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .formParam("j_username", name)
                .formParam("j_password", House.PASSWORD)
                .post("/j_security_check")
                .then()
                .header("Location", containsString("failed"));
        admin.form("/users/admin")
                .formParam("active", false)
                .post("/users/admin/state")
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("A token made on the account page works once shown, and not after it is revoked")
    void tokens() {
        var writer = session("writer");
        var label = unique();
        var page = writer.form("/account")
                .formParam("label", label)
                .formParam("scopes", "read")
                .post("/account/tokens")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var token = page.replaceAll("(?s).*id=\"token\">([^<]+)<.*", "$1");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/offices")
                .then()
                .statusCode(200);
        var shown = writer.page().get("/account/tokens").asString();
        org.junit.jupiter.api.Assertions.assertFalse(shown.contains(token));
        var id = shown.replaceAll("(?s).*?" + label + ".*?/account/tokens/([0-9a-f-]{36})/revocation.*", "$1");
        writer.form("/account")
                .post("/account/tokens/" + id + "/revocation")
                .then()
                .statusCode(303);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/offices")
                .then()
                .statusCode(401);
    }

    @Test
    @DisplayName("Signing out ends the session")
    void sign_out() {
        var viewer = session("viewer");
        viewer.form("/account").post("/sign-out").then().statusCode(303);
        viewer.page().get("/releases").then().statusCode(302).body(not(containsString("release")));
    }
}
