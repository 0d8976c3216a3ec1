package communique.distribution;

import communique.account.Me;
import communique.account.Role;
import communique.contact.MediaLists;
import communique.core.Invalid;
import communique.core.Refused;
import communique.release.Acts;
import communique.release.DeskEditor;
import communique.release.Release;
import communique.release.Releases;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** When there is nobody else: one person issues at once and says why; another looks at it afterwards. */
@Path("/releases/{id}/emergency")
@RolesAllowed(Role.APPROVES)
@Transactional
class EmergencyPages {
    private static final String WAIVER = "waiver-";

    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance emergency(Shown shown, List<Problems> problems);
    }

    @Inject
    Releases releases;

    @Inject
    Acts acts;

    @Inject
    Scheduling scheduling;

    @Inject
    MediaLists lists;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    DeskEditor editor;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        return Templates.emergency(shown(releases.get(id), Typed.NOTHING), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var release = releases.get(id);
        me.require(Role.DISTRIBUTES, release.office().code());
        var typed = Typed.of(fields);
        var now = clock.instant();
        try {
            var plan = Plan.atOnce(typed.lists(), typed.channels(), release, now);
            acts.approveAlone(release, typed.reason(), fields.getFirst("contentHash"), typed.waivers());
            var distribution = scheduling.plan(release, plan, now);
            flash.warn("emergency");
            return Response.seeOther(URI.create("/distributions/" + distribution.id()))
                    .build();
        } catch (Invalid invalid) {
            return again(422, release, typed, Problems.of(invalid, page.language()));
        } catch (Refused refused) {
            return again(409, release, typed, Problems.of(refused, page.language()));
        }
    }

    private Response again(int status, Release release, Typed typed, List<Problems> problems) {
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status)
                .entity(Templates.emergency(shown(release, typed), problems))
                .build();
    }

    private Shown shown(Release release, Typed typed) {
        var reader = page.language();
        var found = release.blockers(clock.instant());
        var waivers = new LinkedHashMap<String, Waiver>();
        for (var f : found)
            if (f.overridable())
                waivers.put(
                        f.code(),
                        new Waiver(
                                WAIVER + f.code(), f.in(reader), typed.waivers().getOrDefault(f.code(), "")));
        var hopeless = found.stream()
                .filter(f -> !f.overridable())
                .map(f -> f.in(reader))
                .toList();
        var headline = release.copy().in(reader).headline();
        return new Shown(
                release.id(),
                headline,
                release.revision(),
                release.contentHash(),
                release.wasIssued(),
                typed,
                SchedulePages.Choice.among(lists.all(), typed.lists(), reader),
                List.copyOf(waivers.values()),
                hopeless);
    }

    /** {@code hopeless}: what blocks and may not pass, in an emergency neither. */
    record Shown(
            UUID id,
            String headline,
            int revision,
            String contentHash,
            boolean correction,
            Typed typed,
            List<SchedulePages.Choice> lists,
            List<Waiver> waivers,
            List<String> hopeless) {
        public Channel email() {
            return Channel.EMAIL;
        }

        public Channel newsroom() {
            return Channel.NEWSROOM;
        }
    }

    record Waiver(String field, String message, String typed) {}

    record Typed(String reason, Map<String, String> waivers, List<String> lists, List<String> channels) {
        static final Typed NOTHING =
                new Typed("", Map.of(), List.of(), List.of(Channel.EMAIL.toString(), Channel.NEWSROOM.toString()));

        static Typed of(MultivaluedMap<String, String> fields) {
            var waivers = new HashMap<String, String>();
            fields.forEach((name, values) -> {
                if (name.startsWith(WAIVER)) waivers.put(name.substring(WAIVER.length()), values.get(0));
            });
            var reason = fields.getFirst("reason");
            return new Typed(
                    reason == null ? "" : reason,
                    waivers,
                    fields.getOrDefault("lists", List.of()),
                    fields.getOrDefault("channels", List.of()));
        }
    }
}
