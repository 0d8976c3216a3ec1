package communique.journey;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page an administrator can reach by links, one of each kind, read by axe. */
@QuarkusTest
@TestProfile(TourProfile.class)
class EveryPageTest {
    private static final List<String> START = List.of(
            "/",
            "/releases",
            "/distributions",
            "/journalists",
            "/lists",
            "/outlets",
            "/offices",
            "/users",
            "/record",
            "/record/chain",
            "/account",
            "/account/tokens",
            "/second-factor",
            "/password/forgotten",
            "/sign-in?failed",
            "/tokens",
            "/releases/limited",
            "/inbox",
            "/releases/new",
            "/releases/compose",
            "/officials",
            "/officials/new",
            "/journalists/new",
            "/outlets/new",
            "/lists/new",
            "/offices/new",
            "/users/new",
            "/nowhere");

    @TestHTTPResource("/")
    URL home;

    @ParameterizedTest(name = "every page in {0}, {1} pixels wide")
    @CsvSource({"fr,1280", "en,320"})
    void every_page_is_clean(String language, int width) throws IOException {
        try (var chromium = new Chromium()) {
            var page = chromium.window(language, width, true);
            page.navigate(home + "sign-in?lang=" + language);
            chromium.look(page, "every-" + language);
            page.fill("#name", "admin");
            page.fill(
                    "#password",
                    Files.readString(TourProfile.DATA.resolve("demonstration-password"))
                            .strip());
            page.press("#password", "Enter");
            Set<String> seen = new LinkedHashSet<>();
            for (var start : START) visit(chromium, page, start, language, seen);
            Assertions.assertTrue(seen.size() > 30, () -> "kinds of pages seen: " + seen);
        }
    }

    /**
     * This page, and every page it links to whose kind (its address without identifiers) was not seen yet; previews speak
     * the release's language and stand in a frame of the drafting page.
     */
    private void visit(Chromium chromium, Page page, String path, String language, Set<String> seen) {
        if (!seen.add(kind(path))) return;
        page.navigate(home.toString().replaceAll("/$", "") + path);
        if (!path.startsWith("/newsroom"))
            Assertions.assertEquals(language + "-CA", page.locator("html").getAttribute("lang"), path);
        chromium.look(page, "every-" + language);
        @SuppressWarnings("unchecked")
        var links = (List<String>)
                page.evaluate("[...document.querySelectorAll('main a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
        for (var link : links)
            if (!link.matches(".*\\.(txt|zip|csv|ndjson)(\\?.*)?")
                    && !link.contains("/documents/")
                    && !link.contains("/preview/")
                    && !link.contains("feed.")
                    && !link.contains("/wire?")) visit(chromium, page, link, language, seen);
    }

    private static String kind(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("^/(lists|offices|users|inbox)/(?!new)[^/]+", "/$1/*")
                .replaceAll("^/newsroom/(..)/.*", "/newsroom/$1/*")
                .replaceAll("/revisions/\\d+", "/revisions/*");
    }
}
