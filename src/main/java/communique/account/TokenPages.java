package communique.account;

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

/** The tokens of one's own programs: made for some scopes and a time, shown once, revoked. */
@Path("/account/tokens")
@RolesAllowed(Role.READS)
@Transactional
class TokenPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance tokens(
                List<KeyRow> keys, String made, KeyRow.Typed typed, List<Scope> scopes, List<Problems> problems);
    }

    @Inject
    ApiTokens tokens;

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
    public TemplateInstance mine() {
        return shown(null, KeyRow.Typed.NOTHING, List.of());
    }

    @POST
    public Response make(@RestForm String label, @RestForm List<String> scopes, @RestForm String days) {
        try {
            var terms = Terms.own(label, scopes, days);
            var made = tokens.issue(me.user(), terms);
            entries.record(
                    me.name(), "made token", "user", me.name(), null, label + ": " + Scope.written(terms.scopes()));
            return Response.ok(shown(made, KeyRow.Typed.NOTHING, List.of())).build();
        } catch (Invalid invalid) {
            var typed = new KeyRow.Typed(label, "", "", scopes, days);
            return Response.status(422)
                    .entity(shown(null, typed, Problems.of(invalid, page.language())))
                    .build();
        }
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@RestPath UUID id) {
        var key = tokens.findByIdOptional(id)
                .filter(token -> token.service() == null && token.user().name().equals(me.name()))
                .orElseThrow(NotFoundException::new);
        key.revoke(clock.instant());
        entries.record(me.name(), "revoked token", "user", me.name(), null, key.label());
        flash.say("revoked");
        return Response.seeOther(URI.create("/account/tokens")).build();
    }

    private TemplateInstance shown(String made, KeyRow.Typed typed, List<Problems> problems) {
        var now = clock.instant();
        var keys = tokens.ownedBy(me.user()).stream()
                .map(key -> KeyRow.of(key, now))
                .toList();
        return Templates.tokens(keys, made, typed, List.of(Scope.values()), problems);
    }
}
