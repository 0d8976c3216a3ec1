package communique.distribution;

import communique.account.Me;
import communique.account.Role;
import communique.core.Invalid;
import communique.release.Acts;
import communique.release.DeskEditor;
import communique.release.ReleaseView;
import communique.release.Releases;
import communique.web.Etag;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** One person issues at once, with a reason, by the same way as everything goes out. */
@Path("/api/v1/releases/{id}/emergency")
@Transactional
class EmergencyApi {
    @Inject
    Releases releases;

    @Inject
    DeskEditor editor;

    @Inject
    Acts acts;

    @Inject
    Scheduling scheduling;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    Me me;

    /** Needs the scope of approving and that of distributing: it is both. */
    @POST
    @RolesAllowed(Role.APPROVES)
    public Response issue(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Wish wish) {
        var release = releases.get(id);
        me.require(Role.DISTRIBUTES, release.office().code());
        Etag.require(ifMatch, release.lockVersion());
        var now = clock.instant();
        acts.approveAlone(release, wish.reason(), wish.contentHash(), wish.byCode());
        scheduling.plan(release, Plan.atOnce(wish.lists(), wish.channels(), release, now), now);
        releases.flush();
        return Response.ok(ReleaseView.of(release, page.language(), editor.findings(release)))
                .tag(Etag.of(release.lockVersion()))
                .build();
    }

    record Wish(
            String reason, String contentHash, List<Overriding> overrides, List<String> lists, List<String> channels) {
        Map<String, String> byCode() {
            var reasons = new HashMap<String, String>();
            for (var o : overrides == null ? List.<Overriding>of() : overrides) {
                if (o == null || o.code() == null) throw new Invalid("overrides", "text.required");
                if (o.reason() == null || o.reason().isBlank()) throw new Invalid("overrides.reason", "text.required");
                reasons.put(o.code(), o.reason());
            }
            return reasons;
        }
    }

    record Overriding(String code, String reason) {}
}
