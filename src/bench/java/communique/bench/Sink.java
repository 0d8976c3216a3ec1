package communique.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that takes everything, fast, and remembers only who got which message, how often and when. */
final class Sink implements Relay {
    private final ServerSocket server;
    private final Receipts receipts = new Receipts();
    private final Set<SinkSession> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile Manner manner = Manner.PROMPT;

    Sink() throws IOException {
        server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        daemon("sink", this::accept);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                serve(server.accept());
            } catch (IOException e) {
                if (!server.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        var session = new SinkSession(this, socket, connections.incrementAndGet());
        sessions.add(session);
        daemon("sink-" + connections.get(), () -> {
            session.run();
            sessions.remove(session);
        });
    }

    private static void daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public long taken() {
        return receipts.total();
    }

    Receipts receipts() {
        return receipts;
    }

    /** How many connections are open now. */
    int open() {
        return sessions.size();
    }

    Manner manner() {
        return manner;
    }

    void behave(Manner other) {
        manner = other;
    }

    /** A message got neither yes nor no, by our choice: its sender cannot know. */
    void leftUnanswered() {
        unanswered.incrementAndGet();
    }

    int unanswered() {
        return unanswered.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
        sessions.forEach(SinkSession::close);
    }
}
