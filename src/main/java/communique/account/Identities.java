package communique.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Turns a password, a session cookie or a bearer token into who is asking. Rights are read anew each time. */
@ApplicationScoped
class Identities {
    @Inject
    Users users;

    @Inject
    ApiTokens tokens;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @ActivateRequestContext
    SecurityIdentity byPassword(String name, String password) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Nobody's name holds what the database would not even look for.
            var user = name.indexOf(0) >= 0
                    ? Optional.<User>empty()
                    : users.named(name).filter(User::active);
            var matches = user.map(u -> u.hasPassword(password))
                    .orElseGet(() -> Password.matches(password, Password.NOBODYS) && false);
            if (!matches) throw new AuthenticationFailedException();
            return identity(user.get(), user.get().principal());
        });
    }

    @ActivateRequestContext
    SecurityIdentity byCookie(String principal) {
        var name = principal.substring(0, Math.max(0, principal.indexOf('|')));
        return QuarkusTransaction.requiringNew().call(() -> users.named(name)
                .filter(user -> user.active() && user.principal().equals(principal))
                .map(user -> identity(user, principal))
                .orElseThrow(AuthenticationFailedException::new));
    }

    /** {@code from}: the address that it came from. */
    @ActivateRequestContext
    SecurityIdentity byToken(String token, String from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var found = tokens.of(token).filter(t -> t.isGood(now)).orElseThrow(AuthenticationFailedException::new);
            found.used(now, from);
            var rights = found.rights(grants.rightsOf(found.user()));
            return identity(found.user(), found.principal(), found.principal(), rights);
        });
    }

    private SecurityIdentity identity(User user, String principal) {
        return identity(user, principal, user.name(), grants.rightsOf(user));
    }

    private static SecurityIdentity identity(User user, String principal, String name, Rights rights) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(principal))
                .addRoles(rights.somewhere())
                .addAttribute("name", name)
                .addAttribute("displayName", user.displayName())
                .addAttribute("language", user.language())
                .addAttribute("rights", rights)
                .build();
    }
}
