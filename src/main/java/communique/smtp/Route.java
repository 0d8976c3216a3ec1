package communique.smtp;

import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLContext;

/**
 * How to reach a relay. {@code tls} is from the first byte (port 465); {@code username} may be null; {@code patience} is
 * how long an answer may take, the one to a message's end excepted: RFC 5321 §4.5.3.2 grants that ten minutes.
 */
public record Route(
        String host,
        int port,
        boolean tls,
        StartTls startTls,
        SSLContext trust,
        String username,
        String password,
        String ownName,
        Duration patience,
        int messagesPerConnection) {
    static final Duration END_PATIENCE = Duration.ofMinutes(10);

    /** Whether the connection is encrypted by STARTTLS: never, where the relay offers it, or else not at all. */
    public enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED;

        public static StartTls named(String text) {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        }
    }
}
