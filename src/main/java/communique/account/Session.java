package communique.account;

import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One sign-in on one browser, until it is left, revoked or over. The browser has the secret; the row has its hash. */
@Entity
@Table(name = "app_session")
class Session {
    private static final Duration SEEN = Duration.ofMinutes(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private User user;

    private String secretHash;
    private String browserHash;
    private int epoch;
    private Instant startedAt;
    private Instant seenAt;
    private Instant endsAt;
    private Instant endedAt;
    private String address;
    private String agent;
    private boolean codeOwed;
    private Instant provenAt;
    private String farewell;

    protected Session() {}

    Session(User user, String secret, Visit visit, Instant now, Instant end) {
        this.user = user;
        this.secretHash = Secret.sha256(secret);
        this.browserHash = visit.browserHash();
        this.epoch = user.epoch();
        this.startedAt = now;
        this.seenAt = now;
        this.endsAt = end;
        this.address = visit.address();
        this.agent = visit.agent();
    }

    /** The user has a second factor, and has shown only the first. */
    void oweCode() {
        codeOwed = true;
    }

    void prove(Instant now) {
        codeOwed = false;
        provenAt = now;
    }

    /** Where the identity provider is told of the end of this session. */
    void sayFarewellAt(String address) {
        farewell = address;
    }

    /** Open, not idle for too long, and of a user who may still come in and did not sign out everywhere since. */
    boolean isOpen(Instant now, Duration idle) {
        return endedAt == null
                && now.isBefore(endsAt)
                && now.isBefore(seenAt.plus(idle))
                && user.active()
                && user.epoch() == epoch;
    }

    /** Noted by the minute: reading must not make every page a write. */
    void seen(Instant now) {
        if (seenAt.plus(SEEN).isBefore(now)) seenAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    /** After its owner's password or factor changed elsewhere: this one stays, all others end. */
    void keepUp() {
        epoch = user.epoch();
    }

    UUID id() {
        return id;
    }

    User user() {
        return user;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    String address() {
        return address;
    }

    String agent() {
        return agent;
    }

    boolean codeOwed() {
        return codeOwed;
    }

    boolean proven() {
        return provenAt != null;
    }

    String farewell() {
        return farewell;
    }
}
