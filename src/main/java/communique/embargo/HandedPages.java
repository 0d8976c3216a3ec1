package communique.embargo;

import communique.audit.Entries;
import communique.copy.Version;
import communique.core.Languages;
import communique.release.PrintedDateline;
import communique.release.Prose;
import communique.release.Release;
import communique.release.Releases;
import communique.release.Revisions;
import communique.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What a journalist sees who holds a link: the terms, and the text once they were accepted. Looking never accepts, so that no
 * link scanner does; a link that is none any more answers as one that never was.
 */
@Path("/embargo/{token}")
@PermitAll
@Transactional
class HandedPages {
    private static final String BY_NOBODY = "recipient";

    @CheckedTemplate(basePath = "embargo")
    static class Templates {
        static native TemplateInstance terms(Handed handed, String token);

        static native TemplateInstance text(Handed handed, List<Part> parts);

        static native TemplateInstance instead(Handed handed, String newsroom);
    }

    @Inject
    EmbargoLinks links;

    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    Entries entries;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance look(@RestPath String token) {
        var now = clock.instant();
        var link = links.alive(token, now);
        var release = spoken(link, token);
        var shows = link.shows(release, now);
        var handed = Handed.of(link, release, page.language(), shows, now);
        return switch (shows) {
            case TERMS -> Templates.terms(handed, token);
            case TEXT -> Templates.text(handed, opened(link, release, now));
            case CHANGED, WITHDRAWN -> Templates.instead(handed, null);
            case PUBLIC -> Templates.instead(handed, "/newsroom/" + tongue(link) + "/releases/" + release.id());
        };
    }

    @POST
    @Path("acknowledgement")
    public Response accept(@RestPath String token) {
        var now = clock.instant();
        var link = links.alive(token, now);
        var release = releases.findById(link.releaseId());
        // What has changed or gone out meanwhile needs nobody's word.
        if (link.shows(release, now) == EmbargoLink.Shows.TERMS && link.acknowledge(now))
            record("accepted embargo", link);
        return Response.seeOther(URI.create("/embargo/" + token)).build();
    }

    private List<Part> opened(EmbargoLink link, Release release, Instant now) {
        if (link.firstOpenedAt() == null) record("opened under embargo", link);
        links.opened(link.id(), now);
        var copy = revisions.get(release.id(), link.revision()).copy();
        return link.languages().stream()
                .map(language -> {
                    var version = copy.in(language);
                    return new Part(language, version, Prose.html(PrintedDateline.of(copy, language), version.body()));
                })
                .toList();
    }

    private void record(String act, EmbargoLink link) {
        entries.record(
                BY_NOBODY,
                act,
                "release",
                link.releaseId(),
                link.revision(),
                link.recipient() + " <" + link.address() + ">");
    }

    private Release spoken(EmbargoLink link, String token) {
        page.speakOnce(tongue(link));
        page.speak(page.language(), "/embargo/" + token + "?lang=" + Languages.other(page.language()));
        return releases.findByIdOptional(link.releaseId()).orElseThrow(NotFoundException::new);
    }

    private static String tongue(EmbargoLink link) {
        var theirs = link.languages().get(0);
        return Languages.OURS.contains(theirs) ? theirs : "en";
    }

    record Part(String language, Version version, String html) {}

    record Handed(
            EmbargoLink.Shows shows,
            String recipient,
            String outlet,
            String office,
            Instant until,
            ZoneId zone,
            boolean lifted) {
        static Handed of(EmbargoLink link, Release release, String language, EmbargoLink.Shows shows, Instant now) {
            return new Handed(
                    shows,
                    link.recipient(),
                    link.outlet(),
                    release.office().names().in(language),
                    link.liftsAt(),
                    link.zone(),
                    !now.isBefore(link.liftsAt()));
        }

        public boolean isChanged() {
            return shows == EmbargoLink.Shows.CHANGED;
        }

        public boolean isWithdrawn() {
            return shows == EmbargoLink.Shows.WITHDRAWN;
        }
    }
}
