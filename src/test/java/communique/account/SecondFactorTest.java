package communique.account;

import static communique.account.People.browser;
import static communique.account.People.isIn;
import static communique.account.People.signIn;
import static communique.account.People.signedIn;
import static communique.account.People.someone;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import communique.House;
import communique.RequestTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class SecondFactorTest {
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("\\b[a-z2-9]{5}-[a-z2-9]{5}\\b");

    @Test
    @DisplayName("Set up by a code of the app; from then on asked for at each sign-in; a used code opens nothing")
    void whole_way() throws Exception {
        var name = someone("APPROVER", "en");
        var other = signedIn(name);
        var own = signedIn(name);
        var secret = secret(own);
        own.page()
                .get("/second-factor/qr")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "no-store");
        own.form("/second-factor")
                .formParam("code", "000000")
                .post("/second-factor/confirmation")
                .then()
                .statusCode(422);
        // Of the step before this one, so that this one's is still to be used.
        var codes = recovery(own.form("/second-factor")
                .formParam("code", code(secret, -30))
                .post("/second-factor/confirmation")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(10, codes.size());
        assertTrue(isIn(own), "the session that has shown both stays");
        assertFalse(isIn(other), "one that has shown a password only is over");

        var half = signedIn(name);
        half.page().get("/releases").then().statusCode(303).header("Location", endsWith("/second-factor"));
        half.page().get("/second-factor/qr").then().statusCode(409);
        half.page().header("HX-Request", "true").get("/releases").then().statusCode(401);
        half.form("/second-factor")
                .formParam("password", House.PASSWORD)
                .post("/second-factor/removal")
                .then()
                .statusCode(409);
        half.form("/second-factor")
                .formParam("label", "x")
                .post("/account/tokens")
                .then()
                .statusCode(403);
        var used = code(secret, 0);
        half.form("/second-factor")
                .formParam("code", "12 34 56")
                .post("/second-factor/code")
                .then()
                .statusCode(422);
        half.form("/second-factor")
                .formParam("code", used)
                .post("/second-factor/code")
                .then()
                .statusCode(303);
        assertTrue(isIn(half));

        var again = signedIn(name);
        again.form("/second-factor")
                .formParam("code", used)
                .post("/second-factor/code")
                .then()
                .statusCode(422);
        again.form("/second-factor")
                .formParam("code", codes.get(3).toUpperCase(Locale.ROOT))
                .post("/second-factor/code")
                .then()
                .statusCode(303);
        var third = signedIn(name);
        third.form("/second-factor")
                .formParam("code", codes.get(3))
                .post("/second-factor/code")
                .then()
                .statusCode(422);

        own.form("/account")
                .formParam("password", "wrong")
                .post("/second-factor/removal")
                .then()
                .statusCode(409);
        own.form("/account")
                .formParam("password", House.PASSWORD)
                .post("/second-factor/removal")
                .then()
                .statusCode(303);
        assertTrue(isIn(signedIn(name)));
    }

    @Test
    @DisplayName("Guessing codes is slowed down like guessing passwords")
    void guessing() throws Exception {
        var name = someone("VIEWER", "en");
        enrolled(name);
        var thief = signedIn(name);
        for (int i = 0; i < 5; i++)
            thief.form("/second-factor")
                    .formParam("code", "%06d".formatted(i))
                    .post("/second-factor/code")
                    .then()
                    .statusCode(422);
        thief.form("/second-factor")
                .formParam("code", "000007")
                .post("/second-factor/code")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    @DisplayName("An administrator forgets a lost factor; every session ends and the password alone opens again")
    void lost() throws Exception {
        var name = someone("VIEWER", "en");
        var own = enrolled(name);
        House.session("admin")
                .form("/users/" + name)
                .post("/users/" + name + "/second-factor-removal")
                .then()
                .statusCode(303);
        assertFalse(isIn(own));
        assertTrue(isIn(signedIn(name)));
    }

    @Test
    @DisplayName("Secrets are written as RFC 4648 says, and the picture is one without script or style")
    void written() {
        assertEquals("MZXW6YTBOI", Base32.of("foobar".getBytes()));
        assertEquals("MZXW6YQ", Base32.of("foob".getBytes()));
        var picture = QrCode.svg("otpauth://totp/x");
        assertTrue(picture.startsWith("<svg ") && picture.endsWith("</svg>"));
        assertFalse(picture.contains("style") || picture.contains("script"));
    }

    @Test
    @DisplayName("A sign-in without the code is worth nothing on pages that everybody may see, nor for making tokens")
    void half_signed_in() throws Exception {
        var name = someone("APPROVER", "en");
        enrolled(name);
        var half = browser();
        signIn(half, name, House.PASSWORD).then().statusCode(302);
        for (var path : List.of("/", "/account", "/releases", "/offices"))
            half.page().get(path).then().statusCode(303).header("Location", endsWith("/second-factor"));
        half.page().get("/second-factor").then().statusCode(200).body(containsString("six digits"));
    }

    static House.Session enrolled(String name) throws Exception {
        var own = signedIn(name);
        var secret = secret(own);
        own.form("/second-factor")
                .formParam("code", code(secret, 0))
                .post("/second-factor/confirmation")
                .then()
                .statusCode(200);
        return own;
    }

    static byte[] secret(House.Session session) {
        var page = session.page().get("/second-factor").asString();
        var found = SECRET.matcher(page);
        assertTrue(found.find(), page);
        return decoded(found.group(1).replace(" ", ""));
    }

    static List<String> recovery(String page) {
        var codes = new ArrayList<String>();
        RECOVERY.matcher(page.replaceAll("(?s).*<pre|</pre>.*", "")).results().forEach(code -> codes.add(code.group()));
        return codes;
    }

    static String code(byte[] secret, int seconds) throws Exception {
        var totp = new TimeBasedOneTimePasswordGenerator();
        return totp.generateOneTimePasswordString(
                new SecretKeySpec(secret, totp.getAlgorithm()), Instant.now().plusSeconds(seconds));
    }

    /** The test's own reading of RFC 4648, so that writing is checked too. */
    private static byte[] decoded(String base32) {
        var bits = new StringBuilder();
        for (var c : base32.toCharArray())
            bits.append(String.format("%5s", Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)))
                    .replace(' ', '0'));
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        return bytes;
    }
}
