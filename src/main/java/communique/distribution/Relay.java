package communique.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
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

    @Inject
    Instance<LocalInbox> inbox;

    Connection connection() {
        return new Connection(Session.getInstance(properties(), authenticator()));
    }

    private Properties properties() {
        var local = host.isEmpty() && inbox.isResolvable() && inbox.get().port() > 0;
        var mail = new Properties();
        mail.put("mail.smtp.host", local ? "127.0.0.1" : host.orElse("localhost"));
        mail.put("mail.smtp.port", String.valueOf(local ? inbox.get().port() : (int) port.orElse(25)));
        mail.put("mail.smtp.starttls.enable", String.valueOf(!local && !"DISABLED".equalsIgnoreCase(startTls)));
        mail.put("mail.smtp.starttls.required", String.valueOf("REQUIRED".equalsIgnoreCase(startTls)));
        mail.put("mail.smtp.ssl.enable", String.valueOf(tls));
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.auth", String.valueOf(username.isPresent()));
        mail.put("mail.smtp.connectiontimeout", "15000");
        // RFC 5321 §4.5.3.2: a relay may think for minutes after the final dot.
        mail.put("mail.smtp.timeout", "300000");
        mail.put("mail.smtp.writetimeout", "60000");
        mail.put("mail.smtp.allow8bitmime", "true");
        mail.put("mail.mime.allowutf8", "true");
        // Small writes without this wait 40 ms each for the other side's acknowledgement.
        mail.put("mail.smtp.socketFactory", new PromptSockets());
        mail.put("mail.smtp.socketFactory.fallback", "false");
        return mail;
    }

    private Authenticator authenticator() {
        if (username.isEmpty()) return null;
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(username.get(), password.orElse(""));
            }
        };
    }
}
