package communique.distribution;

import communique.core.LocalText;
import communique.core.LocalTextColumn;
import communique.core.Refused;
import communique.core.StringsColumn;
import communique.release.Release;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One issue of one revision, over channels, at an instant. */
@Entity
@Table(name = "distribution")
public class Distribution {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "release_id")
    private Release release;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Stage status = Stage.PLANNED;

    private Instant dueAt;
    private String zone;

    @Column(name = "tolerance_s")
    private long tolerance;

    @Enumerated(EnumType.STRING)
    private Plan.OnUnknown onUnknown;

    @Convert(converter = ChannelsColumn.class)
    private List<Channel> channels;

    @Convert(converter = StringsColumn.class)
    private List<String> lists;

    /** What was wrong in the revision before; null for a first issue. */
    @Convert(converter = LocalTextColumn.class)
    private LocalText correction;

    /** Why the release is withdrawn; null unless this distribution says so. */
    @Convert(converter = LocalTextColumn.class)
    private LocalText withdrawal;

    private String plannedBy;
    private Instant plannedAt;
    private Instant startedAt;
    private Instant finishedAt;
    private String heldBecause;
    private Instant heldAt;

    /** How many of its audience stand in no batch; null where nobody has counted. */
    private Long leftOut;

    protected Distribution() {}

    Distribution(Release release, Plan plan, String by, Instant now) {
        this.release = release;
        this.revision = release.revision();
        this.dueAt = plan.at();
        this.zone = plan.zone().getId();
        this.tolerance = plan.tolerance().toSeconds();
        this.onUnknown = plan.onUnknown();
        this.channels = plan.channels();
        this.lists = plan.lists();
        this.correction = release.wasIssued() ? release.correctionReason() : null;
        this.plannedBy = by;
        this.plannedAt = now;
    }

    /** Tells those who hold a release that it is withdrawn. */
    static Distribution ofWithdrawal(Release release, String by, Instant now) {
        var zone = release.office().zone();
        var tolerance = Plan.DEFAULT_TOLERANCE;
        var plan = new Plan(now, zone, List.of(), List.of(Channel.EMAIL), tolerance, Plan.OnUnknown.HOLD);
        var notice = new Distribution(release, plan, by, now);
        notice.revision = release.issuedRevision();
        notice.correction = null;
        notice.withdrawal = release.withdrawnReason();
        return notice;
    }

    /** Past this, news is stale: it holds and says so. */
    boolean isTooLate(Instant now) {
        return now.isAfter(dueAt.plusSeconds(tolerance));
    }

    /** Half sent, it stood still for longer than this: the rest is stale as well. */
    boolean isStale(Instant since, Instant now) {
        return status == Stage.RUNNING && now.isAfter(since.plusSeconds(tolerance));
    }

    void start(Instant now) {
        if (status != Stage.PLANNED || dueAt.isAfter(now)) throw new Refused("distribution.not-due");
        status = Stage.RUNNING;
        startedAt = now;
    }

    /** So many of its audience are there for the record only. */
    void leaveOut(long many) {
        leftOut = many;
    }

    Long leftOut() {
        return leftOut;
    }

    /** Stops now, keeps everything. {@code because} is a code; see the sentences {@code held.*}. */
    void hold(String because, Instant now) {
        if (status == Stage.HELD) return;
        if (status != Stage.PLANNED && status != Stage.RUNNING) throw new Refused("distribution.over");
        status = Stage.HELD;
        heldBecause = because;
        heldAt = now;
    }

    /** Goes on where it stood; what had not begun and is past its hour gets this instant as its hour. */
    void resume(Instant now) {
        if (status != Stage.HELD) throw new Refused("distribution.not-held");
        if (startedAt == null && !isInOrder()) throw new Refused("distribution.voided");
        status = startedAt == null ? Stage.PLANNED : Stage.RUNNING;
        heldBecause = null;
        heldAt = null;
        if (startedAt == null && dueAt.isBefore(now)) {
            dueAt = now;
            if (!isWithdrawal()) release.postpone(now);
        }
    }

    void cancel(Instant now) {
        if (status == Stage.FINISHED || status == Stage.CANCELLED) return;
        status = Stage.CANCELLED;
        finishedAt = now;
    }

    void finish(Instant now) {
        if (status != Stage.RUNNING) return;
        status = Stage.FINISHED;
        finishedAt = now;
    }

    /** One more message is owed: what was finished runs again. */
    void reopen() {
        if (status != Stage.FINISHED) return;
        status = Stage.RUNNING;
        finishedAt = null;
    }

    /** A code of the sentences {@code resend.*} for why none of its messages may be sent once more; null when they may. */
    String noResendBecause() {
        if (status == Stage.CANCELLED) return "cancelled";
        if (isWithdrawal()) return null;
        if (release.withdrawnAt() != null) return "withdrawn";
        var superseded = !release.wasIssued() || release.issuedRevision() != revision;
        return superseded ? "superseded" : null;
    }

    /** {@code issue}, {@code correction} or {@code withdrawal}. */
    public String kind() {
        if (isWithdrawal()) return "withdrawal";
        return correction == null ? "issue" : "correction";
    }

    boolean isWithdrawal() {
        return withdrawal != null;
    }

    /** Whether its words may go out now: those that were approved for this hour, or that the release is withdrawn. */
    boolean isInOrder() {
        return isWithdrawal() || release.isScheduledRevision(revision);
    }

    boolean goesBy(Channel channel) {
        return channels.contains(channel);
    }

    public UUID id() {
        return id;
    }

    public Release release() {
        return release;
    }

    public int revision() {
        return revision;
    }

    public Stage status() {
        return status;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String zone() {
        return zone;
    }

    public long tolerance() {
        return tolerance;
    }

    public Plan.OnUnknown onUnknown() {
        return onUnknown;
    }

    public List<Channel> channels() {
        return channels;
    }

    public List<String> lists() {
        return lists;
    }

    public LocalText correction() {
        return correction;
    }

    public LocalText withdrawal() {
        return withdrawal;
    }

    String plannedBy() {
        return plannedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public String heldBecause() {
        return heldBecause;
    }

    public Instant heldAt() {
        return heldAt;
    }
}
