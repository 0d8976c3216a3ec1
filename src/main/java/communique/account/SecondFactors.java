package communique.account;

import communique.core.Invalid;
import communique.core.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds and keeps authenticators, and knows of whom the house asks one. */
@ApplicationScoped
class SecondFactors implements PanacheRepositoryBase<SecondFactor, UUID> {
    enum Asked {
        OPTIONAL,
        APPROVERS,
        ALL
    }

    @ConfigProperty(name = "communique.accounts.second-factor")
    Asked asked;

    @Inject
    RecoveryCodes codes;

    @Inject
    Clock clock;

    boolean has(User user) {
        return of(user).isPresent();
    }

    Optional<SecondFactor> of(User user) {
        return findByIdOptional(user.id()).filter(SecondFactor::isConfirmed);
    }

    boolean isAskedOf(User user) {
        return switch (asked) {
            case OPTIONAL -> false;
            case APPROVERS -> user.role().granted().contains(Role.APPROVES);
            case ALL -> true;
        };
    }

    Owed owed(Session session) {
        if (session.codeOwed()) return Owed.CODE;
        return isAskedOf(session.user()) && !session.proven() && !has(session.user()) ? Owed.ENROLMENT : Owed.NOTHING;
    }

    /** The secret that an app is to take in, until it is confirmed by a code. */
    SecondFactor begin(User user) {
        var now = clock.instant();
        var begun = findById(user.id());
        if (begun == null) {
            begun = new SecondFactor(user.id(), now);
            persist(begun);
        }
        if (begun.isConfirmed()) throw new Refused("factor.there");
        if (begun.isStale(now)) begun.begin(now);
        return begun;
    }

    /** The app knows the secret: from now on its codes are asked for. Returns the recovery codes. */
    List<String> confirm(User user, String typed) {
        var now = clock.instant();
        var factor = findById(user.id());
        if (factor == null || factor.isConfirmed()) throw new Refused("factor.there");
        var step = factor.stepOf(digits(typed), now);
        if (step.isEmpty()) throw new Invalid("code", "factor.wrong");
        factor.confirm(step.getAsLong(), now);
        return codes.make(user);
    }

    /** Whether this is a code of now, or a recovery code; each once, on whichever node. */
    boolean accepts(User user, String typed) {
        if (typed == null || typed.length() > 40) return false;
        var step = of(user).map(factor -> factor.stepOf(digits(typed), clock.instant()));
        if (step.isPresent() && step.get().isPresent()) {
            var used = step.get().getAsLong();
            return update("lastStep = ?1 where userId = ?2 and lastStep < ?1", used, user.id()) == 1;
        }
        return codes.use(user, typed);
    }

    void remove(User user) {
        if (isAskedOf(user)) throw new Refused("factor.asked");
        lost(user);
    }

    /** An administrator knows the person and lets them begin anew. */
    void lost(User user) {
        deleteById(user.id());
        codes.drop(user);
    }

    private static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }
}
