package communique.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One node of the packaged application, as a process that can be killed like one. */
final class Application implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final List<String> command = new ArrayList<>();
    private final URI address;
    private final File log;
    private volatile Process process;
    private volatile boolean up;

    Application(Database database, Path folder, Map<String, String> settings) throws IOException {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        log = folder.resolve("log-" + port + ".txt").toFile();
        command.add("java");
        command.add("-Xmx" + System.getenv().getOrDefault("BENCH_HEAP", "512m"));
        var options = System.getenv("BENCH_OPTIONS");
        if (options != null) command.addAll(List.of(options.split(" ")));
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=" + port);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", database.jar().toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    Application awaitReady() throws InterruptedException {
        var until = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(until))
                throw new IllegalStateException("The application does not start:\n" + tail());
            Thread.sleep(100);
        }
        up = true;
        return this;
    }

    private boolean isReady() throws InterruptedException {
        var question = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ready, as far as we know. */
    boolean isUp() {
        return up;
    }

    /** As a power cut would: SIGKILL, no goodbye. */
    void kill() {
        up = false;
        if (process != null) process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws InterruptedException {
        up = false;
        if (process == null) return;
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) kill();
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log.toPath());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
