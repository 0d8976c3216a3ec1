package communique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No library comes in unseen: each that the build names stands in docs/dependencies.md with its licence. */
@Tag("domain")
class DependenciesTest {
    private static final Pattern NAMED =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([^`]+)` \\| (\\w+) \\| ([^|]+) \\|$");
    private static final Pattern VERSION =
            Pattern.compile("<(?:version\\.|plugin\\.|quarkus\\.platform\\.version)[^>]*>([^<]+)<");
    private static final Set<String> SHIPPED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "Unicode-3.0", "EPL-2.0 or EDL-1.0", "LGPL-2.1-or-later");
    private static final Set<String> FOR_TESTS = Set.of("EPL-2.0", "MPL-2.0", "GPL-3.0 or MPL-2.0");

    @Test
    void every_library_is_listed_and_nothing_else() throws IOException {
        var named = new TreeSet<String>();
        NAMED.matcher(pom()).results().forEach(found -> named.add(found.group(1) + ":" + found.group(2)));
        assertTrue(named.size() > 30, "found in pom.xml: " + named.size());
        assertEquals(named, listed().keySet());
    }

    @Test
    void what_is_shipped_may_be_shipped() throws IOException {
        listed().forEach((name, line) -> {
            var fine = SHIPPED.contains(line.licence())
                    || line.scope().equals("test") && FOR_TESTS.contains(line.licence());
            assertTrue(fine, name + " is under " + line.licence());
        });
    }

    @Test
    void every_version_is_fixed() throws IOException {
        var versions =
                VERSION.matcher(pom()).results().map(found -> found.group(1)).toList();
        assertTrue(versions.size() > 20, "versions found: " + versions.size());
        for (var version : versions)
            assertTrue(version.matches("v?\\d[\\w.-]*") && !version.contains("SNAPSHOT"), version);
    }

    private static Map<String, Line> listed() throws IOException {
        var lines = new TreeMap<String, Line>();
        LISTED.matcher(Files.readString(Path.of("docs/dependencies.md")))
                .results()
                .forEach(found -> lines.put(found.group(1), new Line(found.group(2), found.group(3))));
        return lines;
    }

    private static String pom() throws IOException {
        return Files.readString(Path.of("pom.xml"));
    }

    private record Line(String scope, String licence) {}
}
