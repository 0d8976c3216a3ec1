package communique.distribution;

import communique.account.Me;
import communique.account.Role;
import communique.contact.Suppressions;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.core.Refused;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is going out, how far it is, and who got what. */
@Path("/distributions")
@Transactional
class DistributionPages {
    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance list(List<Progress> distributions, String status, List<Stage> stages, UUID next);

        static native TemplateInstance show(Progress d, Rows rows, boolean may, List<Problems> problems);

        static native TemplateInstance progress(Progress d);
    }

    @Inject
    Distributions distributions;

    @Inject
    Ledger ledger;

    @Inject
    DeliveryEvents events;

    @Inject
    Scheduling scheduling;

    @Inject
    Resolutions resolutions;

    @Inject
    Suppressions suppressions;

    @Inject
    Me me;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(Role.READS)
    public TemplateInstance list(@RestQuery String release, @RestQuery String status, @RestQuery String after) {
        var slice = distributions.page(Choices.id("release", release), Choices.stage(status), Cursor.of("25", after));
        var next = slice.more() ? slice.items().get(slice.items().size() - 1).id() : null;
        return Templates.list(
                slice.items().stream().map(this::progress).toList(),
                status == null ? "" : status,
                List.of(Stage.values()),
                next);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath UUID id, @RestQuery String status, @RestQuery String after) {
        return shown(id, status, after, List.of());
    }

    /** The part that moves while it sends; when it has come to rest the whole page is shown anew. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed(Role.READS)
    public Response moving(@RestPath UUID id) {
        var progress = progress(distributions.get(id));
        var answer = Response.ok(Templates.progress(progress));
        return progress.moves()
                ? answer.build()
                : answer.header("HX-Refresh", "true").build();
    }

    @POST
    @Path("{id}/hold")
    @RolesAllowed(Role.DISTRIBUTES)
    public Response hold(@RestPath UUID id) {
        return act(id, "held", () -> scheduling.hold(distributions.forChange(id)));
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed(Role.DISTRIBUTES)
    public Response resume(@RestPath UUID id) {
        return act(id, "resumed", () -> scheduling.resume(distributions.forChange(id)));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Role.DISTRIBUTES)
    public Response cancel(@RestPath UUID id) {
        return act(id, "cancelled", () -> scheduling.cancel(distributions.forChange(id)));
    }

    @POST
    @Path("{id}/deliveries/{delivery}/resolution")
    @RolesAllowed(Role.DISTRIBUTES)
    public Response resolve(
            @RestPath UUID id, @RestPath UUID delivery, @RestForm String outcome, @RestForm String evidence) {
        return act(id, "resolved", () -> resolutions.resolve(delivery, outcome, evidence));
    }

    private Response act(UUID id, String said, Runnable change) {
        try {
            change.run();
        } catch (Refused refused) {
            QuarkusTransaction.setRollbackOnly();
            return Response.status(409)
                    .entity(shown(id, null, null, Problems.of(refused, page.language())))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(shown(id, null, null, Problems.of(invalid, page.language())))
                    .build();
        }
        flash.say(said);
        return Response.seeOther(URI.create("/distributions/" + id)).build();
    }

    private TemplateInstance shown(UUID id, String status, String after, List<Problems> problems) {
        var distribution = distributions.get(id);
        var slice = ledger.page(id, Choices.outcome(status), Cursor.of("50", after));
        var next = slice.more() ? slice.items().get(slice.items().size() - 1).id() : null;
        var said = events.of(slice.items().stream().map(Delivery::id).toList());
        var unknown = slice.items().stream()
                .filter(d -> d.status() == Outcome.UNKNOWN)
                .map(Delivery::address)
                .toList();
        var rows = new Rows(
                slice.items().stream()
                        .map(d -> DeliveryView.of(d, said.get(d.id())))
                        .toList(),
                status == null ? "" : status,
                List.of(Outcome.values()),
                next,
                distribution.noResendBecause(),
                suppressions.reasons(unknown).keySet(),
                distribution.release().office().zone());
        var may = me.may(Role.DISTRIBUTES, distribution.release().office().code());
        return Templates.show(progress(distribution), rows, may, problems);
    }

    private Progress progress(Distribution distribution) {
        var counts = ledger.counts(distribution.id());
        return Progress.of(distribution, counts, speed(distribution, counts), page.language());
    }

    private Speed speed(Distribution distribution, Map<Outcome, Long> counts) {
        if (distribution.status() != Stage.RUNNING) return null;
        var now = clock.instant();
        var recent = ledger.endedSince(distribution.id(), now.minus(Speed.WINDOW));
        var open = Outcome.OPEN.stream().mapToLong(counts::get).sum();
        return Speed.of(recent, open, distribution.startedAt(), now);
    }

    /** {@code noResend}: why nothing of it may be sent again, or null; {@code silent}: addresses that receive nothing more. */
    record Rows(
            List<DeliveryView> items,
            String status,
            List<Outcome> outcomes,
            UUID next,
            String noResend,
            Set<String> silent,
            ZoneId zone) {
        /** Why this one may not be sent again, as a code of the sentences; null when it may. */
        public String noResend(DeliveryView row) {
            return noResend == null && silent.contains(row.address()) ? "suppressed" : noResend;
        }
    }
}
