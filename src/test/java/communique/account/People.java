package communique.account;

import static communique.House.session;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.Mailbox;
import communique.Wait;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;

/** People who come and go in the tests of accounts, each with a browser. */
final class People {
    private static final Pattern LINK = Pattern.compile("http://[^\\s]+(/password/[\\w-]+)");

    private People() {}

    static String address(String name) {
        return name + "@people.example.org";
    }

    /** Somebody new, with the house's password. */
    static String someone(String role, String language) {
        var name = unique();
        var profile = new User.Profile("Person " + name, address(name), Role.valueOf(role), language);
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(Users.class).get().add(name, profile, House.PASSWORD));
        return name;
    }

    static Response post(String name, String role, String language, String password) {
        return session("admin")
                .form("/users/new")
                .formParam("name", name)
                .formParam("displayName", "Person " + name)
                .formParam("email", address(name))
                .formParam("role", role)
                .formParam("language", language)
                .formParam("password", password)
                .formParam("seen", 0)
                .post("/users");
    }

    static House.Session browser() {
        return new House.Session(new CookieFilter());
    }

    static Response signIn(House.Session browser, String name, String password) {
        return browser.page()
                .contentType(ContentType.URLENC)
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check");
    }

    static House.Session signedIn(String name) {
        var browser = browser();
        signIn(browser, name, House.PASSWORD)
                .then()
                .statusCode(302)
                .header("Location", org.hamcrest.Matchers.endsWith("/"));
        return browser;
    }

    static boolean isIn(House.Session browser) {
        return browser.page().get("/account").statusCode() == 200;
    }

    /** The path in the {@code n}th mail to this person, which may be on its way. */
    static String link(String name, int n) {
        Wait.until("mail " + n + " to " + name, () -> Mailbox.of(address(name)).size() >= n);
        try {
            var text = Mailbox.part(Mailbox.of(address(name)).get(n - 1), "text/plain");
            var link = LINK.matcher(text);
            assertTrue(link.find(), text);
            return link.group(1);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static void forget(String who) {
        browser()
                .form("/password/forgotten")
                .formParam("who", who)
                .post("/password/forgotten")
                .then()
                .statusCode(200);
    }

    static void database(String change, Object... with) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = Arc.container().instance(EntityManager.class).get().createNativeQuery(change);
            for (int i = 0; i < with.length; i++) query.setParameter(i + 1, with[i]);
            assertTrue(query.executeUpdate() > 0, change);
        });
    }

    static int status(String path) {
        return given().redirects().follow(false).get(path).statusCode();
    }
}
