package communique.distribution;

import communique.account.Role;
import communique.drafting.Drafts;
import communique.release.Releases;
import communique.web.Framed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A release that is being written, as the e-mail it will be. */
@Path("/releases/{id}/preview/email")
@Transactional
class PreviewPages {
    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance previewHead(String sender, String subject);
    }

    @Inject
    Releases releases;

    @Inject
    Drafts drafts;

    @Inject
    Framed framed;

    @Inject
    Letters letters;

    @GET
    @RolesAllowed(Role.WRITES)
    public Response email(@RestPath UUID id, @RestQuery String language, @RestQuery UUID sitting) {
        var release = releases.get(id);
        var office = release.office();
        var copy = drafts.asTyped(release, sitting, language);
        var letter = letters.specimen(List.of(language), release, copy);
        var head = Templates.previewHead(office.senderName() + " <" + office.senderEmail() + ">", letter.subject())
                .render();
        return framed.page(letter.html().replace("<body>", "<body>" + head));
    }
}
