package communique.office;

import communique.account.ApiTokens;
import communique.account.KeyRow;
import communique.account.Me;
import communique.account.Role;
import communique.account.Scope;
import communique.account.Terms;
import communique.audit.Entries;
import communique.core.Invalid;
import communique.web.Flash;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Everybody's tokens, and those of services; for administrators. */
@Path("/tokens")
@RolesAllowed(Role.ADMINISTERS)
@Transactional
class ServicePages {
    @CheckedTemplate(basePath = "office")
    static class Templates {
        static native TemplateInstance tokens(
                List<KeyRow> keys,
                String made,
                KeyRow.Typed typed,
                List<Scope> scopes,
                List<GrantPages.Choice> offices,
                List<Problems> problems);
    }

    @Inject
    ApiTokens tokens;

    @Inject
    Offices offices;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @Inject
    Me me;

    @GET
    public TemplateInstance all() {
        return shown(null, KeyRow.Typed.NOTHING, List.of());
    }

    @POST
    public Response make(
            @RestForm String label,
            @RestForm String service,
            @RestForm String office,
            @RestForm List<String> scopes,
            @RestForm String days) {
        try {
            var terms = Terms.ofService(label, service, me.name(), office, scopes, days);
            if (terms.office() != null) offices.named("office", terms.office());
            var made = tokens.issue(me.user(), terms);
            entries.record(me.name(), "made token", "user", me.name(), null, terms.service() + ": " + terms.written());
            return Response.ok(shown(made, KeyRow.Typed.NOTHING, List.of())).build();
        } catch (Invalid invalid) {
            var typed = new KeyRow.Typed(label, service, office == null ? "" : office, scopes, days);
            return Response.status(422)
                    .entity(shown(null, typed, Problems.of(invalid, page.language())))
                    .build();
        }
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@RestPath UUID id) {
        var key = tokens.findByIdOptional(id).orElseThrow(NotFoundException::new);
        key.revoke(clock.instant());
        entries.record(me.name(), "revoked token", "user", key.user().name(), null, key.label());
        flash.say("revoked");
        return Response.seeOther(URI.create("/tokens")).build();
    }

    private TemplateInstance shown(String made, KeyRow.Typed typed, List<Problems> problems) {
        var now = clock.instant();
        var keys = tokens.all().stream().map(key -> KeyRow.of(key, now)).toList();
        var choices = GrantPages.Choice.of(offices.all(), page.language());
        return Templates.tokens(keys, made, typed, List.of(Scope.values()), choices, problems);
    }
}
