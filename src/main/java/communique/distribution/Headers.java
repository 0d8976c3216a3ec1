package communique.distribution;

import communique.distribution.Claims.Row;
import communique.distribution.Stationery.Piece;
import communique.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The head of a message: who to whom, when, under which lasting name, and the way out (RFC 5322, 2369, 8058). */
@ApplicationScoped
class Headers {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH);

    @Inject
    DkimKeys keys;

    @Inject
    Clock clock;

    @Inject
    ReturnPath returnPath;

    List<Piece> of(Office office, String subject, List<String> languages, String wayOut, String boundary) {
        var domain = domain(office.senderEmail());
        return new Stationery.Pieces()
                .add("From: " + mailbox(6, office.senderEmail(), office.senderName()) + "\r\nTo: ")
                .each(row -> mailbox(4, row.address(), row.recipient()))
                .add("\r\nSubject: " + encoded(9, subject) + "\r\nDate: ")
                .each(row -> DATE.format(clock.instant().atOffset(ZoneOffset.UTC)))
                .add("\r\nMessage-ID: <")
                .each(row -> row.id().toString())
                .add("@" + domain + ">\r\nMIME-Version: 1.0\r\nContent-Language: " + String.join(", ", languages)
                        + "\r\nList-Unsubscribe: <" + wayOut)
                .each(Row::unsubscribe)
                .add(">\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nPrecedence: bulk\r\n"
                        + "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n")
                .all();
    }

    /** Where what cannot be delivered comes back to. */
    Function<Row, String> sender(Office office) {
        return returnPath.of(office);
    }

    /** Null where no key is set for the sender's domain. */
    Stationery.Seal seal(Office office) {
        return keys.forDomain(domain(office.senderEmail()))
                .map(dkim -> (Stationery.Seal) dkim::signature)
                .orElse(null);
    }

    private static String mailbox(int used, String email, String name) {
        try {
            return MimeUtility.fold(used, new InternetAddress(email, name, UTF_8).toString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(int used, String text) {
        try {
            return MimeUtility.fold(used, MimeUtility.encodeText(text, UTF_8, "Q"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}
