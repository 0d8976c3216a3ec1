package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which mails are signed, and what a start with a wrong key says. */
class DkimKeysTest {
    @TempDir
    Path folder;

    @Test
    void without_settings_nothing_is_signed() {
        assertTrue(started(null, null, null).forDomain("press.example.org").isEmpty());
    }

    @Test
    void mails_from_the_domain_and_those_under_it_are_signed_and_no_others() throws Exception {
        var keys = started("Example.org", "press", key());
        assertTrue(keys.forDomain("example.org").isPresent());
        assertTrue(keys.forDomain("Press.Example.org").isPresent());
        assertTrue(keys.forDomain("notexample.org").isEmpty());
        assertTrue(keys.forDomain("org").isEmpty());
    }

    @Test
    void a_start_with_half_the_settings_or_a_wrong_key_fails_and_names_the_setting() throws Exception {
        var text = Files.writeString(folder.resolve("text"), "no key").toString();
        fails("communique.dkim.selector", "example.org", null, key());
        fails("communique.dkim.domain", "no domain!", "press", key());
        fails("communique.dkim.key", "example.org", "press", null);
        fails(
                "communique.dkim.key",
                "example.org",
                "press",
                folder.resolve("absent").toString());
        fails("communique.dkim.key", "example.org", "press", text);
    }

    private static void fails(String setting, String domain, String selector, String key) {
        var why = assertThrows(IllegalStateException.class, () -> started(domain, selector, key));
        assertTrue(why.getMessage().contains(setting), why.getMessage());
    }

    private static DkimKeys started(String domain, String selector, String key) {
        var keys = new DkimKeys();
        keys.domain = Optional.ofNullable(domain);
        keys.selector = Optional.ofNullable(selector);
        keys.key = Optional.ofNullable(key);
        keys.start(null);
        return keys;
    }

    private String key() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(folder.resolve("key.pem"), pem).toString();
    }
}
