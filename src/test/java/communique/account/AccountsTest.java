package communique.account;

import static communique.House.session;
import static communique.House.unique;
import static communique.account.People.browser;
import static communique.account.People.isIn;
import static communique.account.People.link;
import static communique.account.People.signIn;
import static communique.account.People.signedIn;
import static communique.account.People.someone;
import static communique.account.People.status;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.Mailbox;
import communique.RequestTest;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class AccountsTest {
    private static final String OWN = "tambour violet neuf";

    @Test
    @DisplayName("Who is invited gets a mail in their language, chooses a password once by its link, and comes in")
    void invitation() throws Exception {
        var name = unique();
        People.post(name, "WRITER", "fr", "").then().statusCode(303);
        var link = link(name, 1);
        var mail = Mailbox.of(People.address(name)).get(0);
        assertEquals("Votre compte Communiqué", mail.getSubject());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        var newcomer = browser();
        newcomer.page()
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString(name))
                .body(containsString("lang=\"fr-CA\""));
        newcomer.form(link)
                .formParam("password", "motdepasse1234")
                .post(link)
                .then()
                .statusCode(422);
        newcomer.form(link)
                .formParam("password", name + "2026")
                .post(link)
                .then()
                .statusCode(422);
        newcomer.form(link).formParam("password", OWN).post(link).then().statusCode(303);
        assertEquals(404, status(link));
        signIn(newcomer, name, OWN).then().statusCode(302);
        assertTrue(isIn(newcomer));
    }

    @Test
    @DisplayName("An invitation needs an address; sent again, only the newest link opens, and none after its time")
    void links_end() {
        session("admin")
                .form("/users/new")
                .formParam("name", unique())
                .formParam("displayName", "Nobody's address")
                .formParam("role", "VIEWER")
                .formParam("language", "en")
                .formParam("password", "")
                .formParam("seen", 0)
                .post("/users")
                .then()
                .statusCode(422)
                .body(containsString("give an address"));
        var name = unique();
        People.post(name, "VIEWER", "en", "").then().statusCode(303);
        var first = link(name, 1);
        session("admin")
                .form("/users/" + name)
                .post("/users/" + name + "/invitation")
                .then()
                .statusCode(303);
        var second = link(name, 2);
        assertNotEquals(first, second);
        assertEquals(404, status(first));
        assertEquals(200, status(second));
        People.database(
                "update account_link set ends_at = ?1 where used_at is null and user_id in"
                        + " (select id from app_user where name = ?2)",
                Timestamp.from(Instant.now().minusSeconds(1)),
                name);
        assertEquals(404, status(second));
    }

    @Test
    @DisplayName("A forgotten password: the same answer for everybody, a link for who exists, and all sessions end")
    void forgotten() {
        var name = someone("VIEWER", "en");
        var before = signedIn(name);
        var known = answer(People.address(name).toUpperCase());
        assertEquals(known, answer("nobody-" + unique() + "@people.example.org"));
        assertEquals(known, answer("\u0000"));
        var link = link(name, 1);
        browser().form(link).formParam("password", OWN).post(link).then().statusCode(303);
        assertFalse(isIn(before));
        signIn(browser(), name, House.PASSWORD).then().header("Location", containsString("failed"));
        signIn(browser(), name, OWN).then().header("Location", not(containsString("failed")));
    }

    private static String answer(String who) {
        return browser()
                .form("/password/forgotten")
                .formParam("who", who)
                .post("/password/forgotten")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("data-now=\"[^\"]*\"|value=\"[^\"]*\"", "");
    }

    @Test
    @DisplayName("Strangers can have three mails an hour sent to somebody, no more")
    void three_mails() {
        var name = someone("VIEWER", "en");
        for (int i = 1; i <= 3; i++) {
            People.forget(name);
            link(name, i);
        }
        People.forget(name);
        var other = someone("VIEWER", "en");
        People.forget(other);
        link(other, 1);
        assertEquals(3, Mailbox.of(People.address(name)).size());
    }

    @Test
    @DisplayName(
            "After ten wrong passwords everybody waits, whether the account exists or not, even with the right one")
    void too_many() {
        var name = someone("VIEWER", "en");
        for (var who : new String[] {name, "nobody-" + unique()}) {
            for (int i = 0; i < 10; i++) signIn(browser(), who, "wrong").then().statusCode(302);
            signIn(browser(), who.toUpperCase() + " ", "wrong")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", matchesPattern("\\d+"))
                    .body(containsString("Too many attempts"));
        }
        signIn(browser(), name, House.PASSWORD).then().statusCode(429);
    }

    @Test
    @DisplayName("Nobody is locked out for good: not on a known browser, nor with a link from their mail")
    void never_for_good() {
        var name = someone("VIEWER", "en");
        var own = signedIn(name);
        own.form("/account").post("/sign-out").then().statusCode(303);
        for (int i = 0; i < 10; i++) signIn(browser(), name, "wrong");
        signIn(browser(), name, House.PASSWORD).then().statusCode(429);
        signIn(own, name, House.PASSWORD).then().statusCode(302);
        assertTrue(isIn(own));
        People.forget(name);
        var link = link(name, 1);
        browser().form(link).formParam("password", OWN).post(link).then().statusCode(303);
        signIn(browser(), name, OWN).then().statusCode(302);
    }

    @Test
    @DisplayName("The pause grows with each failure, to a quarter of an hour, and an hour of quiet forgets all")
    void growing() {
        var now = Instant.parse("2026-01-06T17:00:00Z");
        var delay = new Delay("x", now);
        for (int i = 0; i < 3; i++) delay.tried(3, now);
        assertEquals(Delay.SHORTEST, delay.left(now));
        delay.tried(3, now);
        assertEquals(Delay.SHORTEST.multipliedBy(2), delay.left(now));
        for (int i = 0; i < 40; i++) delay.tried(3, now);
        assertEquals(Delay.LONGEST, delay.left(now));
        var later = now.plusSeconds(4000);
        delay.tried(3, later);
        assertEquals(0, delay.left(later).toSeconds());
    }

    @Test
    @DisplayName("One's sessions are listed with browser and place; each can be ended, and all at once")
    void sessions() {
        var name = someone("VIEWER", "en");
        var one = signedIn(name);
        var other = browser();
        signedInAs(other, name, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        var page = one.page().get("/account").asString();
        assertTrue(page.contains("Firefox, Linux"), page);
        assertTrue(page.contains("127.0.0.1"));
        var id = page.replaceAll("(?s).*/account/sessions/([0-9a-f-]{36})/end.*", "$1");
        session("viewer")
                .form("/account")
                .post("/account/sessions/" + id + "/end")
                .then()
                .statusCode(404);
        one.form("/account").post("/account/sessions/" + id + "/end").then().statusCode(303);
        assertFalse(isIn(other));
        assertTrue(isIn(one));
        var third = signedIn(name);
        one.form("/account").post("/account/sessions/end").then().statusCode(303);
        assertFalse(isIn(one));
        assertFalse(isIn(third));
    }

    private static void signedInAs(House.Session browser, String name, String agent) {
        browser.page()
                .header("User-Agent", agent)
                .contentType("application/x-www-form-urlencoded")
                .formParam("j_username", name)
                .formParam("j_password", House.PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302);
    }

    @Test
    @DisplayName("A session ends when it was idle for too long, when its time is over, and when its user is disabled")
    void time_boxed() {
        var name = someone("VIEWER", "en");
        var idle = signedIn(name);
        age(name, "seen_at", 9);
        assertFalse(isIn(idle));
        var old = signedIn(name);
        age(name, "ends_at", 0);
        assertFalse(isIn(old));
        var last = signedIn(name);
        assertTrue(isIn(last));
        session("admin")
                .form("/users/" + name)
                .formParam("active", false)
                .post("/users/" + name + "/state")
                .then()
                .statusCode(303);
        assertFalse(isIn(last));
    }

    private static void age(String name, String column, int hours) {
        People.database(
                "update app_session set " + column
                        + " = ?1 where ended_at is null and user_id in (select id from app_user where name = ?2)",
                Timestamp.from(Instant.now().minusSeconds(hours * 3600L)),
                name);
    }

    @Test
    @DisplayName("After signing in one comes to the page asked for before, but never to another host")
    void back() {
        var name = someone("VIEWER", "en");
        var asked = browser();
        asked.page().get("/releases?q=x").then().statusCode(302);
        signIn(asked, name, House.PASSWORD).then().header("Location", containsString("/releases?q=x"));
        for (var planted : new String[] {
            "//evil.example.org", "https://evil.example.org", "/\\evil.example.org", "/%0d%0aX: y", "\\\\evil"
        })
            browser()
                    .page()
                    .cookie("back", planted)
                    .contentType("application/x-www-form-urlencoded")
                    .formParam("j_username", name)
                    .formParam("j_password", House.PASSWORD)
                    .post("/j_security_check")
                    .then()
                    .header("Location", matchesPattern("http://[^/]+/"));
        browser()
                .page()
                .header("HX-Request", "true")
                .get("/releases")
                .then()
                .statusCode(401)
                .header("HX-Redirect", "/sign-in");
    }

    @Test
    @DisplayName("The set-up page is closed once somebody can sign in, whatever link is brought")
    void set_up() {
        session("admin");
        assertEquals(404, status("/set-up/" + "a".repeat(32)));
        var word = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> io.quarkus.arc.Arc.container()
                .instance(AccountLinks.class)
                .get()
                .setUp());
        assertEquals(404, status("/set-up/" + word));
        assertEquals(404, status("/password/" + word));
    }
}
