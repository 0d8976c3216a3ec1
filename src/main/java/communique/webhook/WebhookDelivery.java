package communique.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One event to be told to one program, and how that went. Its id is the {@code webhook-id}, however often it is sent. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery {
    private static final int LONGEST_DETAIL = 500;
    /** The pauses before the second attempt and those after it; then it is given up. */
    static final List<Duration> LADDER = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID webhookId;
    private String type;
    private String body;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PENDING;

    private int attempt;
    private Instant nextAt;
    private Instant createdAt;
    private Instant triedAt;
    private Integer answerCode;
    private String detail;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID webhook, EventType type, String body, Instant now) {
        this.webhookId = webhook;
        this.type = type.toString();
        this.body = body;
        this.createdAt = now;
        this.nextAt = now;
    }

    void delivered(int code, Instant now) {
        tried(code, null, now);
        status = Status.DELIVERED;
        nextAt = null;
    }

    /** Later again, and given up once the ladder is climbed. {@code code} is null when no answer came. */
    void failed(Integer code, String why, Instant now) {
        tried(code, why, now);
        if (attempt > LADDER.size()) giveUp();
        else nextAt = now.plus(LADDER.get(Math.max(0, attempt - 1)));
    }

    void refusedForGood(int code, String why, Instant now) {
        tried(code, why, now);
        giveUp();
    }

    private void giveUp() {
        status = Status.FAILED;
        nextAt = null;
    }

    /** Once more from the first rung, with the same id: a program that has seen it knows. */
    void replay(Instant now) {
        status = Status.PENDING;
        attempt = 0;
        nextAt = now;
    }

    private void tried(Integer code, String why, Instant now) {
        triedAt = now;
        answerCode = code;
        detail = why != null && why.length() > LONGEST_DETAIL ? why.substring(0, LONGEST_DETAIL) : why;
    }

    enum Status {
        PENDING,
        DELIVERED,
        FAILED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    String type() {
        return type;
    }

    String body() {
        return body;
    }

    Status status() {
        return status;
    }

    int attempt() {
        return attempt;
    }

    Instant nextAt() {
        return nextAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant triedAt() {
        return triedAt;
    }

    Integer answerCode() {
        return answerCode;
    }

    String detail() {
        return detail;
    }
}
