package communique.distribution;

import communique.core.StringsColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One mail to one person about a distribution that stands still or ended in doubt. */
@Entity
@Table(name = "alert")
class Alert {
    /** The code, beside those of the sentences {@code held.*}, of a distribution that finished with unknown deliveries. */
    static final String UNKNOWN = "unknown";

    private static final int MOST_UNANSWERED = 3;
    private static final int LONGEST_DETAIL = 1000;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** After a day nobody is helped by it. */
    static final Duration LIFE = Duration.ofHours(24);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID distributionId;
    private String because;
    private String address;

    @Convert(converter = StringsColumn.class)
    private List<String> languages;

    private Instant raisedAt;
    private int attempt;
    private int unanswered;
    /** Null: nothing more is to be done. While somebody is at it: when another is to look. */
    private Instant nextAt;

    private Instant sentAt;
    private String detail;

    protected Alert() {}

    Alert(UUID distribution, String because, String address, List<String> languages, Instant now) {
        this.distributionId = distribution;
        this.because = because;
        this.address = address;
        this.languages = languages;
        this.raisedAt = now;
        this.nextAt = now;
    }

    void sent(String answer, Instant now) {
        sentAt = now;
        over(answer);
    }

    /** Nobody needs it any more, or it can never arrive. */
    void over(String why) {
        nextAt = null;
        detail = why != null && why.length() > LONGEST_DETAIL ? why.substring(0, LONGEST_DETAIL) : why;
    }

    /** The relay surely did not take it: again, in ever longer pauses, for a day. */
    void deferred(String answer, Instant now) {
        over(answer);
        if (now.isAfter(raisedAt.plus(LIFE))) return;
        var pause = Duration.ofSeconds(5L << Math.min(attempt, 10));
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /** The relay may have taken it: a few times more, so that it is not missed, nor comes all day. */
    void unanswered(String answer, Instant now) {
        if (++unanswered > MOST_UNANSWERED) over(answer);
        else deferred(answer, now);
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isAbout(Stage status) {
        return because.equals(UNKNOWN) || status == Stage.HELD;
    }

    UUID id() {
        return id;
    }

    UUID distributionId() {
        return distributionId;
    }

    String because() {
        return because;
    }

    Instant nextAt() {
        return nextAt;
    }

    String address() {
        return address;
    }

    List<String> languages() {
        return languages;
    }
}
