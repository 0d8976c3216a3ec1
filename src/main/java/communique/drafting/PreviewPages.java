package communique.drafting;

import communique.account.Role;
import communique.release.Releases;
import communique.web.Framed;
import communique.wirecopy.WireCopyWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A release that is being written, as the wire copy it will be. */
@Path("/releases/{id}/preview/wire")
@Transactional
class PreviewPages {
    @CheckedTemplate(basePath = "drafting")
    static class Templates {
        static native TemplateInstance wire(String language, String text);
    }

    @Inject
    Releases releases;

    @Inject
    Drafts drafts;

    @Inject
    Framed framed;

    @GET
    @RolesAllowed(Role.WRITES)
    public Response wire(@RestPath UUID id, @RestQuery String language, @RestQuery UUID sitting) {
        var release = releases.get(id);
        var copy = drafts.asTyped(release, sitting, language);
        var text = WireCopyWriter.write(copy, language, release.office().source(language));
        return framed.page(Templates.wire(language, text).render());
    }
}
