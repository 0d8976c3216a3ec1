package communique.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drafting page, in French and in English, by keyboard alone: written, read along, taken over, and nothing lost. */
@QuarkusTest
@TestProfile(DraftingProfile.class)
class DraftingTest {
    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest(name = "written by keyboard alone in {0}, {1} pixels wide")
    @CsvSource({"fr,1280", "en,1280", "en,320", "fr,320"})
    void by_keyboard_alone(String language, int width) throws IOException {
        try (var chromium = new Chromium()) {
            var name = "drafting-" + language + "-" + width;
            var desk = Desk.of(chromium, home, "drafter", language, width, true);
            desk.opens(desk.begins());
            desk.goesTo("headline-en");
            desk.types("Keepers of the port are met");
            desk.presses("Enter", "Alt+ArrowDown");
            desk.types("The commissioner met the keepers.");
            desk.presses("Enter", "Enter");
            desk.types("They spoke of 48 buoys. They will meet again.");
            desk.presses("Alt+ArrowRight", "Alt+ArrowUp");
            desk.types("La commissaire a rencontré les gardiens.");
            desk.presses("Enter", "Enter");
            desk.types("Ils ont parlé de 48 balises.");
            desk.paragraph("en", 1, "They spoke of 48 buoys. They will meet again.");
            desk.paragraph("fr", 1, "Ils ont parlé de 48 balises.");
            desk.keep("Kept");
            splitJoinMove(desk);
            desk.presses("Control+s");
            desk.keep("Saved");
            chromium.look(desk.page, name);
            stale(chromium, desk, name);
            desk.presses("Control+/");
            assertThat(desk.page.locator("#keys dl")).isVisible();
            preview(desk);
            chromium.look(desk.page, name);
        }
    }

    private static void splitJoinMove(Desk desk) {
        desk.presses("Alt+ArrowLeft", "End");
        for (int i = 0; i < "They will meet again.".length(); i++) desk.presses("ArrowLeft");
        desk.presses("Control+Enter");
        desk.paragraph("en", 1, "They spoke of 48 buoys.");
        desk.paragraph("en", 2, "They will meet again.");
        desk.paragraph("fr", 2, "");
        desk.presses("Alt+Shift+ArrowUp");
        desk.paragraph("en", 1, "They will meet again.");
        desk.presses("Control+z");
        desk.paragraph("en", 2, "They will meet again.");
        desk.presses("Home", "Backspace");
        desk.paragraph("en", 1, "They spoke of 48 buoys. They will meet again.");
        assertThat(desk.page.locator(".para")).hasCount(2);
        desk.presses("Alt+PageUp");
        desk.paragraph("fr", 0, "Ils ont parlé de 48 balises.");
        desk.presses("Control+z");
        desk.paragraph("fr", 1, "Ils ont parlé de 48 balises.");
    }

    private static void stale(Chromium chromium, Desk desk, String name) {
        desk.goesTo("body-fr-1");
        desk.presses("End");
        desk.types(" Elles sont neuves.");
        desk.presses("Control+s");
        var note = desk.page.locator(".cell[data-language=en] .note.stale");
        assertThat(note).hasCount(1);
        assertThat(note.locator("ins")).hasText(" Elles sont neuves.");
        chromium.look(desk.page, name);
        desk.goesTo("body-en-1");
        desk.tabTo(note.locator("button"));
        desk.presses("Enter");
        assertThat(note).hasCount(0);
    }

    private static void preview(Desk desk) {
        desk.tabTo(desk.page.locator("#previews summary"));
        desk.presses("Enter");
        var frame = desk.page.frameLocator("#preview");
        assertThat(frame.locator("h1")).hasText("Keepers of the port are met");
        desk.tabTo(desk.page.locator("#previews a[href*='/wire']"));
        desk.presses("Enter");
        assertThat(frame.locator("pre.wire")).containsText("48 buoys");
    }

    @Test
    void a_second_editor_reads_along_takes_over_and_nobody_loses_a_word() throws IOException {
        try (var chromium = new Chromium()) {
            var first = Desk.of(chromium, home, "drafter", "fr", 1280, true);
            var release = first.begins();
            first.opens(release);
            first.goesTo("body-fr-0");
            first.types("Du premier rédacteur.");
            first.keep("Kept");

            var second = Desk.of(chromium, home, "approver", "en", 1280, true);
            second.opens(release);
            second.turn("Follows");
            second.paragraph("fr", 0, "Du premier rédacteur.");
            assertThat(second.page.locator("#body-fr-0")).hasAttribute("readonly", "");
            first.sees("[data-here]", "Approver");
            first.types(" Encore.");
            second.paragraph("fr", 0, "Du premier rédacteur. Encore.");
            chromium.look(second.page, "drafting-follows");

            second.tabTo(second.page.locator("[data-take]"));
            second.presses("Enter");
            assertThat(second.page.locator("[data-turn]")).isHidden();
            first.turn("Ousted");
            first.paragraph("fr", 0, "Du premier rédacteur. Encore.");
            chromium.look(first.page, "drafting-ousted");
            second.goesTo("body-fr-0");
            second.presses("Control+a");
            second.types("Du second.");
            second.presses("Control+s");
            second.keep("Saved");
            first.paragraph("fr", 0, "Du premier rédacteur. Encore.");

            first.tabTo(first.page.locator("[data-take]"));
            first.presses("Enter");
            second.turn("Ousted");
            first.goesTo("body-fr-0");
            first.presses("Control+s");
            first.sees(".problems", "Quelqu’un d’autre");
            first.paragraph("fr", 0, "Du premier rédacteur. Encore.");
            first.sees("section:has(#theirs) ins", "second");
            chromium.look(first.page, "drafting-stale-save");
            first.keep("Kept");
            first.goesTo("body-fr-0");
            first.presses("Control+s");
            first.keep("Saved");
            second.paragraph("fr", 0, "Du second.");
            first.page.navigate(release + "/revisions/2");
            first.sees("main", "Du second.");
        }
    }

