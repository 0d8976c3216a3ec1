package communique.demo;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import communique.distribution.LocalInbox;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demonstration's own mail server: whatever the application sends arrives here, and goes nowhere else. */
@ApplicationScoped
class Inbox implements LocalInbox {
    @ConfigProperty(name = "communique.demo")
    boolean demo;

    @ConfigProperty(name = "quarkus.mailer.host")
    Optional<String> relay;

    private GreenMail server;

    void open(@Observes @Priority(1) StartupEvent start) {
        if (!demo || relay.isPresent()) return;
        // Port 0: any free one, on this machine only.
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler((message, mailbox) -> everybodysMailbox());
        server.start();
        Log.infof("No relay is set: mails stay in the demonstration's inbox (page /inbox)");
    }

    private com.icegreen.greenmail.user.GreenMailUser everybodysMailbox() {
        try {
            var users = server.getUserManager();
            var one = users.getUser("inbox");
            return one != null ? one : users.createUser("inbox@localhost", "inbox", "inbox");
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    void close(@Observes ShutdownEvent stop) {
        if (server != null) server.stop();
    }

    boolean isOpen() {
        return server != null;
    }

    @Override
    public int port() {
        return server == null ? 0 : server.getSmtp().getPort();
    }

    /** In the order of arrival. */
    List<MimeMessage> messages() {
        return List.of(server.getReceivedMessages());
    }
}
