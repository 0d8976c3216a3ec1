package communique.distribution;

import communique.core.Refused;
import communique.core.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One row of the ledger: one recipient, one channel, one distribution. */
@Entity
@Table(name = "delivery")
public class Delivery {
    /** Not sent again, but it may have arrived: whoever it was for is still told of corrections. */
    static final String ABANDONED = "abandoned";

    private static final int LONGEST_DETAIL = 1000;

    @Id
    private UUID id;

    private UUID distributionId;

    /** Null where nothing was ever to be sent. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    private Batch batch;

    private int place;

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
    private Instant nextAt;
    private Instant outcomeAt;
    private String detail;
    private String unsubscribe;

    protected Delivery() {}

    Delivery(UUID distributionId, UUID journalistId, String recipient, String outlet, String address) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.distributionId = distributionId;
        this.channel = Channel.EMAIL;
        this.journalistId = journalistId;
        this.recipient = recipient;
        this.outlet = outlet;
        this.address = address;
        this.status = Outcome.PLANNED;
        this.unsubscribe = Secret.makeLater(24);
    }

    Delivery in(List<String> tongues) {
        languages = String.join(",", tongues);
        return this;
    }

    /** To be sent as the {@code at}th of a batch. */
    void standsIn(Batch theBatch, int at) {
        batch = theBatch;
        place = at;
    }

    Delivery suppressed(String because, Instant now) {
        status = Outcome.SUPPRESSED;
        reason = because;
        outcomeAt = now;
        return this;
    }

    /** It went out before this ledger began. */
    void accepted(String answer, Instant now) {
        end(Outcome.ACCEPTED, answer, now);
    }

    /** A node stopped with it in hand: the relay may have it or not; {@code evidence} says which node, and when. */
    void doubtful(String evidence, Instant now) {
        end(Outcome.UNKNOWN, evidence, now);
        reason = "node-stopped";
        attempt++;
    }

    /**
     * What a person found out about an unknown one; {@code resend} uses the same Message-ID. Its batch may be in hand, with
     * others in it on their way: whoever says {@code resend} has to find it one.
     */
    void resolve(Resolution resolution, String evidence, Instant now) {
        var mayResolve = status == Outcome.UNKNOWN || status == Outcome.REFUSED && resolution == Resolution.RESEND;
        if (!mayResolve) throw new Refused("delivery.not-unknown");
        switch (resolution) {
            case ACCEPTED -> end(Outcome.ACCEPTED, evidence, now);
            case ABANDONED -> {
                end(Outcome.REFUSED, evidence, now);
                reason = ABANDONED;
            }
            case RESEND -> {
                end(Outcome.PLANNED, evidence, now);
                outcomeAt = null;
                // The ladder of retries begins again; not at 0, for it may have left, and what is said of it counts.
                attempt = Math.min(attempt, 1);
            }
        }
    }

    /**
     * What was said of it after it had left. A complaint, then a bounce, outlast what else is said; what only may still
     * arrive changes nothing. True when it is something else than before.
     */
    boolean heard(EventKind kind, String said, Instant at) {
        var outcome = kind.outcome();
        var neverLeft = status == Outcome.SUPPRESSED || status == Outcome.PLANNED && attempt == 0 && !isInHand();
        if (outcome == null || neverLeft) return false;
        if (outcome.compareTo(status) <= 0 && Outcome.AFTERWARDS.contains(status)) return false;
        end(outcome, said, at);
        return true;
    }

    /** As {@link Inscription} has its columns. */
    void into(PreparedStatement insert) throws SQLException {
        insert.setObject(1, id);
        insert.setObject(2, distributionId);
        insert.setString(3, channel.name());
        insert.setString(4, address);
        insert.setObject(5, journalistId);
        insert.setString(6, recipient);
        insert.setString(7, outlet);
        insert.setString(8, languages);
        insert.setString(9, status.name());
        insert.setString(10, reason);
        insert.setInt(11, attempt);
        insert.setObject(12, Database.at(outcomeAt));
        insert.setString(13, detail);
        insert.setString(14, unsubscribe);
        insert.setObject(15, batch == null ? null : batch.id());
        insert.setInt(16, place);
    }

    private void end(Outcome outcome, String said, Instant now) {
        status = outcome;
        detail = said != null && said.length() > LONGEST_DETAIL ? said.substring(0, LONGEST_DETAIL) : said;
        outcomeAt = now;
        nextAt = null;
        reason = null;
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

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
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

    /** Planned becomes claimed as long as its batch is in some node's hands. */
    public Outcome status() {
        return status == Outcome.PLANNED && isInHand() ? Outcome.CLAIMED : status;
    }

    private boolean isInHand() {
        return batch != null && batch.isClaimed();
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
