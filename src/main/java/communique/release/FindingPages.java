package communique.release;

import communique.account.Role;
import communique.copy.Copy;
import communique.core.Refused;
import communique.preflight.Finding;
import communique.preflight.Repair;
import communique.preflight.Severity;
import communique.preflight.Spot;
import communique.preflight.Typography;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
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
    Acts acts;

    @Inject
    Sheets sheets;

    @Inject
    Flash flash;

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
        return editor.closely(release, text.over(release.copy())).stream()
                .map(f -> Noted.of(f, page.language()))
                .toList();
    }

    /** One finding's fix is made, if what it was found in still stands there: a new revision. */
    @POST
    @Path("{id}/fixes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response fix(
            @RestPath UUID id,
            @RestForm String code,
            @RestForm String path,
            @RestForm String paragraph,
            @RestForm String start,
            @RestForm String end,
            @RestForm String fix) {
        var release = releases.get(id);
        try {
            release.requireChangeable();
            var repaired = editor.closely(release).stream()
                    .filter(f -> f.spot() != null && f.fix() != null)
                    .filter(f -> f.code().equals(code)
                            && f.path().equals(path)
                            && f.fix().equals(fix))
                    .filter(f -> asText(f.spot()).equals(List.of("" + paragraph, "" + start, "" + end)))
                    .findFirst()
                    .flatMap(f -> Repair.of(release.copy(), f))
                    .orElseThrow(() -> new Refused("finding.gone"));
            return written(release, repaired);
        } catch (Refused refused) {
            return refused(release, refused);
        }
    }

    /** One language is set right as far as that is safe: a new revision. */
    @POST
    @Path("{id}/typography")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.WRITES)
    public Response setRight(@RestPath UUID id, @RestForm String language) {
        var release = releases.get(id);
        try {
            release.requireChangeable();
            var version = release.copy().versions().get(language == null ? "" : language);
            if (version == null) throw new NotFoundException();
            return written(release, release.copy().with(language, Typography.setRight(version, language)));
        } catch (Refused refused) {
            return refused(release, refused);
        }
    }

    private static List<String> asText(Spot spot) {
        return List.of("" + spot.paragraph(), "" + spot.start(), "" + spot.end());
    }

    private Response written(Release release, Copy copy) {
        var before = release.revision();
        acts.write(release, copy);
        flash.say(release.revision() == before ? "unchanged" : "written");
        return Response.seeOther(URI.create("/releases/" + release.id() + "#findings"))
                .build();
    }

    private Response refused(Release release, Refused refused) {
        var answer = sheets.page(release, Map.of(), Problems.of(refused, page.language()));
        QuarkusTransaction.setRollbackOnly();
        return Response.status(409).entity(answer).build();
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
