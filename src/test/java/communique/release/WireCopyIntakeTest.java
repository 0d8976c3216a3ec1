package communique.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("domain")
class WireCopyIntakeTest {
    private static final String TEXT = "L’élève « où »";

    @Test
    void a_file_is_read_in_the_characters_it_was_written_in() {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")})
            assertEquals(TEXT, WireCopyIntake.decoded(TEXT.getBytes(charset)), charset.name());
        assertEquals("", WireCopyIntake.decoded(new byte[0]));
    }

    @Test
    void a_picture_is_no_text() {
        assertFalse(WireCopyIntake.isBinary("Deux lignes\r\n\tet une tabulation\f"));
        assertTrue(WireCopyIntake.isBinary("PK\u0003\u0004\u0014\u0000\u0006"));
    }
}
