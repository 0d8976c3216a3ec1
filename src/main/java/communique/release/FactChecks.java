package communique.release;

import communique.account.Me;
import communique.audit.Entries;
import communique.core.Invalid;
import communique.core.Secret;
import communique.core.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps links for fact-checks, and what was said by them. */
@ApplicationScoped
class FactChecks implements PanacheRepositoryBase<FactCheck, UUID> {
    private static final int MOST_DAYS = 30;
    private static final int LONGEST_COMMENT = 4000;
    private static final int MOST_COMMENTS = 50;
    private static final int MOST_A_MINUTE = 5;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    Me me;

    /** A link's secret part, told this once. {@code days} is how long it is good: three unless said. */
    Made make(Release release, String reader, String days) {
        var name = Text.line(reader);
        if (name == null) throw new Invalid("reader", "text.required");
        if (name.length() > 200) throw new Invalid("reader", "text.long", 200);
        var token = Secret.make(32);
        var check = new FactCheck(release, name, token, me.name(), life(days), clock.instant());
        persist(check);
        entries.record(me.name(), "asked for fact-check", "release", release.id(), release.revision(), name);
        return new Made(check, token);
    }

    private static Duration life(String days) {
        if (days == null || days.isBlank()) return Duration.ofDays(3);
        var text = days.strip();
        if (!text.matches("[1-9]\\d?") || Integer.parseInt(text) > MOST_DAYS)
            throw new Invalid("days", "token.days", MOST_DAYS);
        return Duration.ofDays(Integer.parseInt(text));
    }

    /** Revoked, expired and never made are one and the same to whoever holds the link. */
    FactCheck open(String token) {
        return find("tokenHash", Secret.sha256(token))
                .firstResultOptional()
                .filter(check -> check.isOpen(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    void revoke(Release release, UUID id) {
        var check = findByIdOptional(id)
                .filter(c -> c.releaseId().equals(release.id()))
                .orElseThrow(NotFoundException::new);
        check.revoke(clock.instant());
        entries.record(me.name(), "revoked fact-check", "release", release.id(), check.revision(), check.reader());
    }

    /** Counted under a lock, so that many at once are not more than one after the other. */
    void comment(FactCheck check, String said, String from) {
        var text = Optional.ofNullable(Text.clean(said)).map(String::strip).orElse("");
        if (text.isEmpty()) throw new Invalid("said", "text.required");
        if (text.length() > LONGEST_COMMENT) throw new Invalid("said", "text.long", LONGEST_COMMENT);
        getEntityManager().lock(check, LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant();
        if (said(check, Instant.EPOCH) >= MOST_COMMENTS || said(check, now.minusSeconds(60)) >= MOST_A_MINUTE)
            throw new WebApplicationException(429);
        getEntityManager().persist(new FactCheckComment(check.id(), text, from, now));
        var detail = check.reader() + ": " + text;
        entries.record("outside", "commented", "release", check.releaseId(), check.revision(), detail);
    }

    private long said(FactCheck check, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select count(c) from FactCheckComment c where c.factCheckId = ?1 and c.saidAt > ?2",
                        Long.class)
                .setParameter(1, check.id())
                .setParameter(2, since)
                .getSingleResult();
    }

    List<FactCheck> of(UUID release) {
        return list("releaseId = ?1 order by id desc", release);
    }

    List<FactCheckComment> commentsOf(UUID release) {
        return getEntityManager()
                .createQuery(
                        "select c from FactCheckComment c, FactCheck f where c.factCheckId = f.id and f.releaseId = ?1"
                                + " order by c.id",
                        FactCheckComment.class)
                .setParameter(1, release)
                .getResultList();
    }

    /** {@code token} is what the link's address ends with. */
    record Made(FactCheck check, String token) {}
}
