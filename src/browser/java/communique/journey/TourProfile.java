package communique.journey;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The application as a newcomer starts it: with its demonstration, its own inbox, and nothing else around it. */
public class TourProfile implements QuarkusTestProfile {
    static final Path DATA = data();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "communique.demo", "true",
                "communique.data", DATA.toString(),
                "quarkus.http.test-port", "0");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    private static Path data() {
        try {
            return Files.createTempDirectory("communique-tour");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
