package communique.account;

import communique.account.Delays.Subject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A name and a password against a session. Names that nobody has are counted, delayed and answered like all others. A browser
 * on which its user has signed in before is counted by itself, so that strangers cannot keep that user out.
 */
@ApplicationScoped
class SignIn {
    private static final int FREE = 10;
    private static final int FREE_BY_ADDRESS = 50;

    @Inject
    Users users;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    Delays delays;

    Outcome with(String typed, String password, Visit visit) {
        // Nobody's name holds what the database would not even look for.
        var name = typed.indexOf(0) >= 0 ? "" : typed.strip().toLowerCase(Locale.ROOT);
        var found = QuarkusTransaction.requiringNew().call(() -> found(name, visit));
        var own = found.known() ? byBrowser(name, visit) : byName(name);
        var shared = byAddress(visit);
        var wait = delays.attempt(java.util.stream.Stream.concat(java.util.stream.Stream.of(own), shared.stream())
                .toList());
        if (!wait.isZero()) return new Outcome(null, wait);
        // Outside of any transaction: it takes its time on purpose.
        if (!Password.matches(password, found.hash()) || found.user() == null) return new Outcome(null, null);
        return QuarkusTransaction.requiringNew().call(() -> {
            delays.succeeded(own, shared);
            var user = users.get(found.user());
            var opened = sessions.open(user, visit);
            if (factors.has(user)) opened.session().oweCode();
            return new Outcome(opened.secret(), null);
        });
    }

    private Found found(String name, Visit visit) {
        Optional<User> user =
                name.isEmpty() ? Optional.empty() : users.named(name).filter(User::active);
        return user.map(u -> new Found(u.id(), u.passwordHash(), sessions.knows(u, visit.browserHash())))
                .orElse(new Found(null, Password.NOBODYS, false));
    }

    static Subject byName(String name) {
        return Subject.of("name", name, FREE);
    }

    private static Subject byBrowser(String name, Visit visit) {
        return Subject.of("browser", name + " " + visit.browserHash(), FREE);
    }

    /** None for this machine itself: behind a balancer that tells nothing, everybody comes from there. */
    private static List<Subject> byAddress(Visit visit) {
        try {
            var literal = visit.address().matches("[0-9a-fA-F.:]+");
            if (!literal || InetAddress.getByName(visit.address()).isLoopbackAddress()) return List.of();
            return List.of(Subject.of("address", visit.address(), FREE_BY_ADDRESS));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }

    private record Found(UUID user, String hash, boolean known) {}

    /** {@code secret} of the new session; else {@code pause}, or neither when name and password do not match. */
    record Outcome(String secret, Duration pause) {}
}
