package communique.release;

import communique.account.Person;
import communique.copy.Copy;
import communique.copy.Version;
import communique.core.Json;
import communique.core.LocalText;
import communique.core.LocalTextColumn;
import communique.core.Recorded;
import communique.core.Refused;
import communique.core.Secret;
import communique.core.Text;
import communique.office.Office;
import communique.preflight.Draft;
import communique.preflight.Finding;
import communique.preflight.Known;
import communique.preflight.Preflight;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One item of news with all its language versions, from first draft to issue; every transition of its life is here. */
@Recorded(
        as = "release",
        keeps = {
            "number",
            "status",
            "revision",
            "contentHash",
            "submittedBy",
            "approvedBy",
            "approvedHash",
            "issueAt",
            "issueZone",
            "issuedAt",
            "issuedRevision",
            "returnedReason",
            "correctionReason",
            "withdrawnReason"
        })
@Entity
@Table(name = "release")
public class Release {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @jakarta.persistence.Version
    private int lockVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "office_id")
    private Office office;

    @Column(name = "release_number")
    private String number;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private int revision;

    @Convert(converter = CopyColumn.class)
    @Column(name = "content")
    private Copy copy;

    private String contentHash;
    private String kind;
    private String languages;
    private String searchText;

    /** The day to find it by: when it goes or went out, else its dateline's, else the day it was begun. */
    private LocalDate dayOf;

    private String createdBy;
    private Instant createdAt;
    private String changedBy;
    private Instant changedAt;
    private String submittedBy;
    private Instant submittedAt;

    @Convert(converter = OverruledColumn.class)
    private List<Overruled> overruled = List.of();

    private String returnedReason;
    private String approvedBy;
    private Instant approvedAt;
    private String approvedHash;
    private Instant issueAt;
    private String issueZone;
    private Instant issuedAt;
    private Instant revisedAt;
    private Integer issuedRevision;

    @Convert(converter = LocalTextColumn.class)
    private LocalText correctionReason;

    private Instant withdrawnAt;

    @Convert(converter = LocalTextColumn.class)
    private LocalText withdrawnReason;

    @Embedded
    private Emergency emergency;

    private boolean limited;
    private String limitedBy;
    private Instant limitedAt;

    @ElementCollection
    @CollectionTable(name = "release_reader", joinColumns = @JoinColumn(name = "release_id"))
    @Column(name = "user_name")
    private Set<String> readers = new TreeSet<>();

    protected Release() {}

    public Release(Office office, Copy copy, String by, Instant now) {
        this.office = office;
        this.createdBy = by;
        this.createdAt = now;
        take(copy, by, now);
    }

    /** New content is a new revision in draft; whatever was submitted, approved or scheduled was another text. */
    void write(Copy changed, String by, Instant now) {
        requireChangeable();
        backToDraft();
        take(changed, by, now);
    }

    /** What is out, or taken back, is not written over. */
    public void requireChangeable() {
        if (status == Status.ISSUED) throw new Refused("release.issued-needs-correction");
        if (status == Status.WITHDRAWN) throw new Refused("release.withdrawn");
    }

    /** Whether somebody has already vouched for the text, so that writing it anew voids what they said. */
    public boolean isVouchedFor() {
        return status == Status.SUBMITTED || status == Status.APPROVED || status == Status.SCHEDULED;
    }

    void move(Office other, String by, Instant now) {
        if (number != null) throw new Refused("release.numbered", number);
        office = other;
        write(copy, by, now);
    }

    /** {@code overrides} maps a blocker's code to the reason it may pass. */
    public void submit(Map<String, String> overrides, String by, Instant now) {
        if (status != Status.DRAFT) throw new Refused("release.not-a-draft");
        overruled = passed(overrides, by, now);
        status = Status.SUBMITTED;
        submittedBy = by;
        submittedAt = now;
        returnedReason = null;
    }

    /** What blocks and may not pass refuses the text; what may, passes by name and reason. */
    private List<Overruled> passed(Map<String, String> overrides, String by, Instant now) {
        var passed = new ArrayList<Overruled>();
        var blocked = new ArrayList<Refused.Reason>();
        for (var finding : blockers(now)) {
            var reason = Text.line(overrides.get(finding.code()));
            if (reason != null && finding.overridable()) passed.add(new Overruled(finding.code(), reason, by, now));
            else
                blocked.add(
                        new Refused.Reason(finding.code(), finding.mentions().toArray()));
        }
        if (!blocked.isEmpty()) throw new Refused(blocked);
        return List.copyOf(passed);
    }

    /** Bound to the exact content: {@code hash} is what the approver has read. After an emergency it is the second pair of eyes. */
    public void approve(String hash, String by, Instant now) {
        var owed = emergency != null && emergency.isOpen();
        if (status != Status.SUBMITTED && !owed) throw new Refused("release.not-submitted");
        if (status != Status.SUBMITTED) {
            emergency.second(hash, by, now);
            return;
        }
        if (Person.isSame(by, submittedBy)) throw new Refused("release.own-approval");
        if (!contentHash.equals(hash)) throw new Refused("release.other-content");
        approved(hash, by, now);
        if (owed && emergency.isOf(hash)) emergency.second(hash, by, now);
    }

    /** One person vouches alone, with a reason; pre-flight is asked as for a submission. Marked until somebody seconds it. */
    public void approveAlone(String reason, String hash, Map<String, String> overrides, String by, Instant now) {
        if (status != Status.DRAFT && status != Status.SUBMITTED) throw new Refused("release.not-a-draft");
        if (!contentHash.equals(hash)) throw new Refused("release.other-content");
        overruled = passed(overrides, by, now);
        returnedReason = null;
        if (status == Status.DRAFT) {
            submittedBy = by;
            submittedAt = now;
        }
        approved(hash, by, now);
        emergency = new Emergency(by, reason, hash, revision, now);
    }

    private void approved(String hash, String by, Instant now) {
        status = Status.APPROVED;
        approvedBy = by;
        approvedAt = now;
        approvedHash = hash;
    }

    /** What somebody can be asked to approve now: what was submitted, or what one person issued alone; else null. */
    String hashToApprove() {
        if (status == Status.SUBMITTED) return contentHash;
        return emergency != null && emergency.isOpen() && emergency.isOf(contentHash) ? contentHash : null;
    }

    public void giveNumber(String given) {
        if (number == null) number = given;
    }

    public void giveBack(String reason, Instant now) {
        if (status != Status.SUBMITTED && status != Status.APPROVED) throw new Refused("release.not-submitted");
        backToDraft();
        returnedReason = reason;
        changedAt = now;
    }

    /** {@code zone} is where {@code at} was said; an instant already past is refused. */
    public void schedule(Instant at, ZoneId zone, Instant now) {
        if (status == Status.SCHEDULED) throw new Refused("release.scheduled-already");
        if (status != Status.APPROVED) throw new Refused("release.not-approved");
        if (!contentHash.equals(approvedHash)) throw new Refused("release.other-content");
        if (at.isBefore(now)) throw new Refused("schedule.past");
        status = Status.SCHEDULED;
        issueAt = at;
        issueZone = zone.getId();
        settleDay();
    }

    public void unschedule() {
        if (status != Status.SCHEDULED) throw new Refused("release.not-scheduled");
        status = Status.APPROVED;
        issueAt = null;
        issueZone = null;
        settleDay();
    }

    public boolean isDue(Instant now) {
        return status == Status.SCHEDULED && !issueAt.isAfter(now);
    }

    /** From here on it is public. Never before its instant, never a text other than the approved one. */
    public void issue(Instant now) {
        if (!isDue(now)) throw new Refused("release.not-due");
        if (!contentHash.equals(approvedHash)) throw new Refused("release.other-content");
        status = Status.ISSUED;
        if (issuedAt == null) issuedAt = issueAt;
        revisedAt = issueAt;
        issuedRevision = revision;
        correctionReason = null;
    }

    /** Whether this revision still waits for its instant with its approval intact. */
    public boolean isScheduledRevision(int number) {
        return status == Status.SCHEDULED && revision == number && contentHash.equals(approvedHash);
    }

    /** What was held past its hour goes out later than planned. */
    public void postpone(Instant at) {
        if (status != Status.SCHEDULED) throw new Refused("release.not-scheduled");
        issueAt = at;
        settleDay();
    }

    void correct(LocalText reason, String by, Instant now) {
        if (status != Status.ISSUED) throw new Refused("release.not-issued");
        backToDraft();
        correctionReason = reason;
        take(copy, by, now);
    }

    public void withdraw(LocalText reason, Instant now) {
        if (issuedRevision == null || status == Status.WITHDRAWN) throw new Refused("release.not-issued");
        if (status == Status.SCHEDULED) throw new Refused("release.scheduled-already");
        status = Status.WITHDRAWN;
        withdrawnAt = now;
        withdrawnReason = reason;
        changedAt = now;
    }

    /** What would refuse its submission now; the day is the one it is scheduled for, else today at the office. */
    public List<Finding> blockers(Instant now) {
        return Preflight.blockers(
                new Draft(copy, office.languages(), office.sourceLines(), dayOfIssue(now), Known.NOTHING));
    }

    LocalDate dayOfIssue(Instant now) {
        return (issueAt == null ? now : issueAt).atZone(office.zone()).toLocalDate();
    }

    /** From now on it exists for these people only, whatever the others' roles are. */
    void limitTo(Set<String> people, String by, Instant now) {
        limited = true;
        limitedBy = by;
        limitedAt = now;
        readers.clear();
        readers.addAll(people);
    }

    void liftLimit() {
        if (!limited) throw new Refused("release.not-limited");
        limited = false;
        limitedBy = null;
        limitedAt = null;
        readers.clear();
    }

    boolean isOpenTo(String person) {
        return !limited || readers.contains(person);
    }

    /** An emergency that never went out is over with its text. */
    private void backToDraft() {
        if (emergency != null && !emergency.revision().equals(issuedRevision)) emergency = null;
        status = Status.DRAFT;
        submittedBy = null;
        submittedAt = null;
        overruled = List.of();
        approvedBy = null;
        approvedAt = null;
        approvedHash = null;
        issueAt = null;
        issueZone = null;
    }

    private void take(Copy content, String by, Instant now) {
        copy = content;
        revision++;
        contentHash = "sha256:" + Secret.sha256(office.code() + "\n" + Json.write(content));
        kind = content.kind().toString();
        languages = String.join(",", content.versions().keySet());
        searchText = searchable(content);
        changedBy = by;
        changedAt = now;
        settleDay();
    }

    private void settleDay() {
        if (issuedAt != null) dayOf = issuedAt.atZone(office.zone()).toLocalDate();
        else if (issueAt != null) dayOf = issueAt.atZone(office.zone()).toLocalDate();
        else if (copy.dateline().date() != null) dayOf = copy.dateline().date();
        else dayOf = createdAt.atZone(office.zone()).toLocalDate();
    }

    private static String searchable(Copy copy) {
        var words = new StringBuilder();
        for (Version version : copy.versions().values())
            words.append(version.headline() == null ? "" : version.headline())
                    .append('\n')
                    .append(String.join("\n", version.subheads()))
                    .append('\n')
                    .append(version.body())
                    .append('\n');
        var folded = Text.folded(words.toString());
        return folded.substring(0, Math.min(folded.length(), CopyIntake.MOST));
    }

    /** Null unless one person vouched for a text alone. */
    public Emergency emergency() {
        return emergency;
    }

    public boolean limited() {
        return limited;
    }

    String limitedBy() {
        return limitedBy;
    }

    Instant limitedAt() {
        return limitedAt;
    }

    Set<String> readers() {
        return Set.copyOf(readers);
    }

    public UUID id() {
        return id;
    }

    public int lockVersion() {
        return lockVersion;
    }

    public Office office() {
        return office;
    }

    public String number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    public Copy copy() {
        return copy;
    }

    public String contentHash() {
        return contentHash;
    }

    public LocalDate dayOf() {
        return dayOf;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public List<Overruled> overruled() {
        return overruled;
    }

    public String returnedReason() {
        return returnedReason;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant issueAt() {
        return issueAt;
    }

    public String issueZone() {
        return issueZone;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When the revision the public holds went out: later than {@link #issuedAt} for a correction. */
    public Instant revisedAt() {
        return revisedAt;
    }

    /** The revision the public holds; null before the first issue. */
    public Integer issuedRevision() {
        return issuedRevision;
    }

    /** Whether somebody may hold another text under this name: what goes out next is a correction. */
    public boolean wasIssued() {
        return issuedRevision != null;
    }

    public LocalText correctionReason() {
        return correctionReason;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public LocalText withdrawnReason() {
        return withdrawnReason;
    }
}
