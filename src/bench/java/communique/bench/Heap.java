package communique.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a running Java process still holds after its garbage is collected. */
final class Heap {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private Heap() {}

    static double megabytes(long process) throws IOException, InterruptedException {
        ask(process, "GC.run");
        var used = USED.matcher(ask(process, "GC.heap_info"));
        if (!used.find()) throw new IOException("no heap in what jcmd says");
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private static String ask(long process, String what) throws IOException, InterruptedException {
        return Commands.run(Path.of("."), JCMD.toString(), String.valueOf(process), what);
    }
}
