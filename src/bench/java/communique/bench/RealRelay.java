package communique.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A real mail server out of Debian's packages, fetched and unpacked, not installed: it runs on the loopback with a
 * configuration to throw away, and in a mount namespace of its own where its user exists. Linux, and root.
 */
abstract class RealRelay implements Relay {
    private static final String LIBRARIES = "root/usr/lib/x86_64-linux-gnu:root/usr/lib/postfix";
    protected final Path folder;
    private final int port;
    private final Process process;

    RealRelay(String name, List<String> packages) throws IOException, InterruptedException {
        folder = Folder.temporary(name);
        for (var one : packages) Commands.run(folder, "apt-get", "download", one);
        try (var files = Files.newDirectoryStream(folder, "*.deb")) {
            for (var file : files) Commands.run(folder, "dpkg", "-x", file.toString(), "root");
        }
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        Files.writeString(
                folder.resolve("passwd"),
                Files.readString(Path.of("/etc/passwd")) + "relay:x:9001:9001::/:/bin/false\n"
                        + "Debian-exim:x:9002:9002::/:/bin/false\n");
        Files.writeString(
                folder.resolve("group"),
                Files.readString(Path.of("/etc/group")) + "relay:x:9001:\nDebian-exim:x:9002:\nrelaydrop:x:9003:\n");
        configure(port);
        Files.writeString(
                folder.resolve("run.sh"),
                "mount --bind passwd /etc/passwd && mount --bind group /etc/group || exit 1\n" + start() + "\n");
        Commands.run(folder, "chmod", "a+rx", ".");
        var builder = new ProcessBuilder("unshare", "-m", "sh", "-e", "run.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().put("LD_LIBRARY_PATH", absolute(LIBRARIES));
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitOpen();
    }

    private String absolute(String paths) {
        return paths.replace("root/", folder + "/root/");
    }

    /** Writes what it needs before it starts. */
    abstract void configure(int onPort) throws IOException;

    /** Shell lines, the last of which becomes the server. */
    abstract String start();

    /** Where it says what it took. */
    abstract Path log();

    /** Finds, once for each recipient of each message that it took, the address as its first group. */
    abstract Pattern taking();

    /** How often each address was taken. */
    Map<String, Integer> received() throws IOException {
        var received = new TreeMap<String, Integer>();
        if (!Files.exists(log())) return received;
        var found = taking().matcher(Files.readString(log(), StandardCharsets.ISO_8859_1));
        while (found.find()) received.merge(found.group(1), 1, Integer::sum);
        return received;
    }

    private void awaitOpen() throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                if (!process.isAlive()) break;
                Thread.sleep(100);
            }
        }
        throw new IOException("It does not start: " + Files.readString(folder.resolve("out")));
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long taken() throws IOException {
        return received().values().stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
