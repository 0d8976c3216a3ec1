package communique.distribution;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** Reads the private key that mails are signed with, and says what its domain must publish. */
final class DkimKey {
    /** RFC 8301: less is not believed. */
    private static final int SHORTEST_RSA = 1024;

    private DkimKey() {}

    /** From PKCS #8 in PEM; anything else is an {@link IllegalArgumentException} that says what to do. */
    static PrivateKey read(String pem) {
        var from = pem.indexOf("-----BEGIN PRIVATE KEY-----");
        var to = pem.indexOf("-----END PRIVATE KEY-----");
        if (from < 0 || to < from)
            throw new IllegalArgumentException("it is not a PKCS #8 key without a passphrase (BEGIN PRIVATE KEY);"
                    + " openssl pkcs8 -topk8 -nocrypt makes one of another");
        var der = Base64.getMimeDecoder().decode(pem.substring(from + 27, to));
        for (var algorithm : List.of("RSA", "Ed25519")) {
            try {
                return checked(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der)));
            } catch (GeneralSecurityException e) {
                // It may be of the other kind.
            }
        }
        throw new IllegalArgumentException("it is neither an RSA nor an Ed25519 key");
    }

    private static PrivateKey checked(PrivateKey key) {
        if (key instanceof RSAPrivateCrtKey rsa && rsa.getModulus().bitLength() < SHORTEST_RSA)
            throw new IllegalArgumentException("it has less than " + SHORTEST_RSA + " bits; take 2048");
        return key;
    }

    /** The value of the TXT record at {@code <selector>._domainkey.<domain>}. */
    static String record(PrivateKey key) {
        try {
            if (key instanceof RSAPrivateCrtKey rsa)
                return "v=DKIM1; k=rsa; p=" + base64(publicOf(rsa.getModulus(), rsa.getPublicExponent()));
            var seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
            var own = new Ed25519PrivateKeyParameters(seed).generatePublicKey();
            return "v=DKIM1; k=ed25519; p=" + base64(own.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] publicOf(BigInteger modulus, BigInteger exponent) throws GeneralSecurityException {
        var spec = new RSAPublicKeySpec(modulus, exponent);
        return KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
