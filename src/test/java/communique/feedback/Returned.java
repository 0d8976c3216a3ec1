package communique.feedback;

import communique.Mailbox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports as servers would write them about a mail that the tests' relay took: the fixtures, made about this one. */
final class Returned {
    private static final String TOKEN = "agratrjsjj373lg7aus7v25pvbpcooimyx5ykjuqem";

    private Returned() {}

    /** The {@code fixture}, as if it had been written about the first mail that {@code address} received. */
    static String about(String address, String fixture) throws IOException, MessagingException {
        return about(Mailbox.of(address).get(0), address, fixture);
    }

    static String about(MimeMessage mail, String address, String fixture) throws IOException, MessagingException {
        return text(fixture)
                .replace(TOKEN, token(mail))
                .replace("reporter@daily.example.org", address)
                .replace("01a209c5-324a-77fd-acdf-0525faebafa8@office.example.org", messageId(mail))
                .replace("AbCdEfGhIjKlMnOpQrStUvWxYz012-_9", wayOut(mail));
    }

    static String text(String fixture) throws IOException {
        return Files.readString(
                Path.of("src/test/resources/feedback/" + fixture + ".eml"), StandardCharsets.ISO_8859_1);
    }

    static String token(MimeMessage mail) throws MessagingException {
        return mail.getHeader("Return-Path", null).replaceAll(".*\\+|@.*", "");
    }

    static String messageId(MimeMessage mail) throws MessagingException {
        return mail.getMessageID().replaceAll("[<>]", "");
    }

    static String wayOut(MimeMessage mail) throws MessagingException {
        return mail.getHeader("List-Unsubscribe", null).replaceAll(".*/unsubscribe/|>.*", "");
    }
}
