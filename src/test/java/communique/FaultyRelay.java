package communique;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A relay that misbehaves when a recipient's address asks for it, in front of one that does not. The address begins with
 * the fault: {@code 550-x@…} is unknown, {@code 451once-x@…} is told to come back once, {@code dropbody-x@…} (or, once, {@code dropbodyonce-x@…}) loses the
 * connection in the middle of the text and {@code dropend-x@…} after its end, the message being taken.
 */
public final class FaultyRelay implements AutoCloseable {
    private final ServerSocket server;
    private final int upstream;
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private volatile boolean refusing;
    private volatile boolean puttingOff;

    public FaultyRelay(int upstream) throws IOException {
        this.upstream = upstream;
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::listen, "faulty-relay");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** While true, whoever connects is sent away. */
    public void refuse(boolean all) {
        refusing = all;
    }

    /** While true, every recipient is told to come back later. */
    public void putOff(boolean all) {
        puttingOff = all;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                var thread = new Thread(() -> serve(client), "faulty-relay-session");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var behind = new Socket(InetAddress.getLoopbackAddress(), upstream)) {
            new Session(client, behind).run();
        } catch (IOException e) {
            // One side left; so does the other.
        }
    }

    private int tried(String address) {
        return tries.computeIfAbsent(address, a -> new AtomicInteger()).incrementAndGet();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One client's conversation, handed on command by command. */
    private final class Session {
        private final BufferedReader fromClient;
        private final OutputStream toClient;
        private final BufferedReader fromBehind;
        private final OutputStream toBehind;
        private String fault = "";

        Session(Socket client, Socket behind) throws IOException {
            fromClient = reader(client);
            toClient = client.getOutputStream();
            fromBehind = reader(behind);
            toBehind = behind.getOutputStream();
        }

        private static BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void run() throws IOException {
            var greeting = answer();
            if (refusing) {
                say("421 4.3.2 closing down\r\n");
                return;
            }
            say(greeting);
            for (var line = fromClient.readLine(); line != null; line = fromClient.readLine())
                if (!command(line)) return;
        }

        /** False when the connection is lost. */
        private boolean command(String line) throws IOException {
            if (refusing) {
                say("421 4.3.2 closing down\r\n");
                return false;
            }
            var verb = line.toUpperCase();
            if (verb.startsWith("EHLO")) say(forward(line).replaceFirst("\r\n", "\r\n250-PIPELINING\r\n"));
            else if (verb.startsWith("RCPT")) return recipient(line);
            else if (verb.startsWith("DATA")) return data(line);
            else say(forward(line));
            return true;
        }

        private boolean recipient(String line) throws IOException {
            var address = line.replaceAll(".*<(.*)>.*", "$1");
            fault = address.contains("-") ? address.substring(0, address.indexOf('-')) : "";
            if (fault.equals("dropbodyonce")) fault = tried(address) == 1 ? "dropbody" : "";
            if (puttingOff) {
                say("451 4.3.0 not now\r\n");
                return true;
            }
            switch (fault) {
                case "550" -> say("550 5.1.1 no such user\r\n");
                case "451once" -> say(tried(address) == 1 ? "451 4.7.1 come back later\r\n" : forward(line));
                case "421once" -> {
                    if (tried(address) > 1) say(forward(line));
                    else {
                        say("421 4.3.2 closing down\r\n");
                        return false;
                    }
                }
                default -> say(forward(line));
            }
            return true;
        }

        private boolean data(String line) throws IOException {
            var ready = forward(line);
            say(ready);
            if (!ready.startsWith("354")) return true;
            for (var text = fromClient.readLine(); text != null; text = fromClient.readLine()) {
                if (fault.equals("dropbody")) return false;
                if (text.equals(".")) return end();
                send(text);
            }
            return false;
        }

        private boolean end() throws IOException {
            if (fault.equals("452end") || fault.equals("554end")) {
                say(fault.startsWith("452") ? "452 4.3.1 no room\r\n" : "554 5.7.1 not wanted\r\n");
                return false;
            }
            var taken = forward(".");
            if (fault.equals("dropend")) return false;
            if (fault.equals("slow")) pause();
            say(taken);
            return true;
        }

        private void pause() {
            try {
                Thread.sleep(1500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private String forward(String line) throws IOException {
            send(line);
            return answer();
        }

        private void send(String line) throws IOException {
            toBehind.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            toBehind.flush();
        }

        private String answer() throws IOException {
            var all = new StringBuilder();
            for (var line = fromBehind.readLine(); line != null; line = fromBehind.readLine()) {
                all.append(line).append("\r\n");
                if (line.length() < 4 || line.charAt(3) != '-') return all.toString();
            }
            throw new IOException("the relay behind is gone");
        }

        private void say(String text) throws IOException {
            toClient.write(text.getBytes(StandardCharsets.ISO_8859_1));
            toClient.flush();
        }
    }
}
