package communique.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** One person at the drafting page, with hands on the keyboard and nowhere else. */
final class Desk {
    private static final Pattern SERVER = Pattern.compile(".*/releases/.*");
    private static final int MOST_TABS = 120;

    final Page page;
    private final String home;

    private Desk(Page page, String home) {
        this.page = page;
        this.home = home;
    }

    static Desk of(Chromium chromium, URL home, String user, String language, int width, boolean script)
            throws IOException {
        var desk = new Desk(chromium.window(language, width, script), home.toString());
        desk.page.navigate(home + "sign-in?lang=" + language);
        desk.page.fill("#name", user);
        desk.page.fill(
                "#password",
                Files.readString(TourProfile.DATA.resolve("demonstration-password"))
                        .strip());
        desk.page.press("#password", "Enter");
        assertThat(desk.page.locator("nav.nav")).isVisible();
        return desk;
    }

    /** A release with nothing in it yet, English before French; the address of its page. */
    String begins() {
        page.navigate(home + "releases/new");
        page.selectOption("main select[name=office]", "pmo");
        page.locator("main form[method=post] button.primary").press("Enter");
        assertThat(page.locator(".pill.draft").first()).isVisible();
        return page.url();
    }

    void opens(String release) {
        page.navigate(release);
        tabTo(page.locator("a[href$='/draft']"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#draft")).isVisible();
    }

    /** The same person in another window of the same browser. */
    Desk another() {
        var window = page.context().newPage();
        window.setDefaultTimeout(20_000);
        return new Desk(window, home);
    }

    void tabTo(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) target.first().evaluate("it => it === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("cannot be reached by Tab: " + target);
    }

    void presses(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    void goesTo(String id) {
        tabTo(page.locator("#" + id));
    }

    void sees(String selector, String text) {
        assertThat(page.locator(selector).first()).containsText(text);
    }

    void paragraph(String language, int index, String text) {
        assertThat(page.locator("#body-" + language + "-" + index)).hasValue(text);
    }

    void keep(String state) {
        assertThat(page.locator("[data-keep]")).hasAttribute("data-state", state);
    }

    void turn(String why) {
        assertThat(page.locator("[data-turn]")).hasAttribute("data-why", why);
        assertThat(page.locator("[data-turn]")).isVisible();
    }

    /** Alone, or once one's own other window, of which nothing was heard again, counts as closed. */
    void writes() {
        assertThat(page.locator("[data-turn]")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(40_000));
    }

    /** From here on nothing that this browser asks of releases is answered, as if the server had stopped. */
    void loses() {
        page.context().route(SERVER, Desk::refuse);
    }

    void finds() {
        page.context().unroute(SERVER);
    }

    private static void refuse(Route route) {
        route.abort("connectionrefused");
    }
}
