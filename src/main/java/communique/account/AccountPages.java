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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One's own account: language, password, and the tokens of one's programs. */
@Path("/account")
@RolesAllowed(Role.READS)
@Transactional
class AccountPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance mine(
                UserRow user, SignInSheet entry, List<Key> keys, String made, int shortest, List<Problems> problems);
    }

    @Inject
    ApiTokens tokens;

    @Inject
    SignInSheets sheets;

    @Inject
    Entries entries;

    @Inject
    Flash flash;

    @Inject
    Page page;

    @Inject
    Me me;

    @GET
    public TemplateInstance mine() {
        return mine(null, List.of());
    }

    @POST
    @Path("password")
    public Response password(@RestForm String current, @RestForm String password) {
        var user = me.user();
        try {
            if (current == null || !user.hasPassword(current)) throw new Invalid("current", "password.wrong");
            user.setPassword(password);
        } catch (Invalid invalid) {
            return again(invalid);
        }
        entries.record(me.name(), "changed password", "user", user.name(), null, null);
        flash.say("password");
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    @POST
    @Path("language")
    public Response language(@RestForm String language) {
        me.user().speak(language);
        return Response.seeOther(URI.create("fr".equals(language) ? "/account?lang=fr" : "/account?lang=en"))
                .build();
    }

    @POST
    @Path("tokens")
    public Response token(@RestForm String label) {
        try {
            var made = tokens.issue(me.user(), Terms.whole(label));
            entries.record(me.name(), "made token", "user", me.name(), null, label);
            return Response.ok(mine(made, List.of()))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Invalid invalid) {
            return again(invalid);
        }
    }

    @POST
    @Path("tokens/{id}/revocation")
    public Response revoke(@RestPath UUID id) {
        var key = tokens.findByIdOptional(id)
                .filter(token -> token.user().name().equals(me.name()))
                .orElseThrow(NotFoundException::new);
        tokens.delete(key);
        entries.record(me.name(), "revoked token", "user", me.name(), null, key.label());
        flash.say("revoked");
        return Response.seeOther(URI.create("/account")).build();
    }

    private Response again(Invalid invalid) {
        return Response.status(422)
                .entity(mine(null, Problems.of(invalid, page.language())))
                .build();
    }

    private TemplateInstance mine(String made, List<Problems> problems) {
        var user = me.user();
        var keys = tokens.ownedBy(user).stream().map(Key::of).toList();
        return Templates.mine(UserRow.of(user), sheets.of(user), keys, made, Password.SHORTEST, problems);
    }

    record Key(UUID id, String label, Instant createdAt, Instant lastUsedAt) {
        static Key of(ApiToken token) {
            return new Key(token.id(), token.label(), token.createdAt(), token.lastUsedAt());
        }
    }
}
