package communique.newsroom;

import communique.account.Role;
import communique.drafting.Drafts;
import communique.release.Releases;
import communique.web.Framed;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A release that is being written, as the public will read it. */
@Path("/releases/{id}/preview/newsroom")
@Transactional
class PreviewPages {
    @Inject
    Releases releases;

    @Inject
    Drafts drafts;

    @Inject
    Framed framed;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.WRITES)
    public Response newsroom(@RestPath UUID id, @RestQuery String language, @RestQuery UUID sitting) {
        var release = releases.get(id);
        var copy = drafts.asTyped(release, sitting, language);
        page.speak(language, "/newsroom/" + language);
        var at = release.issueAt() == null ? clock.instant() : release.issueAt();
        return framed.page(NewsroomPages.Templates.article(Item.specimen(release, copy, language, at), List.of())
                .render());
    }
}
