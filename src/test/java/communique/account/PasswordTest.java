package communique.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.core.Invalid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("domain")
class PasswordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026!",
                "motdepasse12345",
                "Mot de passe 2026",
                "123456789012",
                "abcdefghijkl",
                "987654321098",
                "aaaaaaaaaaaa",
                "ababababababab",
                "qwertyuiop12",
                "azertyuiop!!",
                "iloveyou2026!",
                "Bienvenue2026",
                "Administrateur1",
                "marie.tremblay2026",
                "TREMBLAY-marie-99",
                "Communique2026!"
            })
    void what_everybody_tries_is_refused(String password) {
        var refused = assertThrows(
                Invalid.class, () -> Password.require("password", password, "mtremblay", "Marie Tremblay"));
        assertEquals("password.common", refused.violations().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "tambour violet neuf",
                "xK9-vQ2_mZ7w",
                "Le chat dort sous la neige",
                "été à Kuujjuaq 51",
                "密码是很长的一句话没有人知道"
            })
    void what_few_would_think_of_is_taken(String password) {
        assertEquals(password, Password.require("password", password, "mtremblay", "Marie Tremblay"));
    }

    @Test
    void what_is_too_short_says_how_long_it_must_be() {
        var refused = assertThrows(Invalid.class, () -> Password.require("password", "xK9-vQ2_mZ7"));
        assertEquals("password.short", refused.violations().get(0).code());
    }

    @Test
    void a_password_matches_its_own_hash_and_no_password_matches_none() {
        var hash = Password.hash("tambour violet neuf");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertTrue(Password.matches("tambour violet neuf", hash));
        assertFalse(Password.matches("tambour violet neuf ", hash));
        assertFalse(Password.matches("", Password.none()));
    }
}
