package communique.release;

import communique.core.Invalid;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What somebody outside sees of one revision by a secret link: its text, and room for what is wrong with it. */
@Path("/fact-check/{token}")
@PermitAll
@Transactional
class FactCheckLinkPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance factCheck(Shown shown, String typed, boolean done, List<Problems> problems);
    }

    @Inject
    FactChecks checks;

    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    HttpServerRequest request;

    @GET
    public Response read(@RestPath String token) {
        var check = checks.open(token);
        check.read(clock.instant());
        return answer(200, check, "", false, List.of());
    }

    @POST
    public Response comment(@RestPath String token, @RestForm String said) {
        var check = checks.open(token);
        try {
            var remote = request.remoteAddress();
            checks.comment(check, said, remote == null ? null : remote.hostAddress());
        } catch (Invalid invalid) {
            var answer = answer(422, check, said, false, Problems.of(invalid, page.language()));
            QuarkusTransaction.setRollbackOnly();
            return answer;
        }
        return answer(200, check, "", true, List.of());
    }

    private Response answer(int status, FactCheck check, String typed, boolean done, List<Problems> problems) {
        var release = releases.known(check.releaseId());
        var copy = revisions.get(release.id(), check.revision()).copy();
        var versions = copy.versions().keySet().stream()
                .map(language -> VersionSheet.of(copy, language))
                .toList();
        var shown = new Shown(
                check.reader(),
                release.office().names().in(page.language()),
                check.expiresAt(),
                release.office().zone(),
                versions);
        return Response.status(status)
                .header("X-Robots-Tag", "noindex, nofollow")
                .entity(Templates.factCheck(shown, typed == null ? "" : typed, done, problems))
                .build();
    }

    record Shown(String reader, String office, Instant until, ZoneId zone, List<VersionSheet> versions) {}
}
