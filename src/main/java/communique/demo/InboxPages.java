package communique.demo;

import communique.account.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** What arrived in the demonstration's inbox, so that a newcomer sees the mails come in. */
@Path("/inbox")
@RolesAllowed(Role.READS)
class InboxPages {
    private static final int MOST = 200;
    private static final PolicyFactory SAFE =
            Sanitizers.BLOCKS.and(Sanitizers.FORMATTING).and(Sanitizers.LINKS);

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance inbox(List<Mail> mails, int total);

        static native TemplateInstance mail(Mail mail, List<Header> headers, String text, String html);
    }

    @Inject
    Inbox inbox;

    @GET
    public TemplateInstance list() throws MessagingException {
        var messages = open();
        var mails = new ArrayList<Mail>();
        for (int n = messages.size(); n > 0 && mails.size() < MOST; n--) mails.add(Mail.of(n, messages.get(n - 1)));
        return Templates.inbox(mails, messages.size());
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(@RestPath int number) throws MessagingException, IOException {
        var messages = open();
        if (number < 1 || number > messages.size()) throw new NotFoundException();
        var message = messages.get(number - 1);
        var headers = new ArrayList<Header>();
        for (var header : Collections.list(message.getAllHeaders()))
            headers.add(new Header(header.getName(), header.getValue()));
        return Templates.mail(
                Mail.of(number, message),
                headers,
                part(message, "text/plain"),
                SAFE.sanitize(part(message, "text/html")));
    }

    private List<MimeMessage> open() {
        if (!inbox.isOpen()) throw new NotFoundException();
        return inbox.messages();
    }

    /** The first part of this type, however deep; empty when there is none. */
    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return (String) part.getContent();
        if (!(part.getContent() instanceof Multipart parts)) return "";
        for (int i = 0; i < parts.getCount(); i++) {
            var found = part(parts.getBodyPart(i), type);
            if (!found.isEmpty()) return found;
        }
        return "";
    }

    record Mail(int number, String subject, String to, Instant at, String languages) {
        static Mail of(int number, MimeMessage message) throws MessagingException {
            var to = message.getAllRecipients();
            return new Mail(
                    number,
                    message.getSubject(),
                    to == null || to.length == 0
                            ? ""
                            : ((jakarta.mail.internet.InternetAddress) to[0]).toUnicodeString(),
                    message.getSentDate() == null ? null : message.getSentDate().toInstant(),
                    message.getHeader("Content-Language", ", "));
        }
    }

    record Header(String name, String text) {}
}
