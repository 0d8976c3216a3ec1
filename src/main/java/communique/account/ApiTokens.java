package communique.account;

import communique.core.Secret;
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
    String issue(User user, Terms terms) {
        var token = "cq_" + Secret.make(32);
        persist(new ApiToken(user, terms, token, clock.instant()));
        return token;
    }

    /** Accepts a key chosen elsewhere (the demonstration's settings): it may all that its user may. */
    public void add(User user, String label, String token) {
        persist(new ApiToken(user, Terms.whole(label), token, clock.instant()));
    }

    Optional<ApiToken> of(String token) {
        return find("from ApiToken t join fetch t.user where t.tokenHash = ?1", Secret.sha256(token))
                .firstResultOptional();
    }

    /** A person's own, newest first. */
    List<ApiToken> ownedBy(User user) {
        return list("user = ?1 and service is null order by id desc", user);
    }

    /** Everybody's and every service's: what works first, newest first. */
    List<ApiToken> all() {
        return list(
                "from ApiToken t join fetch t.user order by case when t.revokedAt is null then 0 else 1 end, t.id desc");
    }

    public void revokeLabelled(String label) {
        delete("label", label);
    }
}
