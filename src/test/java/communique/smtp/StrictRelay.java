package communique.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A relay that minds the order of commands as Postfix and Exim do, and refuses whoever is called {@code refused}. */
final class StrictRelay implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final boolean asksForNothing;
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    /** {@code asksForNothing}: it answers 354 to DATA even where it took no recipient (RFC 2920 allows it). */
    StrictRelay(boolean asksForNothing) throws IOException {
        this.asksForNothing = asksForNothing;
        var thread = new Thread(this::serve, "strict-relay");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Recipient and number of lines of each message that it took, in order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                converse(socket);
            } catch (IOException e) {
                if (!server.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.US_ASCII);
        var mail = false;
        String recipient = null;
        say(out, "220 strict");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("EHLO")) say(out, "250-strict", "250 PIPELINING");
            else if (line.startsWith("MAIL")) {
                say(out, mail ? "503 5.5.1 nested MAIL command" : "250 2.1.0 ok");
                mail = true;
            } else if (line.startsWith("RCPT")) {
                var refused = line.contains("refused");
                say(out, refused ? "550 5.1.1 nobody of that name" : "250 2.1.5 ok");
                if (!refused) recipient = line;
            } else if (line.startsWith("DATA") && (recipient != null || asksForNothing)) {
                say(out, "354 go on");
                var lines = text(in);
                if (recipient != null) taken.add(recipient.replaceAll(".*<|>.*", "") + " " + lines);
                say(out, recipient == null ? "554 5.5.1 no valid recipients" : "250 2.0.0 queued");
                recipient = null;
                mail = false;
            } else if (line.startsWith("DATA")) say(out, "554 5.5.1 no valid recipients");
            else if (line.startsWith("RSET")) {
                recipient = null;
                mail = false;
                say(out, "250 2.0.0 ok");
            } else say(out, "221 2.0.0 bye");
        }
    }

    private static int text(BufferedReader in) throws IOException {
        var lines = 0;
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) lines++;
        return lines;
    }

    private static void say(PrintWriter out, String... lines) {
        for (var line : lines) out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
