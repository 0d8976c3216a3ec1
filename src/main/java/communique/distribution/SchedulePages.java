package communique.distribution;

import communique.account.Role;
import communique.contact.MediaLists;
import communique.core.Invalid;
import communique.core.Refused;
import communique.release.DeskEditor;
import communique.release.Release;
import communique.release.Releases;
import communique.web.Etag;
import communique.web.Flash;
import communique.web.Formats;
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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** When a release goes out, to whom, by which ways; with the same instant on three clocks. */
@Path("/releases/{id}/schedule")
@RolesAllowed(Role.DISTRIBUTES)
@Transactional
class SchedulePages {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone ->
                    zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance schedule(
                Shown shown, ScheduleForm form, Audienced audience, List<Problems> problems);
    }

    @Inject
    Releases releases;

    @Inject
    Recipients recipients;

    @Inject
    Scheduling scheduling;

    @Inject
    MediaLists lists;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    DeskEditor editor;

    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        var release = releases.get(id);
        var form = ScheduleForm.fresh(release.lockVersion(), release.office(), clock.instant());
        return Templates.schedule(shown(release, form, false), form, null, List.of());
    }

    /** {@code act} is check (who would get it), now, or anything else: plan. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var release = releases.get(id);
        var form = ScheduleForm.of(fields);
        var act = fields.getFirst("act");
        var now = clock.instant();
        try {
            if ("check".equals(act)) return Response.ok(checked(release, form)).build();
            Etag.requireForm(form.seen(), release.lockVersion());
            var distribution = scheduling.plan(release, form.plan(now, release, "now".equals(act)), now);
            flash.say("now".equals(act) ? "issuing" : "scheduled");
            return Response.seeOther(URI.create("/distributions/" + distribution.id()))
                    .build();
        } catch (Invalid invalid) {
            return again(422, release, form, Problems.of(invalid, page.language()), false);
        } catch (Refused refused) {
            var twice = refused.reasons().get(0).code().equals("schedule.hour-twice");
            return again(409, release, form, Problems.of(refused, page.language()), twice);
        }
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@RestPath UUID id, @RestForm int seen) {
        var release = releases.get(id);
        Etag.requireForm(seen, release.lockVersion());
        scheduling.unplan(release);
        flash.say("unscheduled");
        return Response.seeOther(URI.create("/releases/" + id)).build();
    }

    private TemplateInstance checked(Release release, ScheduleForm form) {
        for (var code : form.lists()) lists.named("lists", code);
        var audience = Audienced.of(recipients.of(release, form.lists()), page.language());
        return Templates.schedule(shown(release, form, false), form, audience, List.of());
    }

    private Response again(int status, Release release, ScheduleForm form, List<Problems> problems, boolean twice) {
        QuarkusTransaction.setRollbackOnly();
        var shown = shown(release, form, twice);
        return Response.status(status)
                .entity(Templates.schedule(shown, form, null, problems))
                .build();
    }

    private Shown shown(Release release, ScheduleForm form, boolean twice) {
        var reader = page.language();
        var office = release.office();
        var headline = release.copy().in(reader).headline();
        if (headline == null) headline = release.number();
        return new Shown(
                release.id(),
                headline,
                release.status().toString(),
                release.lockVersion(),
                release.wasIssued(),
                Choice.among(lists.all(), form.lists(), reader),
                ZONES,
                clocks(form, office.zone(), form.shown(office)),
                twice ? twice(form) : List.of(),
                editor.findings(release).stream().map(f -> f.in(reader)).toList());
    }

    private List<Clocked> clocks(ScheduleForm form, ZoneId office, Instant at) {
        var zones = new ArrayList<ZoneId>();
        zones.add(office);
        zones.add(Plan.zone(form.zone().isEmpty() || !ZONES.contains(form.zone()) ? null : form.zone(), office));
        zones.add(ZoneId.of("UTC"));
        var clocks = new ArrayList<Clocked>();
        for (var zone : zones) clocks.add(Clocked.of(zone, at, page.language(), clocks.size()));
        return clocks;
    }

    private static List<String> twice(ScheduleForm form) {
        var local = LocalDateTime.parse(form.day() + "T" + form.hour());
        return ZoneId.of(form.zone()).getRules().getValidOffsets(local).stream()
                .map(Object::toString)
                .toList();
    }

    /** {@code zones} are those offered; {@code offsets} only when the hour exists twice that day. */
    record Shown(
            UUID id,
            String headline,
            String status,
            int lockVersion,
            boolean correction,
            List<Choice> lists,
            List<String> zones,
            List<Clocked> clocks,
            List<String> offsets,
            List<String> findings) {
        private static final List<Integer> TOLERANCES = List.of(1, 5, 10, 30, 60, 240);

        public List<Integer> tolerances() {
            return TOLERANCES;
        }

        public String duration(int minutes) {
            return "PT" + minutes + "M";
        }

        public Channel email() {
            return Channel.EMAIL;
        }

        public Channel newsroom() {
            return Channel.NEWSROOM;
        }
    }

    record Choice(String code, String name, long members, boolean chosen) {
        static List<Choice> among(List<MediaLists.Sized> all, List<String> chosen, String reader) {
            return all.stream()
                    .map(l -> new Choice(l.code(), l.names().in(reader), l.members(), chosen.contains(l.code())))
                    .toList();
        }
    }

    /** {@code place}: 0 the office's clock, 1 the event's, 2 universal time. */
    record Clocked(int place, String zone, String iso, String hour, String day) {
        static Clocked of(ZoneId zone, Instant at, String reader, int place) {
            if (at == null) return new Clocked(place, zone.getId(), "", "—", "");
            var there = at.atZone(zone);
            var day = Formats.weekday(there.toLocalDate(), reader);
            return new Clocked(place, zone.getId(), at.toString(), Formats.hour(there, reader), day);
        }
    }

    /** How many get it, and for each reason how many do not. */
    record Audienced(int included, Map<String, Long> excluded, List<Recipients.Recipient> first) {
        private static final int SHOWN = 200;

        static Audienced of(List<Recipients.Recipient> all, String reader) {
            var out = new TreeMap<String, Long>();
            for (var r : all)
                if (r.excluded() != null)
                    out.merge(communique.core.Sentences.in(reader, "excluded." + r.excluded()), 1L, Long::sum);
            var in = (int) all.stream().filter(r -> r.excluded() == null).count();
            return new Audienced(in, out, all.stream().limit(SHOWN).toList());
        }
    }
}
