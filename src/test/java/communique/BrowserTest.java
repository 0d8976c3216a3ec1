package communique;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Says in one line when the browser's tests are left out; on CI they must not be. */
class BrowserTest {
    @Test
    void the_browsers_tests_are_part_of_this_build() throws ClassNotFoundException {
        var there = Files.isExecutable(Path.of("/usr/bin/chromium"));
        if (!there && System.getenv("CI") == null)
            System.out.println(
                    "The browser's tests are left out: /usr/bin/chromium is not there (apt-get install chromium).");
        Assumptions.assumeTrue(there || System.getenv("CI") != null, "no Chromium");
        assertNotNull(Class.forName("communique.journey.TourTest"));
    }
}
