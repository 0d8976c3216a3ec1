package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.distribution.Claims.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReturnPathTest {
    private static final UUID ID = UUID.fromString("01a209c5-324a-77fd-acdf-0525faebafa8");
    private static final Row ROW = new Row(ID, "reporter@daily.example.org", "A Reporter", "fr", "secret-of-row", 0);

    @Test
    void without_a_mailbox_bounces_go_to_the_office() {
        assertEquals(
                "media@office.example.org",
                ReturnPath.of(null, "media@office.example.org").apply(ROW));
    }

    @Test
    void with_a_mailbox_the_envelope_names_the_delivery_within_what_mail_allows() {
        var path = ReturnPath.of("bounces@mail.example.org", "media@office.example.org")
                .apply(ROW);
        assertTrue(path.matches("bounces\\+[a-z2-7]{42}@mail\\.example\\.org"), path);
        assertTrue(path.indexOf('@') <= 64, path);
    }

    @Test
    void a_mailbox_that_cannot_carry_it_is_not_used() {
        for (var bad : new String[] {
            "bounces",
            "a name that is far too long to be followed@x.example.org",
            "x".repeat(40) + "@mail.example.org",
            "é@x.example.org"
        })
            assertEquals(
                    "media@office.example.org",
                    ReturnPath.of(bad, "media@office.example.org").apply(ROW),
                    bad);
    }

    @Test
    void a_token_comes_back_whatever_a_server_did_to_its_case() {
        for (int i = 0; i < 200; i++) {
            var id = UUID.randomUUID();
            var token = DeliveryToken.of(id, "secret " + i);
            assertEquals(Optional.of(id), DeliveryToken.delivery(token.toUpperCase(Locale.ROOT)));
            assertTrue(DeliveryToken.isGenuine(token.toUpperCase(Locale.ROOT), id, "secret " + i));
        }
    }

    @Test
    void no_character_of_a_token_can_be_changed_and_no_secret_guessed() {
        var token = DeliveryToken.of(ID, "secret");
        for (int i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'a' ? 'b' : 'a';
            var changed = token.substring(0, i) + other + token.substring(i + 1);
            var speaksOf = DeliveryToken.delivery(changed);
            assertFalse(speaksOf.isPresent() && DeliveryToken.isGenuine(changed, speaksOf.get(), "secret"), changed);
        }
        assertNotEquals(token, DeliveryToken.of(ID, "secret2"));
        assertFalse(DeliveryToken.isGenuine(token, ID, "secret2"));
    }

    @Test
    void what_is_no_token_names_nothing() {
        var random = new Random(7);
        assertEquals(Optional.empty(), DeliveryToken.delivery(null));
        assertEquals(Optional.empty(), DeliveryToken.delivery(""));
        assertEquals(Optional.empty(), DeliveryToken.delivery("é".repeat(DeliveryToken.LENGTH)));
        for (int i = 0; i < 200; i++) {
            var text = new StringBuilder();
            for (int c = 0; c < DeliveryToken.LENGTH; c++) text.append((char) random.nextInt(0x300));
            DeliveryToken.delivery(text.toString())
                    .ifPresent(
                            id -> assertFalse(DeliveryToken.isGenuine(text.toString(), id, "secret"), text.toString()));
        }
    }
}
