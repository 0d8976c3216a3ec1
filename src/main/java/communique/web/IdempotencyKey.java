package communique.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A POST that must have its effect once, and its first answer. While that is not there, the first is still running. */
@Entity
@Table(name = "idempotency_key")
class IdempotencyKey {
    @Id
    private String id;

    private String fingerprint;
    private Instant madeAt;
    private Integer status;
    private String headers;
    private String answer;

    protected IdempotencyKey() {}

    IdempotencyKey(String id, String fingerprint, Instant madeAt) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.madeAt = madeAt;
    }

    void answered(int status, String headers, String answer) {
        this.status = status;
        this.headers = headers;
        this.answer = answer;
    }

    boolean isFor(String fingerprint) {
        return this.fingerprint.equals(fingerprint);
    }

    /** Null while the first request is running. */
    Integer status() {
        return status;
    }

    String headers() {
        return headers;
    }

    String answer() {
        return answer;
    }
}
