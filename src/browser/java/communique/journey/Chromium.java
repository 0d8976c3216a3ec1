package communique.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;

/** Debian's Chromium, driven as a person would; every page it is shown is read by axe. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));
    /** A machine that does other things too may take its time; what never comes still fails. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final List<String> complaints = new ArrayList<>();
    private int shot;

    /** A window of its own, with its own cookies. */
    Page window(String language, int width, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language + "-CA")
                .setJavaScriptEnabled(script)
                .setViewportSize(width, 900));
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4"))
                complaints.add(page.url() + ": " + message.text());
        });
        return page;
    }

    /** Until htmx listens to this element: what is typed before that it never hears of. */
    static void awaitScript(Page page, String element) {
        page.waitForFunction("e => !!document.querySelector(e)?.['htmx-internal-data']", element);
    }

    /** Axe finds nothing here, nothing scrolls sideways, and a picture is kept in {@code target/screenshots}. */
    void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve("%s-%02d.png".formatted(name, ++shot))));
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(v -> v.getId() + " " + v.getNodes().get(0).getTarget())
                        .toList();
        Assertions.assertEquals(List.of(), found, "axe on " + page.url());
        var sideways = (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        Assertions.assertFalse(sideways, "scrolls sideways: " + page.url());
    }

    @Override
    public void close() {
        playwright.close();
        Assertions.assertEquals(List.of(), complaints, "the browser's console");
    }
}
