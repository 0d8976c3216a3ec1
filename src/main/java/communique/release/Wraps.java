package communique.release;

import communique.document.Wrap;
import communique.wirecopy.WireCopyWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says of one language of a release what agencies' systems want to know of it. */
@ApplicationScoped
class Wraps {
    @ConfigProperty(name = "communique.public-address")
    String address;

    Wrap wrap(Release release, String language) {
        var copy = release.copy();
        var office = release.office();
        var translations = copy.versions().keySet().stream()
                .filter(other -> !other.equals(language))
                .map(other -> new Wrap.Translation(
                        guid(release, other), other, copy.in(other).headline()))
                .toList();
        return new Wrap(
                guid(release, language),
                release.revision(),
                release.number(),
                language,
                copy.kind(),
                copy.in(language),
                PrintedDateline.of(copy, language),
                Prose.html(PrintedDateline.of(copy, language), copy.in(language).body()),
                WireCopyWriter.write(copy, language, office.source(language)),
                office.names().in(language),
                office.websites() == null ? null : office.websites().exactly(language),
                standing(release),
                note(release, language),
                release.createdAt(),
                release.changedAt(),
                translations);
    }

    /** One release number, as many items as it has languages: the language is the suffix, as the wires have it. */
    private String guid(Release release, String language) {
        var host = URI.create(address.strip()).getHost();
        var day = release.createdAt()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString()
                .replace("-", "");
        return "urn:newsml:" + (host == null ? "localhost" : host) + ":" + day + ":" + release.id() + "-" + language;
    }

    private static Wrap.Standing standing(Release release) {
        return switch (release.status()) {
            case ISSUED -> Wrap.Standing.USABLE;
            case WITHDRAWN -> Wrap.Standing.CANCELED;
            default -> Wrap.Standing.WITHHELD;
        };
    }

    private static String note(Release release, String language) {
        return switch (release.status()) {
            case ISSUED -> null;
            case WITHDRAWN ->
                release.withdrawnReason() == null
                        ? null
                        : release.withdrawnReason().in(language);
            default -> Words.in(language, PaperMessages.class).mark();
        };
    }
}
