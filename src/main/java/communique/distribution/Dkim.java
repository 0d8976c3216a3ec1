package communique.distribution;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Signs a message in a domain's name, so that who receives it can tell that it is ours and unchanged (RFC 6376, 8463). */
final class Dkim {
    /** What a reader sees and what a mail program acts upon; RFC 8058 wants the last two covered. */
    private static final List<String> SIGNED = List.of(
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "List-Unsubscribe",
            "List-Unsubscribe-Post");

    private static final String FOLD = "\r\n\t";
    private static final int WIDTH = 72;

    private final String domain;
    private final String selector;
    private final PrivateKey key;

    private Dkim(String domain, String selector, PrivateKey key) {
        this.domain = domain;
        this.selector = selector;
        this.key = key;
    }

    /** {@code key} is an RSA or an Ed25519 key. */
    static Dkim of(String domain, String selector, PrivateKey key) {
        return new Dkim(domain, selector, key);
    }

    /**
     * The folded {@code DKIM-Signature:} line with its end, to stand before the message's own headers. Both arguments are
     * the message's bytes with lines ending in CRLF, before any dot is stuffed; the empty line between them is in neither.
     */
    String signature(byte[] headers, byte[] body) {
        var fields = Relaxed.fields(new String(headers, StandardCharsets.ISO_8859_1));
        var names = new ArrayList<String>();
        var signed = new StringBuilder();
        for (var name : SIGNED) {
            var lines = fields.stream()
                    .filter(f -> f.name().equals(name.toLowerCase(Locale.ROOT)))
                    .map(Relaxed.Field::line)
                    .toList();
            // Verifiers take a repeated field from the bottom up.
            for (int i = lines.size() - 1; i >= 0; i--) {
                names.add(name);
                signed.append(lines.get(i)).append("\r\n");
            }
            // Named once more than it occurs: a second From slipped in on the way breaks the signature.
            if (name.equals("From")) names.add(name);
        }
        var unsigned = " v=1; a=" + algorithm() + "; c=relaxed/relaxed;" + FOLD + "d=" + domain + "; s=" + selector
                + ";"
                + FOLD + "h=" + folded(names) + ";" + FOLD + "bh=" + base64(sha256(Relaxed.body(body))) + ";" + FOLD
                + "b=";
        signed.append(Relaxed.Field.of("DKIM-Signature", unsigned).line());
        var signature = base64(sign(signed.toString().getBytes(StandardCharsets.ISO_8859_1)));
        return "DKIM-Signature:" + unsigned + signature.replaceAll("(.{" + WIDTH + "})(?=.)", "$1" + FOLD) + "\r\n";
    }

    private static String folded(List<String> names) {
        var lines = new StringBuilder();
        var width = 0;
        for (var name : names) {
            if (lines.length() > 0) lines.append(':');
            if (width + name.length() > WIDTH) {
                lines.append(FOLD);
                width = 0;
            }
            lines.append(name);
            width += name.length() + 1;
        }
        return lines.toString();
    }

    private String algorithm() {
        return key.getAlgorithm().equals("RSA") ? "rsa-sha256" : "ed25519-sha256";
    }

    private byte[] sign(byte[] text) {
        try {
            var rsa = key.getAlgorithm().equals("RSA");
            var signer = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
            signer.initSign(key);
            // RFC 8463: Ed25519 signs the hash as if it were the message.
            signer.update(rsa ? text : sha256(text));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
