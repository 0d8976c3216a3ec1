package communique.distribution;

import communique.core.Refused;
import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One row of the ledger: one recipient, one channel, one distribution. */
@Entity
@Table(name = "delivery")
public class Delivery {
    private static final int LONGEST_DETAIL = 1000;
    /** After a 4xx answer: try again after these; then it is refused. */
    private static final List<Duration> LADDER =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID distributionId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;
    private UUID journalistId;
    private String recipient;
    private String outlet;
    private String languages;

    @Enumerated(EnumType.STRING)
    private Outcome status;

    private String reason;
    private int attempt;
    private Instant leaseUntil;
    private String claimedBy;
    private Instant nextAt;
    private Instant outcomeAt;
    private String detail;
    private String unsubscribe;

    protected Delivery() {}

    /** {@code excluded} null plans it; a code suppresses it for that reason. */
    Delivery(UUID distributionId, UUID journalistId, String recipient, String outlet, String address) {
        this.distributionId = distributionId;
        this.channel = Channel.EMAIL;
        this.journalistId = journalistId;
        this.recipient = recipient;
        this.outlet = outlet;
        this.address = address;
        this.status = Outcome.PLANNED;
        this.unsubscribe = Secret.make(24);
    }

    Delivery in(List<String> tongues) {
        languages = String.join(",", tongues);
        return this;
    }

    Delivery suppressed(String because, Instant now) {
        status = Outcome.SUPPRESSED;
        reason = because;
        outcomeAt = now;
        return this;
    }

    void accepted(String answer, Instant now) {
        end(Outcome.ACCEPTED, answer, now);
    }

    void refused(String answer, Instant now) {
        end(Outcome.REFUSED, answer, now);
    }

    /** A passing "no": later again, and refused once the ladder is climbed. */
    void deferred(String answer, Instant now) {
        end(attempt > LADDER.size() ? Outcome.REFUSED : Outcome.DEFERRED, answer, now);
        if (status == Outcome.DEFERRED) nextAt = now.plus(LADDER.get(Math.max(0, attempt - 1)));
    }

    /** The relay itself was at fault: later again, however often; a journalist is not skipped for that. */
    void relayFailed(String answer, Instant now) {
        end(Outcome.DEFERRED, answer, now);
        nextAt = now.plus(LADDER.get(Math.min(Math.max(0, attempt - 1), LADDER.size() - 1)));
    }

    /** Nobody can say whether the relay took it. */
    void unknown(String evidence, Instant now) {
        end(Outcome.UNKNOWN, evidence, now);
    }

    /** What a person found out about an unknown one; {@code resend} uses the same Message-ID. */
    void resolve(Resolution resolution, String evidence, Instant now) {
        if (status != Outcome.UNKNOWN) throw new Refused("delivery.not-unknown");
        switch (resolution) {
            case ACCEPTED -> end(Outcome.ACCEPTED, evidence, now);
            case ABANDONED -> end(Outcome.REFUSED, evidence, now);
            case RESEND -> {
                end(Outcome.PLANNED, evidence, now);
                outcomeAt = null;
            }
        }
    }

    private void end(Outcome outcome, String said, Instant now) {
        status = outcome;
        detail = said != null && said.length() > LONGEST_DETAIL ? said.substring(0, LONGEST_DETAIL) : said;
        outcomeAt = now;
        leaseUntil = null;
        claimedBy = null;
        nextAt = null;
    }

    enum Resolution {
        ACCEPTED,
        RESEND,
        ABANDONED
    }

    public UUID id() {
        return id;
    }

    public UUID distributionId() {
        return distributionId;
    }

    public Channel channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    /** The address, or null where the row only records that somebody could not be reached. */
    public String reachable() {
        return address.indexOf('@') < 0 ? null : address;
    }

    public UUID journalistId() {
        return journalistId;
    }

    public String recipient() {
        return recipient;
    }

    public String outlet() {
        return outlet;
    }

    public List<String> languages() {
        return List.of(languages.split(","));
    }

    public Outcome status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public int attempt() {
        return attempt;
    }

    public Instant outcomeAt() {
        return outcomeAt;
    }

    public String detail() {
        return detail;
    }

    String unsubscribe() {
        return unsubscribe;
    }
}
