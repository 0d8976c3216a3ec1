package communique.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.apache.james.jdkim.exceptions.PermFailException;
import org.junit.jupiter.api.Test;

/** What we sign, an independent verifier believes; what is changed on the way, it does not. */
class DkimTest {
    private static final KeyPair RSA = pair("RSA");
    private static final KeyPair ED = pair("Ed25519");
    private static final String HEADERS = String.join(
            "\r\n",
            "Date: Tue, 6 Jan 2026 17:05:00 +0000",
            "From: =?UTF-8?Q?M=C3=A9dias?= <media@office.example.org>",
            "To: Jo <jo@paper.example.org>",
            "Message-ID: <1@office.example.org>",
            "Subject: A headline so long that it is",
            " folded  over two lines\t",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; ",
            "\tboundary=\"----=_Part\"",
            "X-Ours: not signed",
            "List-Unsubscribe: <https://press.example.org/unsubscribe/abc>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            "");
    private static final String BODY =
            "------=_Part\r\n\r\n.A line with a dot, blanks   and a tab\t \r\n \r\nCaf\u00e9\r\n------=_Part--\r\n\r\n\r\n";

    @Test
    void a_signed_message_is_believed() throws Exception {
        var record = verify(signature(HEADERS, BODY) + HEADERS + "\r\n" + BODY);
        assertEquals("office.example.org", record.getDToken().toString());
        assertEquals("press", record.getSelector().toString());
        var signed = record.getHeaders().stream().map(CharSequence::toString).toList();
        assertTrue(signed.containsAll(List.of("List-Unsubscribe", "List-Unsubscribe-Post", "Subject", "Message-ID")));
    }

    @Test
    void lines_stay_within_what_relays_take() {
        for (var line : signature(HEADERS, BODY).split("\r\n")) assertTrue(line.length() <= 78, line);
        assertTrue(signature(HEADERS, BODY).endsWith("\r\n"));
    }

    @Test
    void blanks_that_a_relay_changes_do_no_harm() throws Exception {
        var relayed = HEADERS.replace("folded  over", "folded over").replace("\r\n folded", "\r\n\tfolded");
        verify(signature(HEADERS, BODY) + relayed + "\r\n" + BODY.replace("blanks   and", "blanks and"));
    }

    @Test
    void an_empty_body_hashes_as_the_rfc_says() {
        var empty = "bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;";
        assertTrue(signature(HEADERS, "").contains(empty));
        assertTrue(signature(HEADERS, " \r\n\r\n").contains(empty));
    }

    @Test
    void a_body_without_an_end_is_believed() throws Exception {
        verify(signature(HEADERS, "no end") + HEADERS + "\r\n" + "no end\r\n");
    }

    @Test
    void a_changed_text_or_way_out_of_the_list_is_not_believed() {
        var signature = signature(HEADERS, BODY);
        assertThrows(FailException.class, () -> verify(signature + HEADERS + "\r\n" + BODY.replace("Caf", "Kaf")));
        assertThrows(
                FailException.class,
                () -> verify(signature + HEADERS.replace("unsubscribe/abc", "unsubscribe/abd") + "\r\n" + BODY));
    }

    @Test
    void a_second_sender_slipped_in_is_not_believed() {
        var forged = signature(HEADERS, BODY) + "From: somebody@else.example.org\r\n" + HEADERS + "\r\n" + BODY;
        assertThrows(FailException.class, () -> verify(forged));
    }

    @Test
    void ed25519_signs_the_hash_of_the_canonical_headers() throws Exception {
        var headers = "From:  A <a@example.org>\r\nSubject: Two\r\n words \r\n";
        var line = Dkim.of("example.org", "ed", ED.getPrivate()).signature(bytes(headers), bytes("x  y \r\n\r\n"));
        var given = line.substring(line.lastIndexOf("b=") + 2).replaceAll("\\s", "");
        var hash = Base64.getEncoder().encodeToString(sha256("x y\r\n"));
        var canonical = "from:A <a@example.org>\r\nsubject:Two words\r\n"
                + "dkim-signature:v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.org; s=ed;"
                + " h=From:From:Subject; bh=" + hash + "; b=";
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(ED.getPublic());
        verifier.update(sha256(canonical));
        assertTrue(verifier.verify(Base64.getDecoder().decode(given)));
    }

    @Test
    void a_key_is_read_from_pem_and_says_what_to_publish() {
        var key = DkimKey.read(pem(RSA.getPrivate()));
        assertEquals(RSA.getPrivate(), key);
        assertEquals("v=DKIM1; k=rsa; p=" + base64(RSA.getPublic().getEncoded()), DkimKey.record(key));
        var published = DkimKey.record(DkimKey.read(pem(ED.getPrivate())));
        var raw = Base64.getDecoder().decode(published.replace("v=DKIM1; k=ed25519; p=", ""));
        var encoded = ED.getPublic().getEncoded();
        assertArrayEquals(java.util.Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length), raw);
    }

    @Test
    void what_is_no_key_is_refused_with_a_reason() {
        var old = assertThrows(
                IllegalArgumentException.class,
                () -> DkimKey.read("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----"));
        assertTrue(old.getMessage().contains("openssl pkcs8"), old.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> DkimKey.read("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"));
    }

    private static String signature(String headers, String body) {
        return Dkim.of("office.example.org", "press", RSA.getPrivate()).signature(bytes(headers), bytes(body));
    }

    private static org.apache.james.jdkim.api.SignatureRecord verify(String message) throws Exception {
        var published = DkimKey.record(RSA.getPrivate());
        var verifier = new DKIMVerifier((methods, selector, token) -> {
            if (!"press".contentEquals(selector) || !"office.example.org".contentEquals(token))
                throw new PermFailException("no such record");
            return List.of(published);
        });
        var records = verifier.verify(new ByteArrayInputStream(bytes(message)));
        assertEquals(1, records.size(), "signatures");
        return records.get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes(text));
    }

    private static String pem(PrivateKey key) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair pair(String algorithm) {
        try {
            var maker = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("RSA")) maker.initialize(2048);
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
