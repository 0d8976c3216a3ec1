package communique.embargo;

import communique.account.Role;
import communique.contact.Audience;
import communique.contact.MediaLists;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.core.Refused;
import communique.distribution.Plan;
import communique.release.Release;
import communique.release.Releases;
import communique.release.Status;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The ledger of who holds a text under embargo, and the form that gives it to more. */
@Path("/releases/{id}/embargo")
@Transactional
class EmbargoPages {
    @CheckedTemplate(basePath = "embargo")
    static class Templates {
        static native TemplateInstance ledger(
                Sheet sheet, List<LinkView> links, UUID next, boolean first, List<Problems> problems);
    }

    @Inject
    EmbargoLinks links;

    @Inject
    Giving giving;

    @Inject
    Releases releases;

    @Inject
    MediaLists lists;

    @Inject
    Audience audience;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.READS)
    public TemplateInstance ledger(@RestPath UUID id, @RestQuery String list, @RestQuery String after) {
        var release = releases.get(id);
        return ledger(release, Form.fresh(release, list, clock.instant()), after, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.APPROVES)
    public Object give(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var release = releases.get(id);
        var form = Form.of(fields);
        try {
            var zone = Plan.zone(form.zone(), release.office().zone());
            giving.give(release, form.chosen(), giving.until(form.day() + "T" + form.hour(), zone), zone);
            flash.say("embargo.given");
            return Response.seeOther(URI.create("/releases/" + id + "/embargo")).build();
        } catch (Invalid invalid) {
            return again(422, release, form, Problems.of(invalid, page.language()));
        } catch (Refused refused) {
            return again(409, release, form, Problems.of(refused, page.language()));
        }
    }

    @POST
    @Path("{link}/revocation")
    @RolesAllowed(Role.APPROVES)
    public Response revoke(@RestPath UUID id, @RestPath UUID link) {
        giving.revoke(releases.get(id), link);
        flash.say("embargo.revoked");
        return Response.seeOther(URI.create("/releases/" + id + "/embargo")).build();
    }

    private Response again(int status, Release release, Form form, List<Problems> problems) {
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status)
                .entity(ledger(release, form, null, problems))
                .build();
    }

    private TemplateInstance ledger(Release release, Form form, String after, List<Problems> problems) {
        var now = clock.instant();
        var slice = links.page(release.id(), Cursor.of(null, after));
        var rows = slice.items().stream().map(l -> LinkView.of(l, now)).toList();
        var next = slice.more() ? rows.get(rows.size() - 1).id() : null;
        return Templates.ledger(sheet(release, form, now), rows, next, after == null, problems);
    }

    private Sheet sheet(Release release, Form form, Instant now) {
        var status = release.status();
        var headline = release.copy().in(page.language()).headline();
        return new Sheet(
                release.id(),
                headline == null ? release.number() : headline,
                release.revision(),
                release.office().zone(),
                status == Status.APPROVED || status == Status.SCHEDULED,
                form,
                lists.all().stream()
                        .map(l -> new Choice(l.code(), l.names().in(page.language())))
                        .toList(),
                form.list().isEmpty()
                        ? List.of()
                        : audience.page(
                                List.of(form.list()),
                                LocalDate.ofInstant(now, release.office().zone()),
                                null));
    }

    record Choice(String code, String name) {}

    /** {@code open}: the text may be given to more people. */
    record Sheet(
            UUID id,
            String headline,
            int revision,
            ZoneId zone,
            boolean open,
            Form form,
            List<Choice> lists,
            List<Audience.Candidate> people) {}

    /** As typed: a list to choose from, those chosen, and until when. */
    record Form(String list, List<String> journalists, String day, String hour, String zone) {
        static Form fresh(Release release, String list, Instant now) {
            var office = release.office().zone();
            var until = release.issueAt() != null
                    ? release.issueAt().atZone(office)
                    : now.atZone(office).truncatedTo(ChronoUnit.HOURS).plusDays(1);
            return new Form(
                    list == null ? "" : list.strip(),
                    List.of(),
                    until.toLocalDate().toString(),
                    until.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                    office.getId());
        }

        static Form of(MultivaluedMap<String, String> fields) {
            return new Form(
                    text(fields, "list"),
                    fields.getOrDefault("journalists", List.of()),
                    text(fields, "day"),
                    text(fields, "hour"),
                    text(fields, "zone"));
        }

        List<UUID> chosen() {
            try {
                return journalists.stream().map(UUID::fromString).toList();
            } catch (IllegalArgumentException e) {
                throw new Invalid("journalists", "embargo.nobody");
            }
        }

        public boolean has(UUID journalist) {
            return journalists.contains(journalist.toString());
        }

        private static String text(MultivaluedMap<String, String> fields, String name) {
            var value = fields.getFirst(name);
            return value == null ? "" : value.strip();
        }
    }
}
