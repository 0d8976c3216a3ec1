package communique.release;

import communique.account.Me;
import communique.account.Role;
import communique.core.Invalid;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Links by which people outside check facts, and what they said. */
@Path("/releases/{id}/fact-checks")
@Transactional
class FactCheckPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance factChecks(Shown shown, String made, Typed typed, List<Problems> problems);
    }

    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    Releases releases;

    @Inject
    FactChecks checks;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @GET
    @RolesAllowed(Role.READS)
    public TemplateInstance list(@RestPath UUID id) {
        return shown(releases.get(id), null, Typed.NOTHING, List.of());
    }

    @POST
    @RolesAllowed(Role.WRITES)
    public Response make(@RestPath UUID id, @RestForm String reader, @RestForm String days) {
        var release = releases.get(id);
        try {
            var made = checks.make(release, reader, days);
            checks.flush();
            return Response.ok(shown(release, address + "/fact-check/" + made.token(), Typed.NOTHING, List.of()))
                    .build();
        } catch (Invalid invalid) {
            var answer = shown(release, null, new Typed(reader, days), Problems.of(invalid, page.language()));
            QuarkusTransaction.setRollbackOnly();
            return Response.status(422).entity(answer).build();
        }
    }

    @POST
    @Path("{check}/revocation")
    @RolesAllowed(Role.WRITES)
    public Response revoke(@RestPath UUID id, @RestPath UUID check) {
        checks.revoke(releases.get(id), check);
        flash.say("link-revoked");
        return Response.seeOther(URI.create("/releases/" + id + "/fact-checks")).build();
    }

    private TemplateInstance shown(Release release, String made, Typed typed, List<Problems> problems) {
        var rows = FactCheckRow.of(checks, release.id(), clock.instant());
        var shown = new Shown(
                release.id(),
                Title.of(release.copy(), page.language()),
                release.revision(),
                release.office().zone(),
                me.may(Role.WRITES, release.office().code()),
                rows);
        return Templates.factChecks(shown, made, typed, problems);
    }

    record Shown(UUID id, Title title, int revision, ZoneId zone, boolean may, List<FactCheckRow> rows) {}

    record Typed(String reader, String days) {
        static final Typed NOTHING = new Typed("", "3");
    }
}
