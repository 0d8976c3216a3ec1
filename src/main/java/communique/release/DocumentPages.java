package communique.release;

import communique.account.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A release to take away, in one language or in all: for the approval folder. */
@Path("/releases/{id}/documents")
@Transactional
class DocumentPages {
    @Inject
    Releases releases;

    @Inject
    Papers papers;

    @GET
    @Path("{languages: [a-z]{2,3}}.pdf")
    @RolesAllowed(Role.READS)
    public Response pdf(@RestPath UUID id, @RestPath String languages) {
        var release = releases.get(id);
        var content = papers.pdf(release, Papers.languages(release, languages));
        return file(content, Papers.PDF, Papers.fileName(release, languages, "pdf"));
    }

    @GET
    @Path("{languages: [a-z]{2,3}}.docx")
    @RolesAllowed(Role.READS)
    public Response word(@RestPath UUID id, @RestPath String languages) {
        var release = releases.get(id);
        var content = papers.word(release, Papers.languages(release, languages));
        return file(content, Papers.DOCX, Papers.fileName(release, languages, "docx"));
    }

    static Response file(byte[] content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
