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

/** Turns a session cookie or a bearer token into who is asking. Rights are read anew each time. */
@ApplicationScoped
class Identities {
    @Inject
    Users users;

    @Inject
    ApiTokens tokens;

    @Inject
    Grants grants;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    Clock clock;

    @ActivateRequestContext
    SecurityIdentity bySession(String secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sessions.of(secret).map(this::identity).orElseThrow(AuthenticationFailedException::new));
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

    /** Whoever still owes something has a name and no right at all. */
    private SecurityIdentity identity(Session session) {
        var owed = factors.owed(session);
        var whole = identity(session.user(), session.user().name());
        if (owed == Owed.NOTHING) return whole;
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(whole.getPrincipal())
                .addAttribute("name", session.user().name())
                .addAttribute("displayName", session.user().displayName())
                .addAttribute("language", session.user().language())
                .addAttribute(OwedGuard.OWES, owed)
                .build();
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
