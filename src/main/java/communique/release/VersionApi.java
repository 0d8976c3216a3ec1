package communique.release;

import communique.account.Role;
import communique.copy.Version;
import communique.document.NewsItem;
import communique.document.Ninjs;
import communique.web.Accept;
import communique.web.Etag;
import communique.wirecopy.WireCopyWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** One language of a release in the form that {@code Accept} asks for: to work with, to print, for agencies' systems. */
@Path("/api/v1/releases")
@Transactional
class VersionApi {
    static final String NINJS = "application/vnd.iptc.ninjs+json";
    static final String NEWS_ITEM = "application/vnd.iptc.g2.newsitem+xml";

    /** The first is for whoever does not say. */
    static final List<String> FORMS = List.of(
            MediaType.APPLICATION_JSON,
            MediaType.TEXT_PLAIN,
            MediaType.TEXT_HTML,
            NINJS,
            NEWS_ITEM,
            Papers.PDF,
            Papers.DOCX);

    @Inject
    Releases releases;

    @Inject
    Papers papers;

    @Inject
    Wraps wraps;

    /** 406 for a form that we do not have. Chosen here, since the framework answers the wrong one for unknown types. */
    @GET
    @Path("{id}/versions/{language}")
    @RolesAllowed(Role.READS)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Version.class)),
                @Content(mediaType = "text/plain"),
                @Content(mediaType = "text/html"),
                @Content(mediaType = NINJS),
                @Content(mediaType = NEWS_ITEM),
                @Content(mediaType = Papers.PDF),
                @Content(mediaType = Papers.DOCX)
            })
    public Response version(@RestPath UUID id, @RestPath String language, @HeaderParam("Accept") List<String> accept) {
        var release = releases.get(id);
        var version = release.copy().versions().get(language);
        if (version == null) throw new NotFoundException();
        var form = Accept.best(accept == null ? null : String.join(",", accept), FORMS);
        return Response.ok(content(release, language, form))
                .type(form.startsWith("text/") ? form + ";charset=UTF-8" : form)
                .header("Vary", "Accept")
                .tag(Etag.of(release.lockVersion()))
                .build();
    }

    private Object content(Release release, String language, String form) {
        var version = release.copy().in(language);
        return switch (form) {
            case MediaType.TEXT_PLAIN ->
                WireCopyWriter.write(release.copy(), language, release.office().source(language));
            case MediaType.TEXT_HTML -> Prose.html(version.body());
            case NINJS -> Ninjs.of(wraps.wrap(release, language));
            case NEWS_ITEM -> NewsItem.of(wraps.wrap(release, language));
            case Papers.PDF -> papers.pdf(release, List.of(language));
            case Papers.DOCX -> papers.word(release, List.of(language));
            default -> version;
        };
    }
}
