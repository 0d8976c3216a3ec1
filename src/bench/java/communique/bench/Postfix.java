package communique.bench;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Postfix's own test programs, out of Debian's package and not installed: the measure that others can take too. */
final class Postfix {
    private final Path folder;

    private Postfix(Path folder) {
        this.folder = folder;
    }

    static Postfix fetch() throws IOException, InterruptedException {
        var folder = Folder.temporary("postfix");
        Commands.run(folder, "apt-get", "download", "postfix");
        try (var files = Files.newDirectoryStream(folder, "*.deb")) {
            Commands.run(folder, "dpkg", "-x", files.iterator().next().toString(), ".");
        }
        Files.writeString(
                folder.resolve("main.cf"),
                "compatibility_level = 3.6\nmyhostname = bench.example.org\ninet_protocols = ipv4\n");
        Commands.run(folder, "chmod", "-R", "a+rX", ".");
        return new Postfix(folder);
    }

    private List<String> command(String tool, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(folder.resolve("usr/sbin").resolve(tool).toString());
        command.addAll(arguments);
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "LD_LIBRARY_PATH", folder.resolve("usr/lib/postfix").toString(), "MAIL_CONFIG", folder.toString());
    }

    /** How long {@code smtp-source} takes for {@code messages} of ten kilobytes over ten connections that it keeps. */
    Duration send(int messages, int port) throws IOException, InterruptedException {
        var arguments = List.of(
                "-d",
                "-s",
                "10",
                "-l",
                "10240",
                "-m",
                String.valueOf(messages),
                "-f",
                "medias@essais.example.org",
                "-t",
                "journaliste@example.org",
                "127.0.0.1:" + port);
        var start = System.nanoTime();
        Commands.run(folder, environment(), command("smtp-source", arguments));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    Relay sink() throws IOException {
        int port;
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        var arguments = new ArrayList<String>(List.of("-a", "-c"));
        if ("root".equals(System.getProperty("user.name"))) arguments.addAll(List.of("-u", "nobody"));
        arguments.addAll(List.of("127.0.0.1:" + port, "200"));
        var counters = folder.resolve("smtp-sink.txt").toFile();
        var builder = new ProcessBuilder(command("smtp-sink", arguments))
                .redirectErrorStream(true)
                .redirectOutput(counters);
        builder.environment().putAll(environment());
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new SmtpSink(process, port, counters);
    }

    private record SmtpSink(Process process, int port, File counters) implements Relay {
        /** The last of the counters that it rewrites in place. */
        @Override
        public long taken() throws IOException {
            var text = tail();
            var last = text.lastIndexOf("mesg=");
            if (!process.isAlive()) throw new IOException("smtp-sink has ended: " + text);
            var number = last < 0 ? "" : text.substring(last + 5).split("\\D", 2)[0];
            // It may be writing just now; then nobody has stopped asking.
            return number.isEmpty() ? 0 : Long.parseLong(number);
        }

        /** It rewrites its line in place on a terminal; in a file that becomes long. */
        private String tail() throws IOException {
            try (var file = new RandomAccessFile(counters, "r")) {
                file.seek(Math.max(0, file.length() - 200));
                var bytes = new byte[200];
                var read = Math.max(0, file.read(bytes));
                return new String(bytes, 0, read, StandardCharsets.US_ASCII);
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
