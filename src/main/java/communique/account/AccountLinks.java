package communique.account;

import communique.account.AccountLink.Purpose;
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

/** Finds and keeps the links with which people choose a password. */
@ApplicationScoped
class AccountLinks implements PanacheRepositoryBase<AccountLink, UUID> {
    /** A stranger can have so many mails sent to one person in an hour, by asking for them. */
    private static final int ASKED_AN_HOUR = 3;

    @Inject
    Clock clock;

    /** A new link is mailed soon after; earlier ones open no more. */
    void send(User user, Purpose purpose) {
        endAllOf(user);
        persist(AccountLink.toMail(user, purpose, clock.instant()));
    }

    /** The same, when somebody claims to have forgotten the password; too many are left unanswered. */
    void ask(User user) {
        var hour = clock.instant().minus(Duration.ofHours(1));
        var asked = count("user = ?1 and purpose = ?2 and madeAt > ?3", user, Purpose.RESET, hour);
        if (asked < ASKED_AN_HOUR) send(user, Purpose.RESET);
    }

    void endAllOf(User user) {
        var now = clock.instant();
        update("usedAt = ?1, nextAt = null where user = ?2 and usedAt is null", now, user);
    }

    Optional<AccountLink> open(String word, Purpose... purposes) {
        return find("tokenHash = ?1 and purpose in ?2", Secret.sha256(word), List.of(purposes))
                .firstResultOptional()
                .filter(link -> link.isOpen(clock.instant()));
    }

    /** Whether it was still to be used, on whichever node; it is now used. */
    boolean use(AccountLink link) {
        return update("usedAt = ?1 where id = ?2 and usedAt is null", clock.instant(), link.id()) == 1;
    }

    String setUp() {
        var word = Secret.make(24);
        persist(AccountLink.setUp(word, clock.instant()));
        return word;
    }

    /** All of them at once: of two people with two nodes' links, the second finds hers used. */
    boolean useSetUp(String word) {
        var open = open(word, Purpose.SET_UP).isPresent();
        var used = update("usedAt = ?1 where purpose = ?2 and usedAt is null", clock.instant(), Purpose.SET_UP);
        return open && used > 0;
    }

    List<UUID> dueBy(Instant now) {
        return find("select l.id from AccountLink l where l.nextAt <= ?1 order by l.nextAt", now)
                .page(0, 20)
                .project(UUID.class)
                .list();
    }

    /** One node's, once. */
    boolean claim(UUID id, Instant now) {
        return update("nextAt = null, attempt = attempt + 1 where id = ?1 and nextAt <= ?2", id, now) == 1;
    }

    void forgetBefore(Instant then) {
        delete("endsAt < ?1", then);
    }
}
