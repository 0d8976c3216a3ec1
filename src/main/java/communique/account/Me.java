package communique.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;

/** Who is asking, in this request. */
@RequestScoped
public class Me {
    @Inject
    SecurityIdentity identity;

    @Inject
    Users users;

    /** The user's name, as the record keeps it. */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getAttribute("name");
    }

    public boolean may(String role) {
        return identity.hasRole(role);
    }

    public User user() {
        return users.named(name()).orElseThrow(ForbiddenException::new);
    }
}
