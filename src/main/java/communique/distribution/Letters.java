package communique.distribution;

import communique.copy.Copy;
import communique.copy.Version;
import communique.core.LocalText;
import communique.core.Secret;
import communique.distribution.Claims.Row;
import communique.office.Office;
import communique.release.PrintedDateline;
import communique.release.Prose;
import communique.release.Release;
import communique.release.Revisions;
import communique.wirecopy.WireCopyWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the message that recipients get: in their language, text first and HTML after it, with a way out of the list.
 * It is written once for all who read the same languages, and alike wherever it is written.
 */
@ApplicationScoped
class Letters {
    /** Stands for the recipient's own word in links until the word is known; nothing in a text looks like it. */
    private final String token = Secret.make(24).replace('-', 'x').replace('_', 'x');

    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance mail(List<String> parts, String main, String title);

        static native TemplateInstance mailPart(Part part);

        static native TemplateInstance mailFoot(Part part);
    }

    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    Distributions distributions;

    @Inject
    Revisions revisions;

    @Inject
    Headers headers;

    /** For those who read these; {@code languages} as the ledger keeps them: codes in order, with commas. */
    Stationery anew(String languages, UUID distribution) {
        return QuarkusTransaction.requiringNew().call(() -> write(List.of(languages.split(",")), distribution));
    }

    private Stationery write(List<String> languages, UUID id) {
        var distribution = distributions.known(id);
        var release = distribution.release();
        var copy = revisions.get(release.id(), distribution.revision()).copy();
        var parts = new ArrayList<Part>();
        for (var language : languages) parts.add(part(language, copy, distribution));
        var subject = String.join(" / ", parts.stream().map(Letters::subject).toList());
        var text = String.join("\n\n\n", parts.stream().map(Letters::text).toList());
        return letter(release.office(), languages, boundary(id, languages), subject, text, html(parts));
    }

    /** What a release that is still being written would look like. */
    Specimen specimen(List<String> languages, Release release, Copy copy) {
        var parts = languages.stream()
                .map(language -> part(language, copy, release, release.correctionReason(), null, true))
                .toList();
        var subject = String.join(" / ", parts.stream().map(Letters::subject).toList());
        return new Specimen(subject, html(parts));
    }

    private Stationery letter(
            Office office, List<String> languages, String boundary, String subject, String text, String html) {
        var head = headers.of(office, subject, languages, address + "/unsubscribe/", boundary);
        var body = new Stationery.Pieces();
        part(body, boundary, "text/plain", text);
        part(body, boundary, "text/html", html);
        body.add("--" + boundary + "--\r\n");
        return new Stationery(head, body.all(), headers.sender(office), headers.seal(office));
    }

    /** The same on every node; "=_" stands in no quoted-printable text (RFC 2045 §6.7). */
    private static String boundary(UUID distribution, List<String> languages) {
        var name = distribution + String.join(",", languages);
        return "=_" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void part(Stationery.Pieces body, String boundary, String type, String content) {
        body.add("--" + boundary + "\r\nContent-Type: " + type
                + "; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n");
        var pieces = content.split(token, -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) body.add(QuotedPrintable.JOINT).each(Row::unsubscribe).add(QuotedPrintable.JOINT);
            body.add(QuotedPrintable.of(pieces[i]));
        }
        body.add("\r\n");
    }

    private static String html(List<Part> parts) {
        var written =
                parts.stream().map(part -> in(part, Templates.mailPart(part))).toList();
        return Templates.mail(written, parts.get(0).language(), parts.get(0).headline())
                .render();
    }

    private Part part(String language, Copy copy, Distribution distribution) {
        return part(
                language,
                copy,
                distribution.release(),
                distribution.correction(),
                distribution.withdrawal(),
                distribution.goesBy(Channel.NEWSROOM));
    }

    private Part part(
            String language, Copy copy, Release release, LocalText correction, LocalText withdrawal, boolean online) {
        var version = copy.in(language);
        return new Part(
                language,
                headline(version, release, language),
                version,
                WireCopyWriter.write(copy, language, release.office().source(language)),
                Prose.html(PrintedDateline.of(copy, language), version.body()),
                release.office().names().in(language),
                in(language, correction),
                in(language, withdrawal),
                online ? address + "/newsroom/" + language + "/releases/" + release.id() : null,
                address + "/unsubscribe/" + token);
    }

    private static String headline(Version version, Release release, String language) {
        if (version.headline() != null) return version.headline();
        return release.office().names().in(language) + (release.number() == null ? "" : " " + release.number());
    }

    private static String in(String language, LocalText text) {
        return text == null ? null : text.in(language);
    }

    private static String subject(Part part) {
        var words = Speech.words(part.language());
        if (part.withdrawal() != null) return words.withdrawnLine(part.headline());
        return part.correction() == null ? part.headline() : words.correctedSubject(part.headline());
    }

    private static String text(Part part) {
        return in(part, Templates.mailFoot(part));
    }

    /** Each part speaks its own language, whatever stands beside it. */
    private static String in(Part part, TemplateInstance template) {
        return template.setLocale(Locale.forLanguageTag(part.language())).render();
    }

    record Specimen(String subject, String html) {}

    record Part(
            String language,
            String headline,
            Version version,
            String wireCopy,
            String html,
            String office,
            String correction,
            String withdrawal,
            String online,
            String unsubscribe) {}
}
