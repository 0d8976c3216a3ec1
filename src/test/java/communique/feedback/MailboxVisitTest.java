package communique.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import communique.feedback.MailboxSettings.Security;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxVisitTest {
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
    });
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("bounces@mail.example.org", "bounces", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_was_only_looked_at_is_found_again_and_what_was_dealt_with_is_not() throws Exception {
        var text = Returned.text("postfix-unknown-user");
        arrives(text);
        for (int visit = 0; visit < 2; visit++)
            try (var mailbox = Mailbox.open(settings())) {
                assertEquals(1, mailbox.unseen(10).size());
                var bytes = Mailbox.bytes(mailbox.unseen(10).get(0));
                assertEquals(
                        "hard-bounce",
                        ReportReader.read(bytes).notices().get(0).kind().toString());
            }
        try (var mailbox = Mailbox.open(settings())) {
            mailbox.done(mailbox.unseen(10).get(0));
            mailbox.tidy();
        }
        try (var mailbox = Mailbox.open(settings())) {
            assertEquals(0, mailbox.unseen(10).size());
        }
        assertEquals(1, inbox(), "nothing leaves the mailbox unless a folder is named");
    }

    @Test
    void with_a_folder_named_it_moves_there() throws Exception {
        var managers = server.getManagers().getImapHostManager();
        managers.createMailbox(user, "Done");
        for (int i = 0; i < 3; i++) arrives(Returned.text("qmail"));
        var settings = settings();
        settings.moveTo = Optional.of("Done");
        try (var mailbox = Mailbox.open(settings)) {
            for (var message : mailbox.unseen(2)) mailbox.done(message);
            mailbox.tidy();
        }
        assertEquals(1, inbox());
        assertEquals(2, managers.getFolder(user, "Done").getMessageCount());
    }

    @Test
    void a_folder_that_is_not_there_loses_nothing() throws Exception {
        arrives(Returned.text("qmail"));
        var settings = settings();
        settings.moveTo = Optional.of("Nowhere");
        try (var mailbox = Mailbox.open(settings)) {
            for (var message : mailbox.unseen(10)) mailbox.done(message);
            mailbox.tidy();
        }
        assertEquals(1, inbox());
    }

    @Test
    void no_more_of_a_huge_message_is_fetched_than_is_read() throws Exception {
        arrives(Returned.text("qmail") + "x".repeat(2 * Mime.MOST_BYTES));
        try (var mailbox = Mailbox.open(settings())) {
            var bytes = Mailbox.bytes(mailbox.unseen(10).get(0));
            assertEquals(Mime.MOST_BYTES, bytes.length);
            assertEquals(1, ReportReader.read(bytes).notices().size());
        }
    }

    @Test
    void a_server_that_nobody_vouches_for_gets_no_password() {
        var settings = settings();
        settings.security = Security.IMPLICIT;
        settings.port = Optional.of(server.getImaps().getPort());
        var said = assertThrows(MessagingException.class, () -> Mailbox.open(settings));
        assertTrue(Arrays.toString(said.getStackTrace()).contains("IMAP"), said.toString());
    }

    @Test
    void where_starttls_is_asked_for_nothing_is_said_in_the_clear() {
        var settings = settings();
        settings.security = Security.STARTTLS;
        assertThrows(MessagingException.class, () -> Mailbox.open(settings));
    }

    private int inbox() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(user).getMessageCount();
    }

    private void arrives(String text) throws MessagingException {
        user.deliver(
                new MimeMessage((Session) null, new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private MailboxSettings settings() {
        var settings = new MailboxSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = Optional.of(server.getImap().getPort());
        settings.security = Security.NONE;
        settings.username = Optional.of("bounces");
        settings.password = Optional.of("secret");
        settings.folder = "INBOX";
        settings.moveTo = Optional.empty();
        return settings;
    }
}
