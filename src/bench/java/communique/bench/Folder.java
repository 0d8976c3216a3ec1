package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A temporary folder that goes when the program does; {@code BENCH_KEEP} in the environment leaves it for inspection. */
final class Folder {
    private Folder() {}

    static Path temporary(String name) throws IOException {
        var folder = Files.createTempDirectory("communique-" + name + "-");
        if (isTemporary()) Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        else System.out.println("Kept: " + folder);
        return folder;
    }

    static boolean isTemporary() {
        return System.getenv("BENCH_KEEP") == null;
    }

    static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            // a process that is just ending may still write; the system clears its temporary folder
        }
    }
}
