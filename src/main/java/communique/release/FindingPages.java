package communique.release;

import communique.account.Role;
import communique.preflight.Finding;
import communique.preflight.Severity;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What pre-flight says while a release is being written. */
@Path("/releases")
@Transactional
class FindingPages {
    @Inject
    Releases releases;

    @Inject
    DeskEditor editor;

    @Inject
    Page page;

    /** For the margin of the text that is being typed; nothing is stored. */
    @POST
    @Path("{id}/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.WRITES)
    public List<Noted> findings(@RestPath UUID id, @NotNull Unsaved text) {
        var release = releases.get(id);
        return editor.findings(release, text.over(release.copy())).stream()
                .map(f -> Noted.of(f, page.language()))
                .toList();
    }

    /** {@code paragraph}, {@code start} and {@code end} are null when the whole field is meant. */
    record Noted(
            String code,
            Severity severity,
            String language,
            String path,
            Integer paragraph,
            Integer start,
            Integer end,
            String fix,
            String message) {
        static Noted of(Finding f, String reader) {
            var spot = f.spot();
            return new Noted(
                    f.code(),
                    f.severity(),
                    f.language(),
                    f.path(),
                    spot == null ? null : spot.paragraph(),
                    spot == null ? null : spot.start(),
                    spot == null ? null : spot.end(),
                    f.fix(),
                    f.in(reader));
        }
    }
}