    @ParameterizedTest(name = "the server stops and comes back, in {0}")
    @CsvSource({"fr,1280", "en,320"})
    void no_text_is_lost_when_the_server_stops_in_the_middle(String language, int width) throws IOException {
        try (var chromium = new Chromium()) {
            var desk = Desk.of(chromium, home, "drafter", language, width, true);
            var release = desk.begins();
            desk.opens(release);
            desk.goesTo("body-fr-0");
            desk.types("Avant.");
            desk.keep("Kept");
            desk.loses();
            desk.types(" Pendant.");
            desk.keep("Unkept");
            desk.presses("Control+s");
            desk.keep("Unsaved");
            chromium.look(desk.page, "drafting-away");
            desk.finds();
            desk.keep("Kept");
            desk.paragraph("fr", 0, "Avant. Pendant.");

            desk.loses();
            desk.types(" Après.");
            desk.keep("Unkept");
            desk.page.close();
            var again = desk.another();
            again.finds();
            again.page.navigate(release + "/draft");
            again.sees(".offer", "Avant. Pendant. Après.");
            chromium.look(again.page, "drafting-offered");
            again.tabTo(again.page.locator(".offer [data-go-on]"));
            again.presses("Enter");
            again.paragraph("fr", 0, "Avant. Pendant. Après.");
            again.keep("Kept");
            again.writes();
            again.goesTo("body-fr-0");
            again.presses("Control+s");
            again.keep("Saved");
            again.page.navigate(release);
            again.sees("main", "Avant. Pendant. Après.");
        }
    }

    @Test
    void what_was_kept_is_offered_when_the_page_is_opened_again() throws IOException {
        try (var chromium = new Chromium()) {
            var desk = Desk.of(chromium, home, "drafter", "en", 1280, true);
            var release = desk.begins();
            desk.opens(release);
            desk.goesTo("body-en-0");
            desk.types("Typed before the laptop was closed.");
            desk.keep("Kept");
            desk.page.navigate(release);
            desk.opens(release);
            desk.sees(".offer", "Typed before the laptop was closed.");
            desk.tabTo(desk.page.locator(".offer a"));
            desk.presses("Enter");
            desk.paragraph("en", 0, "Typed before the laptop was closed.");
            desk.keep("Kept");
            assertEquals(release + "/draft", desk.page.url());
        }
    }

    @Test
    void paragraphs_that_are_pasted_are_spread_over_the_rows() throws IOException {
        try (var chromium = new Chromium()) {
            var desk = Desk.of(chromium, home, "drafter", "en", 1280, true);
            desk.opens(desk.begins());
            desk.goesTo("body-en-0");
            desk.types("Before. ");
            pastes(desk.page, "One.\n\nTwo.\n\nThree.", "");
            desk.paragraph("en", 0, "Before. One.");
            desk.paragraph("en", 2, "Three.");
            desk.presses("Alt+ArrowRight");
            pastes(desk.page, "Un.\nDeux.", "<p>Un.</p><p>Deux.</p>");
            desk.paragraph("fr", 2, "Un.");
            desk.paragraph("fr", 3, "Deux.");
        }
    }

    @Test
    void what_the_desk_editor_says_while_one_types_is_set_right_at_one_press() throws IOException {
        try (var chromium = new Chromium()) {
            var desk = Desk.of(chromium, home, "drafter", "fr", 1280, true);
            desk.opens(desk.begins());
            desk.goesTo("body-fr-0");
            desk.types("Elle a dit : « Bravo ».");
            var note = desk.page.locator(".para .cell[data-language=fr] .note [data-fix]");
            assertThat(note.first()).isVisible();
            chromium.look(desk.page, "drafting-findings");
            desk.tabTo(desk.page.locator(".heads [data-language=fr] [data-set-right]"));
            desk.presses("Enter");
            desk.paragraph("fr", 0, "Elle a dit\u00a0: «\u00a0Bravo\u00a0».");
            assertThat(note).hasCount(0);
            desk.keep("Kept");
        }
    }

    private static void pastes(Page page, String text, String html) {
        page.locator(":focus")
                .evaluate(
                        "(it, [text, html]) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                                + " data.setData('text/html', html); it.dispatchEvent(new ClipboardEvent('paste',"
                                + " { clipboardData: data, bubbles: true, cancelable: true })) }",
                        new String[] {text, html});
    }

    @Test
    void without_a_script_each_language_has_one_text() throws IOException {
        try (var chromium = new Chromium()) {
            var desk = Desk.of(chromium, home, "drafter", "fr", 1280, false);
            var release = desk.begins();
            desk.opens(release);
            desk.page.fill("#headline-fr", "Sans script");
            desk.page.fill("#body-fr", "Un.\n\nDeux.");
            desk.page.locator(".draftbar .primary").press("Enter");
            desk.sees(".flash", "nouvelle révision");
            assertThat(desk.page.locator("#body-fr")).hasValue("Un.\n\nDeux.");
        }
    }
}
