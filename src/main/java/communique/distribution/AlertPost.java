package communique.distribution;

import communique.smtp.SmtpConnection;
import communique.smtp.Verdict;
import communique.smtp.Verdict.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** Hands one plain message to the relay, on a connection of its own. */
@ApplicationScoped
class AlertPost {
    @Inject
    Relay relay;

    @Inject
    DkimKeys keys;

    Verdict send(Note note) throws InterruptedException {
        try (var connection = SmtpConnection.to(relay.route())) {
            return connection.send(written(note), null, () -> true);
        } catch (IOException e) {
            return new Verdict(Kind.RELAY_FAILED, String.valueOf(e.getMessage()));
        } catch (MessagingException e) {
            return new Verdict(Kind.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    private communique.smtp.Message written(Note note) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        new Plain(note).writeTo(bytes);
        var text = bytes.toString(StandardCharsets.ISO_8859_1);
        var ended = text.endsWith("\r\n") ? text : text + "\r\n";
        var end = ended.indexOf("\r\n\r\n") + 2;
        var signature = keys.forDomain(note.domain())
                .map(dkim -> dkim.signature(bytes(ended.substring(0, end)), bytes(ended.substring(end + 2))))
                .orElse("");
        return new Ready(note.from(), note.to(), bytes(signature + ended));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    record Note(UUID id, String from, String to, List<String> languages, String subject, String text, Instant at) {
        String domain() {
            return from.substring(from.lastIndexOf('@') + 1);
        }
    }

    private record Ready(String sender, String recipient, byte[] bytes) implements communique.smtp.Message {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /** Its Message-ID stays the same however often it is tried. */
    private static final class Plain extends MimeMessage {
        private final Note note;

        Plain(Note note) throws MessagingException {
            super(Session.getInstance(new Properties()));
            this.note = note;
            var charset = StandardCharsets.UTF_8.name();
            setFrom(new InternetAddress(note.from()));
            setRecipient(RecipientType.TO, new InternetAddress(note.to()));
            setSubject(note.subject(), charset);
            setSentDate(Date.from(note.at()));
            setHeader("Content-Language", String.join(", ", note.languages()));
            // RFC 3834: no out-of-office answers to a machine.
            setHeader("Auto-Submitted", "auto-generated");
            setText(note.text(), charset);
            // Without lines that begin with a dot.
            setHeader("Content-Transfer-Encoding", "base64");
            saveChanges();
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + note.id() + "@" + note.domain() + ">");
        }
    }
}
