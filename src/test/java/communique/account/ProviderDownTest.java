package communique.account;

import static communique.account.People.browser;
import static communique.account.People.isIn;
import static communique.account.People.signedIn;
import static communique.account.People.someone;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The house stands when its identity provider does not; and the settings of accounts that are not the default. */
@RequestTest
@TestProfile(ProviderDownTest.Down.class)
class ProviderDownTest {
    public static class Down implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<String, String>();
            settings.put("quarkus.oidc.tenant-enabled", "true");
            // Discard: nobody listens there.
            settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:9/nobody");
            settings.put("quarkus.oidc.client-id", "communique");
            settings.put("quarkus.oidc.credentials.secret", "a secret of thirty-two characters");
            settings.put("communique.accounts.second-factor", "approvers");
            return settings;
        }
    }

    @Test
    @DisplayName("Signing in by password goes on while the provider is down, and its button says so")
    void by_password() {
        assertTrue(isIn(signedIn(someone("VIEWER", "en"))));
        var browser = browser();
        browser.page().get("/login/sso").then().statusCode(302).header("Location", containsString("/sign-in?error"));
        browser.page().get("/sign-in?error=sso").then().statusCode(200).body(containsString("did not work"));
    }

    @Test
    @DisplayName("Where approvers need a second factor, one without it reaches only the page where it is set up")
    void enrolment() throws Exception {
        var approver = signedIn(someone("APPROVER", "en"));
        for (var path : new String[] {"/", "/releases", "/account", "/offices", "/distributions"})
            approver.page().get(path).then().statusCode(303).header("Location", containsString("/second-factor"));
        approver.page().get("/second-factor").then().statusCode(200).body(containsString("need a second factor"));
        var code = SecondFactorTest.code(SecondFactorTest.secret(approver), 0);
        approver.form("/second-factor")
                .formParam("code", code)
                .post("/second-factor/confirmation")
                .then()
                .statusCode(200);
        assertTrue(isIn(approver));
        approver.form("/account")
                .formParam("password", communique.House.PASSWORD)
                .post("/second-factor/removal")
                .then()
                .statusCode(409);
        assertTrue(isIn(signedIn(someone("WRITER", "en"))));
    }
}
