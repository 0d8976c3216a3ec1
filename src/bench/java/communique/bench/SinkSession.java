package communique.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One client's conversation with a sink; answers leave together when the client has nothing more to say (RFC 2920). */
final class SinkSession {
    private final Sink sink;
    private final Socket socket;
    private final int number;
    private final List<String> recipients = new ArrayList<>();
    private Lines lines;
    private OutputStream out;

    SinkSession(Sink sink, Socket socket, int number) {
        this.sink = sink;
        this.socket = socket;
        this.number = number;
    }

    void run() {
        try (socket) {
            lines = new Lines(socket.getInputStream());
            out = new BufferedOutputStream(socket.getOutputStream(), 4096);
            say("220 sink.example.org ESMTP");
            out.flush();
            while (lines.next() && goesOn()) if (lines.isDrained()) out.flush();
        } catch (IOException e) {
            // a client that was killed says no goodbye
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goesOn() throws IOException, InterruptedException {
        if (lines.startsWith("ehlo")) {
            say(
                    "250-sink.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 SIZE 50000000");
        } else if (lines.startsWith("mail from:") || lines.startsWith("rset")) {
            recipients.clear();
            say("250 2.0.0 Ok");
        } else if (lines.startsWith("rcpt to:")) {
            recipients.add(address(lines.text()));
            say("250 2.1.5 Ok");
        } else if (lines.startsWith("data")) {
            return message();
        } else if (lines.startsWith("quit")) {
            say("221 2.0.0 Bye");
            out.flush();
            return false;
        } else {
            say(lines.startsWith("helo") || lines.startsWith("noop") ? "250 Ok" : "502 5.5.1 Not here");
        }
        return true;
    }

    private boolean message() throws IOException, InterruptedException {
        say("354 Go on");
        out.flush();
        var from = lines.octets();
        var id = read();
        var size = lines.octets() - from;
        if (id == null) return false;
        var manner = sink.manner();
        manner.think();
        var answer = manner.answer();
        switch (answer) {
            case TAKE, TAKE_AND_HANG_UP -> {
                for (var recipient : recipients) sink.receipts().add(id, recipient, number, size);
                if (answer == Manner.Answer.TAKE) say("250 2.0.0 Ok: taken");
            }
            case BUSY_451 -> say("451 4.3.0 Not now");
            case CLOSE_421 -> {
                say("421 4.3.2 Closing");
                out.flush();
            }
            case HANG_UP -> {}
        }
        if (answer == Manner.Answer.HANG_UP || answer == Manner.Answer.TAKE_AND_HANG_UP) sink.leftUnanswered();
        return answer == Manner.Answer.TAKE || answer == Manner.Answer.BUSY_451;
    }

    /** Its Message-ID, or null when the connection ended before the message did. */
    private String read() throws IOException {
        var id = "";
        var inHead = true;
        var inId = false;
        while (lines.next()) {
            if (lines.isDot()) return id;
            if (!inHead) continue;
            inHead = !lines.isEmpty();
            if (lines.startsWith("message-id:")) {
                inId = true;
                id = lines.text().substring("message-id:".length()).strip();
            } else if (inId && lines.isFolded()) {
                id = (id + lines.text()).strip();
            } else {
                inId = false;
            }
        }
        return null;
    }

    private static String address(String command) {
        var from = command.indexOf('<');
        var to = command.indexOf('>', from);
        return from < 0 || to < 0 ? command : command.substring(from + 1, to);
    }

    private void say(String answer) throws IOException {
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
        out.write('\r');
        out.write('\n');
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }
}
