package communique.account;

import communique.core.Invalid;
import communique.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id with 19 MiB, two passes and one lane (the OWASP password storage cheat sheet's floor), as a PHC string. */
final class Password {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Compared against when nobody has the name, so that an unknown name takes as long as a wrong password. */
    static final String NOBODYS = hash("nobody has this name");

    private Password() {}

    /** For who has no password: takes as long as any to be found wrong, and no password is right. */
    static String none() {
        return hash(Secret.make(32));
    }

    static String hash(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        PASSES,
                        encoder.encodeToString(salt),
                        encoder.encodeToString(derive(password, salt)));
    }

    static boolean matches(String password, String hash) {
        var parts = hash.split("\\$");
        if (parts.length != 6 || password.length() > LONGEST) return false;
        var decoder = Base64.getDecoder();
        return MessageDigest.isEqual(derive(password, decoder.decode(parts[4])), decoder.decode(parts[5]));
    }

    /** The password itself when it is long enough to be one and not what everybody would try; {@code own} are its user's names. */
    static String require(String field, String password, String... own) {
        if (password == null || password.length() < SHORTEST) throw new Invalid(field, "password.short", SHORTEST);
        if (password.length() > LONGEST) throw new Invalid(field, "text.long", LONGEST);
        if (CommonPassword.isOne(password, own)) throw new Invalid(field, "password.common");
        return password;
    }

    private static byte[] derive(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var key = new byte[32];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }
}
