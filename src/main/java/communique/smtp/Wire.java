package communique.smtp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The socket to a relay, in clear or encrypted: lines out, replies in. */
final class Wire implements Closeable {
    private static final int BUFFER = 64 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(15);

    private final Route route;
    private Socket socket;
    private OutputStream out;
    private Reply.Reader in;

    Wire(Route route) throws IOException {
        this.route = route;
        var plain = new Socket();
        try {
            // Small writes without this wait 40 ms each for the other side's acknowledgement.
            plain.setTcpNoDelay(true);
            plain.connect(new InetSocketAddress(route.host(), route.port()), (int) CONNECT.toMillis());
            patience(plain, route.patience());
            use(route.tls() ? encrypted(plain) : plain);
        } catch (IOException | RuntimeException e) {
            plain.close();
            throw e;
        }
    }

    private void use(Socket next) throws IOException {
        socket = next;
        out = new BufferedOutputStream(next.getOutputStream(), BUFFER);
        in = new Reply.Reader(new BufferedInputStream(next.getInputStream(), 4096));
    }

    /** The certificate must be one we trust and name the relay's host. */
    private Socket encrypted(Socket plain) throws IOException {
        SSLSocketFactory factory = route.trust().getSocketFactory();
        var secure = (SSLSocket) factory.createSocket(plain, route.host(), route.port(), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    void encrypt() throws IOException {
        use(encrypted(socket));
    }

    OutputStream out() {
        return out;
    }

    void line(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\r');
        out.write('\n');
    }

    Reply reply() throws IOException {
        out.flush();
        return in.next();
    }

    Reply ask(String line) throws IOException {
        line(line);
        return reply();
    }

    void patience(Duration time) throws IOException {
        patience(socket, time);
    }

    private static void patience(Socket socket, Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }
}
