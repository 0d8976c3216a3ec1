package communique.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Copy;
import communique.copy.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("domain")
class PrintedDatelineTest {
    @Test
    void is_written_the_way_of_its_language() {
        assertTrue(printed("fr").startsWith("PARIS, le 6\u00a0janv. 2026 /CNW/"), printed("fr"));
        assertTrue(printed("en").startsWith("PARIS, Jan.\u00a06, 2026 /CNW/"), printed("en"));
    }

    @Test
    void says_nothing_when_nothing_is_known() {
        assertEquals("", PrintedDateline.of(new Copy(Kind.READOUT, null, null, null), "fr"));
    }

    @Test
    void opens_the_first_paragraph_and_is_escaped() {
        assertEquals("<p><span class=\"dateline\">A &amp; &lt;B&gt; –</span> Today.</p>", html("A & <B> –", "Today."));
        assertEquals("<p><span class=\"dateline\">A –</span></p><h2>Title</h2>", html("A –", "# Title"));
        assertEquals("<p>&lt;b&gt;</p>", html("", "<b>"));
    }

    private static String printed(String language) {
        return PrintedDateline.of(ReleaseTest.complete(), language);
    }

    private static String html(String dateline, String body) {
        return Prose.html(dateline, body).strip();
    }
}
