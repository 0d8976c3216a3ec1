package communique.feedback;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the mailbox for returns is and how it is reached. Without a host there is none. */
@Singleton
class MailboxSettings {
    private static final String PATIENCE = "30000";

    @ConfigProperty(name = "communique.feedback.imap-host")
    Optional<String> host;

    @ConfigProperty(name = "communique.feedback.imap-port")
    Optional<Integer> port;

    @ConfigProperty(name = "communique.feedback.imap-security")
    Security security;

    @ConfigProperty(name = "communique.feedback.imap-username")
    Optional<String> username;

    @ConfigProperty(name = "communique.feedback.imap-password")
    Optional<String> password;

    @ConfigProperty(name = "communique.feedback.imap-folder")
    String folder;

    @ConfigProperty(name = "communique.feedback.imap-move-to")
    Optional<String> moveTo;

    @ConfigProperty(name = "communique.feedback.every")
    Duration every;

    /** TLS from the first byte (port 993), asked for by STARTTLS, which must then succeed, or none (port 143). */
    enum Security {
        IMPLICIT,
        STARTTLS,
        NONE
    }

    String protocol() {
        return security == Security.IMPLICIT ? "imaps" : "imap";
    }

    int portOrUsual() {
        return port.orElse(security == Security.IMPLICIT ? 993 : 143);
    }

    Properties properties() {
        var settings = new Properties();
        var prefix = "mail." + protocol() + ".";
        // Looking must not mark anything as seen: what is not recorded yet must be found again after a crash.
        settings.setProperty(prefix + "peek", "true");
        settings.setProperty(prefix + "connectiontimeout", PATIENCE);
        settings.setProperty(prefix + "timeout", PATIENCE);
        settings.setProperty(prefix + "writetimeout", PATIENCE);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "starttls.enable", String.valueOf(security == Security.STARTTLS));
        settings.setProperty(prefix + "starttls.required", String.valueOf(security == Security.STARTTLS));
        return settings;
    }
}
