package communique.account;

import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An address that opens once, for a while, to choose a password. Its word is made as it leaves; the row has its hash. */
@Entity
@Table(name = "account_link")
class AccountLink {
    enum Purpose {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(1)),
        SET_UP(Duration.ofDays(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String tokenHash;
    private Instant madeAt;
    private Instant endsAt;
    private Instant usedAt;
    /** When it is mailed, or tried again; null when that is over, or somebody is at it. */
    private Instant nextAt;

    private int attempt;
    private Instant mailedAt;

    protected AccountLink() {}

    private AccountLink(User user, Purpose purpose, Instant now) {
        this.user = user;
        this.purpose = purpose;
        this.madeAt = now;
        this.endsAt = now.plus(purpose.life);
    }

    /** To be mailed; no word of it exists yet. */
    static AccountLink toMail(User user, Purpose purpose, Instant now) {
        var link = new AccountLink(user, purpose, now);
        link.nextAt = now;
        return link;
    }

    /** For the log: the first account of all. */
    static AccountLink setUp(String word, Instant now) {
        var link = new AccountLink(null, Purpose.SET_UP, now);
        link.tokenHash = Secret.sha256(word);
        return link;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(endsAt) && (user == null || user.active());
    }

    /** A new word, the only one that opens it from now on. */
    String word() {
        var word = Secret.make(32);
        tokenHash = Secret.sha256(word);
        return word;
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    /** The relay surely did not take it: again, in ever longer pauses, as long as it would still open. */
    void deferred(Instant now) {
        var pause = Duration.ofSeconds(5L << Math.min(attempt, 10));
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (nextAt.isAfter(endsAt)) nextAt = null;
    }

    UUID id() {
        return id;
    }

    User user() {
        return user;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant endsAt() {
        return endsAt;
    }
}
