package communique.release;

import communique.account.Role;
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
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Approvers are asked by mail. */
@Path("/releases/{id}/approval-requests")
@RolesAllowed(Role.WRITES)
@Transactional
class ApprovalRequestPages {
    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance approvalRequests(Shown shown, List<Problems> problems);
    }

    @Inject
    Releases releases;

    @Inject
    ApprovalRequests requests;

    @Inject
    History history;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(@RestPath UUID id) {
        return Templates.approvalRequests(shown(releases.get(id)), List.of());
    }

    @POST
    public Response ask(@RestPath UUID id, @RestForm List<String> people) {
        var release = releases.get(id);
        try {
            requests.ask(release, people);
        } catch (Invalid invalid) {
            return again(422, release, Problems.of(invalid, page.language()));
        } catch (Refused refused) {
            return again(409, release, Problems.of(refused, page.language()));
        }
        flash.say("approval-asked");
        return Response.seeOther(URI.create("/releases/" + id + "/approval-requests"))
                .build();
    }

    private Response again(int status, Release release, List<Problems> problems) {
        var answer = Templates.approvalRequests(shown(release), problems);
        QuarkusTransaction.setRollbackOnly();
        return Response.status(status).entity(answer).build();
    }

    private Shown shown(Release release) {
        var able = release.hashToApprove() == null
                ? List.<Choice>of()
                : requests.approversOf(release).stream()
                        .map(user -> new Choice(user.name(), user.displayName(), user.email()))
                        .toList();
        var rows = requests.of(release.id()).stream().map(r -> row(r, release)).toList();
        var title = Title.of(release.copy(), page.language());
        return new Shown(
                release.id(),
                title,
                release.hashToApprove() != null,
                release.office().zone(),
                able,
                rows);
    }

    private Row row(ApprovalRequest r, Release release) {
        var isGood = r.isOpen(clock.instant()) && r.contentHash().equals(release.hashToApprove());
        return new Row(
                history.nameOf(r.approver()),
                history.nameOf(r.askedBy()),
                r.askedAt(),
                r.sentAt(),
                r.expiresAt(),
                isGood);
    }

    record Shown(UUID id, Title title, boolean possible, ZoneId zone, List<Choice> people, List<Row> rows) {}

    record Choice(String name, String displayName, String email) {}

    /** {@code good}: the link still works for what stands there now. */
    record Row(String approver, String by, Instant askedAt, Instant sentAt, Instant expiresAt, boolean good) {}
}
