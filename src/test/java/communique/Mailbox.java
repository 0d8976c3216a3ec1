package communique;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What arrived at the tests' SMTP server. */
public final class Mailbox {
    static volatile GreenMail server;
    /** The relay in front of it, which can be told to fail. */
    public static volatile FaultyRelay faults;

    private Mailbox() {}

    public static List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).equalsIgnoreCase(address))
                .toList();
    }

    public static GreenMail server() {
        return server;
    }

    /** The mailbox that the application reads for what comes back. */
    public static MailFolder returns() {
        var managers = server.getManagers();
        try {
            return managers.getImapHostManager()
                    .getInbox(managers.getUserManager().getUser("bounces"));
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void comesBack(String report) throws MessagingException {
        var bytes = new java.io.ByteArrayInputStream(report.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        server.getManagers()
                .getUserManager()
                .getUser("bounces")
                .deliver(new MimeMessage((jakarta.mail.Session) null, bytes));
    }

    private static String to(MimeMessage message) {
        try {
            var all = message.getAllRecipients();
            return all == null ? "" : ((jakarta.mail.internet.InternetAddress) all[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first part of this type, however deep. */
    public static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return (String) part.getContent();
        if (part.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found != null) return found;
            }
        return null;
    }
}
