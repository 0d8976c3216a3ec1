package communique.release;

import communique.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.jboss.resteasy.reactive.RestPath;

/**
 * By the link of a mail one person sees exactly what they are asked to approve; looking does nothing, posting approves, so
 * that no program that follows links can do it. A link whose text has changed leads nowhere.
 */
@Path("/approve/{token}")
@PermitAll
@Transactional
class ApprovalLinkPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance approve(Shown shown);
    }

    @Inject
    ApprovalRequests requests;

    @Inject
    Acts acts;

    @Inject
    History history;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public Response read(@RestPath String token) {
        return answer(speaking(token), false);
    }

    @POST
    public Response approve(@RestPath String token) {
        var asked = speaking(token);
        acts.approveByLink(
                asked.release(), asked.request().contentHash(), asked.approver().name());
        asked.request().close(clock.instant());
        return answer(asked, true);
    }

    private ApprovalRequests.Asked speaking(String token) {
        var asked = requests.open(token);
        page.speakOnce(asked.approver().language());
        return asked;
    }

    private Response answer(ApprovalRequests.Asked asked, boolean done) {
        var r = asked.release();
        var versions = r.copy().versions().keySet().stream()
                .map(language -> VersionSheet.of(r.copy(), language))
                .toList();
        var shown = new Shown(
                asked.approver().displayName(),
                history.nameOf(asked.request().askedBy()),
                r.office().names().in(page.language()),
                asked.request().contentHash(),
                asked.request().expiresAt(),
                r.office().zone(),
                versions,
                done);
        return Response.ok(Templates.approve(shown))
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    record Shown(
            String approver,
            String by,
            String office,
            String hash,
            Instant until,
            ZoneId zone,
            List<VersionSheet> versions,
            boolean done) {}
}
