package communique.distribution;

import communique.distribution.Claims.Row;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What was sent, byte for byte, once for each choice of languages. Where the messages differ from one another (the recipient,
 * the Message-ID, the way out of the list; the hour and the signature of its sending) stands a recipient who does not exist.
 */
@ApplicationScoped
public class KeptMails implements PanacheRepositoryBase<KeptMail, UUID> {
    public static final UUID NOBODYS_ID = new UUID(0, 0);
    public static final String NOBODYS_ADDRESS = "recipient@example.invalid";
    public static final String NOBODYS_NAME = "RECIPIENT";
    public static final String NOBODYS_TOKEN = "UNSUBSCRIBE-TOKEN";

    @Inject
    Letters letters;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** {@code keptAt} is null for what was not kept when it went out and is written here as it would be now. */
    public record Copy(String languages, byte[] content, String sha256, Instant keptAt) {}

    /** The first is the one. Never in the way of sending: without a copy the evidence says so. */
    void keep(UUID distribution, String languages, int officeVersion, Stationery stationery) {
        try {
            var copy = copy(languages, stationery, clock.instant());
            QuarkusTransaction.requiringNew().run(() -> {
                if (count("distributionId = ?1 and languages = ?2", distribution, languages) == 0)
                    persist(new KeptMail(distribution, languages, officeVersion, copy));
            });
        } catch (RuntimeException e) {
            Log.warnf("The message of distribution %s (%s) was not kept: %s", distribution, languages, e.getMessage());
        }
    }

    /** Those of a distribution that has not begun are nobody's. */
    void forget(UUID distribution) {
        delete("distributionId", distribution);
    }

    /** One for each choice of languages that its recipients have. */
    public List<Copy> of(UUID distribution) {
        var kept = list("distributionId = ?1 order by languages", distribution).stream()
                .map(mail -> new Copy(mail.languages(), mail.content(), sha256(mail.content()), mail.keptAt()))
                .toList();
        if (!kept.isEmpty()) return kept;
        return ledger.languages(distribution).stream()
                .map(languages -> copy(languages, letters.anew(languages, distribution), null))
                .toList();
    }

    private static Copy copy(String languages, Stationery stationery, Instant at) {
        var bytes = new ByteArrayOutputStream();
        try {
            stationery
                    .to(new Row(NOBODYS_ID, NOBODYS_ADDRESS, NOBODYS_NAME, languages, NOBODYS_TOKEN, 0))
                    .writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Copy(languages, bytes.toByteArray(), sha256(bytes.toByteArray()), at);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
