package communique.distribution;

import communique.smtp.Route;
import communique.smtp.Route.StartTls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The SMTP relay, as the settings name it; in the demonstration, without any, the inbox it brings along. */
@ApplicationScoped
class Relay {
    @ConfigProperty(name = "quarkus.mailer.host")
    Optional<String> host;

    @ConfigProperty(name = "quarkus.mailer.port")
    Optional<Integer> port;

    /** {@code DISABLED}, {@code OPTIONAL} (default) or {@code REQUIRED}. */
    @ConfigProperty(name = "quarkus.mailer.start-tls", defaultValue = "OPTIONAL")
    String startTls;

    /** TLS from the first byte (port 465). */
    @ConfigProperty(name = "quarkus.mailer.tls", defaultValue = "false")
    boolean tls;

    @ConfigProperty(name = "quarkus.mailer.username")
    Optional<String> username;

    @ConfigProperty(name = "quarkus.mailer.password")
    Optional<String> password;

    /** How this machine names itself to the relay. */
    @ConfigProperty(name = "quarkus.mailer.own-host-name")
    Optional<String> ownName;

    @ConfigProperty(name = "communique.distribution.patience")
    Duration patience;

    @ConfigProperty(name = "communique.distribution.messages-per-connection")
    int messagesPerConnection;

    @Inject
    Instance<LocalInbox> inbox;

    Route route() {
        var local = host.isEmpty() && inbox.isResolvable() && inbox.get().port() > 0;
        return new Route(
                local ? "127.0.0.1" : host.orElse("localhost"),
                local ? inbox.get().port() : port.orElse(tls ? 465 : 25),
                tls && !local,
                local ? StartTls.DISABLED : StartTls.named(startTls),
                trust(),
                username.orElse(null),
                password.orElse(""),
                ownName.orElseGet(Relay::machine),
                patience,
                messagesPerConnection);
    }

    private static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String machine() {
        try {
            var name = InetAddress.getLocalHost().getCanonicalHostName();
            return name.matches("[A-Za-z0-9.-]+") ? name : "localhost";
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
