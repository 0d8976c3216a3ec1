package communique.web;

import communique.core.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A short hash of our own style and script, put after their addresses so that browsers may keep them for long. */
final class Assets {
    private static final List<String> OWN = List.of(
            "communique.css",
            "communique.js",
            "drafting.js",
            "drafting-keep.js",
            "drafting-notes.js",
            "drafting-findings.js");

    static final String VERSION = version();

    private Assets() {}

    private static String version() {
        var all = new StringBuilder();
        for (var name : OWN) {
            try (var file = Assets.class.getResourceAsStream("/META-INF/resources/" + name)) {
                if (file != null) all.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Secret.sha256(all.toString()).substring(0, 10);
    }
}
