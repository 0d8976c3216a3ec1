package communique.account;

import communique.core.Invalid;
import communique.core.Secret;
import communique.core.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps the keys of programs. */
@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {
    @Inject
    Clock clock;

    /** Makes a key and tells it, this once. */
    String issue(User user, String label) {
        var token = "cq_" + Secret.make(32);
        add(user, label, token);
        return token;
    }

    /** Accepts a key chosen elsewhere (the demonstration's settings). */
    public void add(User user, String label, String token) {
        var line = Text.line(label);
        if (line == null) throw new Invalid("label", "text.required");
        if (line.length() > 100) throw new Invalid("label", "text.long", 100);
        persist(new ApiToken(user, line, token, clock.instant()));
    }

    Optional<ApiToken> of(String token) {
        return find("from ApiToken t join fetch t.user where t.tokenHash = ?1", Secret.sha256(token))
                .firstResultOptional();
    }

    List<ApiToken> ownedBy(User user) {
        return list("user = ?1 order by id desc", user);
    }

    public void revokeLabelled(String label) {
        delete("label", label);
    }
}
