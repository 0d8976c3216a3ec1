package communique.evidence;

import communique.account.Role;
import communique.release.Release;
import communique.release.Releases;
import communique.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The evidence in plain words, and the ZIP that holds all of it. */
@Path("/releases/{id}")
@RolesAllowed(Role.READS)
@Transactional
class EvidencePages {
    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        static native TemplateInstance evidence(Evidence evidence, String headline, ZoneId zone, List<Said> acts);
    }

    @Inject
    Releases releases;

    @Inject
    Dossier dossier;

    @Inject
    Zipped zipped;

    @Inject
    Told told;

    @Inject
    Page page;

    @GET
    @Path("evidence")
    public TemplateInstance show(@RestPath UUID id) {
        var release = releases.get(id);
        var evidence = dossier.of(release);
        var acts = evidence.approvals().stream()
                .map(a -> new Said(a, told.who(a.who()), Told.act(a.action(), page.language())))
                .toList();
        return Templates.evidence(evidence, headline(release), release.office().zone(), acts);
    }

    @GET
    @Path("evidence.zip")
    public Response zip(@RestPath UUID id) {
        return zipped.answer(releases.get(id));
    }

    private String headline(Release release) {
        var headline = release.copy().in(page.language()).headline();
        return headline == null ? release.number() : headline;
    }

    record Said(Evidence.Act act, String who, String said) {}
}
