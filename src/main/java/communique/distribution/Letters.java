package communique.distribution;

import communique.copy.Copy;
import communique.copy.Version;
import communique.release.PrintedDateline;
import communique.release.Prose;
import communique.release.Release;
import communique.release.Revisions;
import communique.wirecopy.WireCopyWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the one message a recipient gets: in their language, text first and HTML after it, with a way out of the list. */
@ApplicationScoped
class Letters {
    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance mail(List<Part> parts, String main);

        static native TemplateInstance mailFoot(Part part);
    }

    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    Distributions distributions;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    Letter to(Delivery delivery) {
        var distribution = distributions.get(delivery.distributionId());
        var release = distribution.release();
        var copy = revisions.get(release.id(), distribution.revision()).copy();
        var parts = new ArrayList<Part>();
        for (var language : delivery.languages()) parts.add(part(language, copy, distribution, delivery.unsubscribe()));
        var subject = String.join(" / ", parts.stream().map(Part::headline).toList());
        var text = String.join("\n\n\n", parts.stream().map(Letters::text).toList());
        var main = parts.get(0).language();
        var html = Templates.mail(parts, main)
                .setLocale(Locale.forLanguageTag(main))
                .render();
        var office = release.office();
        return new Letter(
                "<" + delivery.id() + "@" + domain(office.senderEmail()) + ">",
                new Sender(office.senderName(), office.senderEmail()),
                delivery.address(),
                delivery.recipient(),
                subject,
                delivery.languages(),
                text,
                html,
                parts.get(0).unsubscribe(),
                clock.millis());
    }

    private Part part(String language, Copy copy, Distribution distribution, String token) {
        var release = distribution.release();
        var version = copy.in(language);
        return new Part(
                language,
                headline(version, release, language),
                version,
                WireCopyWriter.write(copy, language, release.office().source(language)),
                Prose.html(PrintedDateline.of(copy, language), version.body()),
                release.office().names().in(language),
                distribution.correction(),
                distribution.goesBy(Channel.NEWSROOM)
                        ? address + "/newsroom/" + language + "/releases/" + release.id()
                        : null,
                address + "/unsubscribe/" + token);
    }

    private static String headline(Version version, Release release, String language) {
        if (version.headline() != null) return version.headline();
        return release.office().names().in(language) + (release.number() == null ? "" : " " + release.number());
    }

    private static String text(Part part) {
        return Templates.mailFoot(part)
                .setLocale(Locale.forLanguageTag(part.language()))
                .render();
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }

    record Part(
            String language,
            String headline,
            Version version,
            String wireCopy,
            String html,
            String office,
            String correction,
            String online,
            String unsubscribe) {}

    record Sender(String name, String email) {}

    /** A message ready to go; {@code id} is the same however often it is tried. */
    record Letter(
            String id,
            Sender from,
            String address,
            String recipient,
            String subject,
            List<String> languages,
            String text,
            String html,
            String unsubscribe,
            long at) {

        MimeMessage in(Session session) throws MessagingException, UnsupportedEncodingException {
            var message = new WithId(session, id);
            var charset = StandardCharsets.UTF_8.name();
            message.setFrom(new InternetAddress(from.email(), from.name(), charset));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, recipient, charset));
            message.setSubject(subject, charset);
            message.setSentDate(new Date(at));
            message.setHeader("Content-Language", String.join(", ", languages));
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Precedence", "bulk");
            var plain = new MimeBodyPart();
            plain.setText(text, charset, "plain");
            var rich = new MimeBodyPart();
            rich.setText(html, charset, "html");
            message.setContent(new MimeMultipart("alternative", plain, rich));
            message.saveChanges();
            return message;
        }
    }

    /** Keeps our Message-ID where the library would make a new one. */
    private static final class WithId extends MimeMessage {
        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
