package communique.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README's tour, walked in a real browser: import → complete → approve → issue → inbox → newsroom. */
@QuarkusTest
@TestProfile(TourProfile.class)
class TourTest {
    private static final String COPY =
            """
            Avis %s : la commissaire rencontre les gardiens du port

            GATINEAU, QC, le 12 mai 2026 /CNW/ - La commissaire aux ports, Ines Fabre, a rencontré aujourd'hui les gardiens du port de Gatineau.

            Ils ont parlé des 48 balises qui seront remplacées avant l'automne.

            La commissaire et les gardiens ont convenu de se revoir en juin.

            SOURCE Cabinet du Premier ministre du Canada

            Renseignements : Relations avec les médias - CPM : media@pmo.example.org
            """;

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest(name = "the tour in {0}, {1} pixels wide, JavaScript {2}")
    @CsvSource({"fr,1280,true", "en,1280,true", "fr,320,true", "en,320,true", "fr,1280,false"})
    void the_tour(String language, int width, boolean script) throws IOException {
        var mark = "T" + UUID.randomUUID().toString().substring(0, 8);
        var name = "tour-" + language + "-" + width + (script ? "" : "-noscript");
        try (var chromium = new Chromium()) {
            var drafter = chromium.window(language, width, script);
            signIn(drafter, language, "drafter");
            look(chromium, drafter, name, script);
            importCopy(chromium, drafter, name, mark, script);
            completeInEnglish(chromium, drafter, name, mark, script);
            drafter.click("form[action$='/submission'] button");
            assertThat(drafter.locator(".pill.submitted").first()).isVisible();
            var release = drafter.url();

            var approver = chromium.window(language, width, script);
            signIn(approver, language, "approver");
            look(chromium, approver, name, script);
            approver.navigate(release);
            look(chromium, approver, name, script);
            approver.click("form[action$='/approval'] button");
            assertThat(approver.locator(".pill.approved").first()).isVisible();
            issue(chromium, approver, release, name, script);
            inbox(chromium, approver, name, mark, script);
            newsroom(chromium, approver, name, mark, script);
        }
    }

    private void signIn(Page page, String language, String user) throws IOException {
        page.navigate(home + "sign-in?lang=" + language);
        assertThat(page.locator("html")).hasAttribute("lang", language + "-CA");
        page.fill("#name", user);
        page.fill(
                "#password",
                Files.readString(TourProfile.DATA.resolve("demonstration-password"))
                        .strip());
        page.press("#password", "Enter");
        assertThat(page.locator("nav.nav")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", language + "-CA");
        assertThat(page.locator("nav.nav")).containsText(language.equals("fr") ? "Communiqués" : "Releases");
    }

    private void importCopy(Chromium chromium, Page page, String name, String mark, boolean script) {
        page.click("a[href='/releases/imports']");
        page.fill("#text", COPY.formatted(mark));
        page.click("button[value='read']");
        assertThat(page.locator("#read")).isVisible();
        assertThat(page.locator("main")).containsText("GATINEAU, QC");
        look(chromium, page, name, script);
        page.click("button[value='keep']");
        assertThat(page.locator("h1")).containsText(mark);
        look(chromium, page, name, script);
    }

    private void completeInEnglish(Chromium chromium, Page page, String name, String mark, boolean script) {
        page.click("a[href$='/versions/en/edit']");
        if (script) Chromium.awaitScript(page, "#body");
        page.fill("#place", "GATINEAU, QC");
        page.fill("#headline", "Notice " + mark + ": Commissioner meets port keepers");
        page.fill(
                "#body",
                "Ports Commissioner Ines Fabre met today with the keepers of the port of Gatineau.\n\n"
                        + "They spoke of the 48 buoys to be replaced before the fall.\n\nThey agreed to meet again in **June**.");
        if (script) assertThat(page.locator("#preview strong")).hasText("June");
        look(chromium, page, name, script);
        page.click("button[value='save']");
        assertThat(page.locator("article.release[lang=en], section[lang=en] article, article[lang=en]")
                        .first())
                .containsText("port keepers");
    }

    private void issue(Chromium chromium, Page page, String release, String name, boolean script) {
        page.navigate(release + "/schedule");
        page.check("input[name=lists][value=north]");
        page.click("button[value='check']");
        assertThat(page.locator("#audience")).containsText("example.org");
        look(chromium, page, name, script);
        page.onDialog(dialog -> dialog.accept());
        page.click("button[value='now']");
        if (!script) for (int i = 0; i < 120 && page.locator(".pill.finished").count() == 0; i++) again(page);
        assertThat(page.locator("#progress .pill.finished"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        look(chromium, page, name, script);
    }

    private static void again(Page page) {
        page.waitForTimeout(250);
        page.reload();
    }

    private void inbox(Chromium chromium, Page page, String name, String mark, boolean script) {
        page.navigate(home + "inbox");
        Locator arrived = page.locator("main tbody tr", new Page.LocatorOptions().setHasText(mark));
        assertEquals(9, arrived.count(), "one message for each reachable person on the list, none twice");
        look(chromium, page, name, script);
        arrived.first().locator("a").click();
        assertThat(page.locator("main pre").first()).containsText("SOURCE");
        look(chromium, page, name, script);
    }

    private void newsroom(Chromium chromium, Page page, String name, String mark, boolean script) {
        for (var language : List.of("fr", "en")) {
            page.navigate(home + "newsroom/" + language);
            look(chromium, page, name, script);
            page.click("main a:has-text('" + mark + "')");
            assertThat(page.locator("h1")).containsText(mark);
            assertThat(page).hasURL(Pattern.compile(".*/newsroom/" + language + "/\\d{4}/\\d{2}/\\d{2}/.*"));
            look(chromium, page, name, script);
            page.click("header nav a");
            assertTrue(page.url().contains(language.equals("fr") ? "/newsroom/en/" : "/newsroom/fr/"));
            assertThat(page.locator("h1")).containsText(mark);
        }
    }

    /** Axe needs a script in the page; without JavaScript the page is only walked. */
    private static void look(Chromium chromium, Page page, String name, boolean script) {
        if (script) chromium.look(page, name);
    }
}
