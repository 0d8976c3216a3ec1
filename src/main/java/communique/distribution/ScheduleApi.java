package communique.distribution;

import communique.account.Role;
import communique.release.DeskEditor;
import communique.release.ReleaseView;
import communique.release.Releases;
import communique.web.Etag;
import communique.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** When a release goes out and to whom, as machines say it. */
@Path("/api/v1/releases")
@Transactional
class ScheduleApi {
    @Inject
    Releases releases;

    @Inject
    Recipients recipients;

    @Inject
    Scheduling scheduling;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    DeskEditor editor;

    @PUT
    @Path("{id}/schedule")
    @RolesAllowed(Role.DISTRIBUTES)
    public Response schedule(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Wish wish) {
        var release = releases.get(id);
        Etag.require(ifMatch, release.lockVersion());
        var now = clock.instant();
        var zone = Plan.zone(wish.timeZone(), release.office().zone());
        scheduling.plan(
                release,
                new Plan(
                        Plan.instant(wish.at(), zone, now),
                        zone,
                        wish.lists() == null
                                ? List.of()
                                : wish.lists().stream().distinct().toList(),
                        Plan.channels(wish.channels()),
                        Plan.tolerance(wish.tolerance()),
                        Plan.OnUnknown.named(wish.onUnknown())),
                now);
        return answer(id);
    }

    @DELETE
    @Path("{id}/schedule")
    @RolesAllowed(Role.DISTRIBUTES)
    public Response unschedule(@RestPath UUID id, @HeaderParam("If-Match") String ifMatch) {
        var release = releases.get(id);
        Etag.require(ifMatch, release.lockVersion());
        scheduling.unplan(release);
        return answer(id);
    }

    @GET
    @Path("{id}/audience")
    @RolesAllowed(Role.READS)
    public AudienceView audience(@RestPath UUID id, @RestQuery List<String> lists) {
        var codes = lists.stream()
                .flatMap(l -> List.of(l.split(",")).stream())
                .filter(l -> !l.isBlank())
                .distinct()
                .toList();
        return AudienceView.of(recipients.of(releases.get(id), codes));
    }

    private Response answer(UUID id) {
        releases.flush();
        var release = releases.get(id);
        return Response.ok(ReleaseView.of(release, page.language(), editor.findings(release)))
                .tag(Etag.of(release.lockVersion()))
                .build();
    }

    record Wish(
            String at,
            String timeZone,
            List<String> lists,
            List<String> channels,
            String tolerance,
            String onUnknown) {}

    record AudienceView(int included, int excluded, List<Item> items) {
        static AudienceView of(List<Recipients.Recipient> all) {
            var items = all.stream().map(Item::of).toList();
            var in = (int) items.stream().filter(Item::included).count();
            return new AudienceView(in, items.size() - in, items);
        }
    }

    record Item(
            UUID journalist,
            String name,
            String outlet,
            String address,
            List<String> languages,
            boolean included,
            String reason) {
        static Item of(Recipients.Recipient r) {
            return new Item(
                    r.journalist(),
                    r.name(),
                    r.outlet(),
                    r.address(),
                    r.languages(),
                    r.excluded() == null,
                    r.excluded());
        }
    }
}
