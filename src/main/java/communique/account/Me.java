package communique.account;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Who is asking, in this request, and what they may. */
@RequestScoped
public class Me {
    @Inject
    SecurityIdentity identity;

    @Inject
    Users users;

    private Set<String> stated = Set.of();

    /** The name that the record keeps: a user's, or {@code owner/service} for a service's token. */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getAttribute("name");
    }

    /** The user who answers for it: for a service's token its owner. Two pairs of eyes are two of these. */
    public String person() {
        return personBehind(name());
    }

    public static String personBehind(String name) {
        return name == null || name.indexOf('/') < 0 ? name : name.substring(0, name.indexOf('/'));
    }

    /** Somewhere, in whichever office. */
    public boolean may(String right) {
        return identity.hasRole(right);
    }

    public boolean may(String right, String office) {
        return rights().may(right, office);
    }

    /** Refuses (403) what is not granted in this office. */
    public void require(String right, String office) {
        if (!may(right, office)) throw new ForbiddenException();
    }

    /** The same with what the route states of itself: whoever has it somewhere must have it here. */
    public void requireStated(String office) {
        if (!stated.isEmpty() && stated.stream().noneMatch(right -> may(right, office))) throw new ForbiddenException();
    }

    void asksByRouteOf(Set<String> rights) {
        stated = rights;
    }

    public Rights rights() {
        Rights rights = identity.getAttribute("rights");
        return rights == null ? Rights.NONE : rights;
    }

    public User user() {
        return users.named(name()).orElseThrow(ForbiddenException::new);
    }
}
