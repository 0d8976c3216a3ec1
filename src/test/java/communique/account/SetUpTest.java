package communique.account;

import static communique.account.People.browser;
import static communique.account.People.isIn;
import static communique.account.People.signIn;
import static communique.account.People.status;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import communique.core.Secret;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A house in which nobody can sign in yet; and what its log tells of all that follows. */
@RequestTest
@TestProfile(SetUpTest.Empty.class)
class SetUpTest {
    public static class Empty implements QuarkusTestProfile {}

    @Test
    @DisplayName(
            "The first account is made by a link that opens once, on whichever node, in its time; the log tells no secret")
    void first() {
        var log = new Listening();
        Logger.getLogger("").addHandler(log);
        try {
            browser().page().get("/sign-in").then().body(containsString("set-up page"));
            var one = word();
            var late = word();
            var other = word();
            People.database("update account_link set ends_at = made_at where token_hash = ?1", Secret.sha256(late));
            assertEquals(404, status("/set-up/" + late));
            assertEquals(200, status("/set-up/" + other));
            var first = browser();
            var password = "tambour violet neuf";
            post(first, one, "motdepasse2026").then().statusCode(422);
            post(first, one, password).then().statusCode(303);
            assertEquals(404, status("/set-up/" + one));
            assertEquals(404, status("/set-up/" + other));
            signIn(first, "boss", "not " + password).then().header("Location", containsString("failed"));
            signIn(first, "boss", password).then().statusCode(302);
            assertTrue(isIn(first));
            var page = first.form("/account")
                    .formParam("label", "x")
                    .post("/account/tokens")
                    .asString();
            var token = page.replaceAll("(?s).*id=\"token\">([^<]+)<.*", "$1");
            var secret =
                    first.page().get("/second-factor").asString().replaceAll("(?s).*id=\"secret\">([^<]+)<.*", "$1");
            People.forget(People.address("boss"));
            var link = People.link("boss", 1).substring("/password/".length());
            log.tellsNoneOf(
                    List.of(password, "motdepasse2026", one, other, token, secret, secret.replace(" ", ""), link));
        } finally {
            Logger.getLogger("").removeHandler(log);
        }
    }

    private static Response post(House.Session browser, String word, String password) {
        return browser.form("/set-up/" + word)
                .formParam("name", "boss")
                .formParam("displayName", "The boss")
                .formParam("email", People.address("boss"))
                .formParam("password", password)
                .post("/set-up/" + word);
    }

    private static String word() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container().instance(AccountLinks.class).get().setUp());
    }

    private static final class Listening extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord line) {
            lines.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
        }

        synchronized void tellsNoneOf(List<String> secrets) {
            for (var secret : secrets)
                for (var line : lines) assertFalse(line.contains(secret), "the log tells " + secret + ": " + line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
