package communique.release;

import communique.account.Role;
import communique.core.Text;
import communique.web.Page;
import communique.wirecopy.WireCopyWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** One language of a release as wire copy: to copy, or to take away as a file. */
@Path("/releases")
@Transactional
class WirePages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance wire(UUID id, Title title, String language, String text);
    }

    @Inject
    Releases releases;

    @Inject
    Page page;

    @GET
    @Path("{id}/versions/{language}/wire")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath UUID id, @RestPath String language) {
        var release = releases.get(id);
        return Templates.wire(id, Title.of(release.copy(), page.language()), language, text(release, language));
    }

    @GET
    @Path("{id}/versions/{language}/wire.txt")
    @RolesAllowed(Role.READS)
    public Response file(@RestPath UUID id, @RestPath String language) {
        var release = releases.get(id);
        return Response.ok(text(release, language))
                .type("text/plain;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + fileName(release, language) + "\"")
                .build();
    }

    private static String text(Release release, String language) {
        if (!release.copy().versions().containsKey(language)) throw new NotFoundException();
        return WireCopyWriter.write(release.copy(), language, release.office().source(language));
    }

    private static String fileName(Release release, String language) {
        var name = release.number() != null
                ? release.number()
                : Text.slug(release.copy().in(language).headline());
        return (name.isEmpty() ? "release" : name) + "-" + language + ".txt";
    }
}
