package communique.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app shares with us (TOTP, RFC 6238: SHA-1, six digits, thirty seconds, as every app knows it). */
@Entity
@Table(name = "second_factor")
class SecondFactor {
    private static final TimeBasedOneTimePasswordGenerator TOTP = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Id
    private UUID userId;

    private String secret;
    private Instant begunAt;
    private Instant confirmedAt;
    /** Codes of this step and of earlier ones have been used, or can be no more. */
    private long lastStep;

    protected SecondFactor() {}

    SecondFactor(UUID user, Instant now) {
        this.userId = user;
        begin(now);
    }

    /** A secret shown long ago and never confirmed may have been seen by others since. */
    void begin(Instant now) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        secret = Base64.getEncoder().encodeToString(bytes);
        begunAt = now;
    }

    boolean isStale(Instant now) {
        return begunAt.plus(PATIENCE).isBefore(now);
    }

    void confirm(long step, Instant now) {
        confirmedAt = now;
        lastStep = step;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    byte[] secret() {
        return Base64.getDecoder().decode(secret);
    }

    /** The step whose code this is, if it is one of now or its neighbours and was not used: clocks differ a little. */
    OptionalLong stepOf(String code, Instant now) {
        var key = new SecretKeySpec(secret(), TOTP.getAlgorithm());
        var current = now.getEpochSecond() / STEP_SECONDS;
        for (var step = current - 1; step <= current + 1; step++)
            if (step > lastStep && code(key, step).equals(code)) return OptionalLong.of(step);
        return OptionalLong.empty();
    }

    private static String code(SecretKeySpec key, long step) {
        try {
            return TOTP.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
