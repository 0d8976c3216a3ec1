package communique.account;

import communique.core.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes and takes the codes for a lost authenticator. */
@ApplicationScoped
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, UUID> {
    private static final int HOW_MANY = 10;
    /** Without letters and digits that are taken for each other; ten of these are almost fifty bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Clock clock;

    /** New ones in place of all earlier ones; told this once. */
    List<String> make(User user) {
        delete("userId", user.id());
        var codes = Stream.generate(RecoveryCodes::code).limit(HOW_MANY).toList();
        codes.forEach(code -> persist(new RecoveryCode(user.id(), plain(code))));
        return codes;
    }

    /** Whether it was one, unused until now, on whichever node. */
    boolean use(User user, String typed) {
        return update(
                        "usedAt = ?1 where userId = ?2 and codeHash = ?3 and usedAt is null",
                        clock.instant(),
                        user.id(),
                        Secret.sha256(plain(typed)))
                == 1;
    }

    long left(User user) {
        return count("userId = ?1 and usedAt is null", user.id());
    }

    void drop(User user) {
        delete("userId", user.id());
    }

    private static String code() {
        var letters = IntStream.range(0, 10)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());
        return letters.substring(0, 5) + "-" + letters.substring(5);
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
