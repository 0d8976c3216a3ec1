package communique.account;

import communique.core.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds and keeps who is signed in where. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, UUID> {
    /** How long a browser that has signed in counts as known, and how long ended sessions are kept. */
    static final Duration KNOWN = Duration.ofDays(90);

    @ConfigProperty(name = "communique.sessions.idle")
    Duration idle;

    @ConfigProperty(name = "communique.sessions.longest")
    Duration longest;

    @Inject
    Clock clock;

    /** A new session, and its secret, told this once. */
    Opened open(User user, Visit visit) {
        var secret = Secret.make(32);
        var now = clock.instant();
        var session = new Session(user, secret, visit, now, now.plus(longest));
        persist(session);
        return new Opened(session, secret);
    }

    /** The open session of this secret, noted as seen. */
    Optional<Session> of(String secret) {
        var now = clock.instant();
        return find("from Session s join fetch s.user where s.secretHash = ?1", Secret.sha256(secret))
                .firstResultOptional()
                .filter(session -> session.isOpen(now, idle))
                .map(session -> {
                    session.seen(now);
                    return session;
                });
    }

    List<Session> openOf(User user) {
        var now = clock.instant();
        return list("user = ?1 and endedAt is null and endsAt > ?2 order by startedAt desc", user, now).stream()
                .filter(session -> session.isOpen(now, idle))
                .toList();
    }

    boolean knows(User user, String browserHash) {
        return count(
                        "user = ?1 and browserHash = ?2 and startedAt > ?3",
                        user,
                        browserHash,
                        clock.instant().minus(KNOWN))
                > 0;
    }

    void forgetBefore(Instant then) {
        delete("startedAt < ?1 and (endedAt is not null or endsAt < ?1)", then);
    }

    record Opened(Session session, String secret) {}
}
