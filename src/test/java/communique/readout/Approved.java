package communique.readout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that people have read and approved; {@code -Dapprove=true} writes it anew, to be read again. */
final class Approved {
    private static final Path FOLDER = Path.of("src/test/resources/readout");

    private Approved() {}

    static void hold(String file, String now) throws IOException {
        var path = FOLDER.resolve(file);
        if (Boolean.getBoolean("approve")) Files.writeString(path, now);
        var approved = Files.readString(path).lines().toList();
        var patch = DiffUtils.diff(approved, now.lines().toList());
        var diff = UnifiedDiffUtils.generateUnifiedDiff("approved", "written now", approved, patch, 2);
        assertTrue(
                diff.isEmpty(),
                () -> "Read the difference; if it is right, run again with -Dapprove=true\n" + String.join("\n", diff));
    }
}
