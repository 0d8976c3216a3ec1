package communique.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final String TOKEN = "agratrjsjj373lg7aus7v25pvbpcooimyx5ykjuqem";
    private static final String MESSAGE_ID = "01a209c5-324a-77fd-acdf-0525faebafa8@office.example.org";
    private static final String WAY_OUT = "AbCdEfGhIjKlMnOpQrStUvWxYz012-_9";
    private static final String REPORTER = "reporter@daily.example.org";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "postfix-unknown-user, hard-bounce, 5.1.1",
        "postfix-mailbox-full, soft-bounce, 5.2.2",
        "postfix-delayed, delayed, 4.4.1",
        "postfix-success, delivered, 2.0.0",
        "expired, soft-bounce, 4.4.7",
        "exchange-not-found, hard-bounce, 5.1.10",
        "exchange-policy, soft-bounce, 5.7.1",
        "gmail-no-account, hard-bounce, 5.1.1",
        "sendmail-host-unknown, hard-bounce, 5.1.2",
        "exim-report, soft-bounce, 5.7.26",
        "exim-plain, hard-bounce, 5.1.1",
        "exim-delay, delayed,",
        "qmail, hard-bounce, 5.1.1",
        "base64-status, hard-bounce, 5.1.1",
        "forwarded-by-hand, hard-bounce, 5.1.1",
        "arf-abuse, complaint,",
    })
    void reads_what_servers_say(String file, String kind, String status) {
        var report = read(file);
        assertEquals(1, report.notices().size(), report.toString());
        var notice = report.notices().get(0);
        assertEquals(kind, notice.kind().toString(), notice.toString());
        assertEquals(REPORTER, notice.recipient());
        assertEquals(status, notice.status());
        assertEquals(TOKEN, report.token());
        if (!file.equals("exim-delay")) {
            assertEquals(MESSAGE_ID, report.messageId());
            assertEquals(WAY_OUT, report.wayOut());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out-of-office", "read-receipt", "letter", "arf-not-spam", "arf-authentication"})
    void leaves_what_is_no_report_alone(String file) {
        assertTrue(read(file).isUnrelated());
    }

    @Test
    void keeps_what_the_far_server_said_on_one_line() {
        assertEquals(
                "550 5.1.1 <reporter@daily.example.org>: Recipient address rejected: User unknown",
                read("postfix-unknown-user").notices().get(0).diagnostic());
    }

    @Test
    void without_a_name_in_the_envelope_there_is_the_message_id() {
        var report = read("message-id-only");
        assertNull(report.token());
        assertEquals(MESSAGE_ID, report.messageId());
    }

    @Test
    void where_no_copy_comes_back_the_machines_part_is_enough() {
        var bare = text("postfix-unknown-user").replaceAll("(?s)--[^\n]*\nContent-Description: Undelivered.*", "");
        assertEquals(
                TOKEN,
                ReportReader.read(bytes(bare.replaceAll("(?m)^To: .*$", "To: x@example.org")))
                        .token());
        var named = text("gmail-no-account").replaceAll("(?s)Content-Type: message/rfc822.*", "");
        assertEquals(MESSAGE_ID, ReportReader.read(bytes(named)).messageId());
    }

    @Test
    void who_names_failed_recipients_has_given_up_though_he_speaks_of_delays() {
        var report = text("exim-plain").replace("550 5.1.1 no", "550 5.1.1 message was delayed, no");
        assertEquals(
                "hard-bounce",
                ReportReader.read(bytes(report)).notices().get(0).kind().toString());
    }

    @Test
    void a_complaint_without_the_recipients_name_still_brings_the_way_out_of_the_list() {
        var report = read("arf-redacted");
        assertEquals("complaint", report.notices().get(0).kind().toString());
        assertNull(report.notices().get(0).recipient());
        assertNull(report.token());
        assertEquals(WAY_OUT, report.wayOut());
    }

    @Test
    void behind_a_forward_both_addresses_are_told_apart() {
        var notice = read("behind-a-forward").notices().get(0);
        assertEquals("old+mailbox@elsewhere.example.org", notice.recipient());
        assertEquals(REPORTER, notice.original());
    }

    @Test
    void the_same_report_has_the_same_name_and_another_has_another() {
        assertEquals(read("qmail").id(), read("qmail").id());
        assertNotEquals(read("qmail").id(), read("exim-plain").id());
        assertNotEquals(
                read("postfix-delayed").id(), read("postfix-unknown-user").id());
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "5.1.1, -, hard-bounce",
                "5.0.0, -, soft-bounce",
                "5.0.0, 550 blocked by our reputation list, soft-bounce",
                "5.0.0, 550 5.1.1 no, hard-bounce",
                "5.0.0, 421 try again later, soft-bounce",
                "5.7.1, 550 5.7.1 Recipient address rejected: User unknown, hard-bounce",
                "5.2.2, 552 mailbox full, soft-bounce",
                "5.2.1, 550 mailbox disabled, hard-bounce",
                "5.4.1, 550 5.4.1 Recipient address rejected: Access denied, hard-bounce",
                "5.1.8, 501 bad sender domain, soft-bounce",
                "4.2.2, -, soft-bounce",
                "-, -, soft-bounce",
                "-, Unrouteable address, hard-bounce",
                "-, 550 something, soft-bounce",
                "-, 550 no such user here, hard-bounce",
                "5.4.300, 550 5.4.300 message expired, soft-bounce",
                "5.4.316, 550 5.4.316 message expired; connection refused, soft-bounce",
                "5.1.90, your message can't be sent: daily limit of recipients, soft-bounce",
                "5.1.10, 550 5.1.10 recipient not found, hard-bounce",
                "5.2.121, recipient's hourly limit exceeded, soft-bounce",
                "5.2.1, 450 the user receives mail at a rate that prevents more, soft-bounce",
                "5.2.1, 550 the user receives mail at a rate that prevents more, soft-bounce",
                "5.2.0, storage quota, soft-bounce",
                "5.1.8, 553 domain of sender address does not exist, soft-bounce",
                "5.1.7, 550 sender address rejected: user unknown, soft-bounce",
                "5.7.1, 550 your host's PTR does not exist, soft-bounce",
                "5.0.0, 550 administrative prohibition, soft-bounce",
                "5.0.0, 550 sender verify failed, soft-bounce",
                "5.0.0, 554 message rejected, soft-bounce",
                "5.0.0, 550 mailbox unavailable for policy restrictions, soft-bounce",
                "-, this list waits for approval; call 514-555-0100, soft-bounce",
                "-, 452 something, soft-bounce",
                "nonsense, 192.0.2.550 is not a code, soft-bounce",
            })
    void only_what_is_about_the_address_is_hard(String status, String diagnostic, String kind) {
        assertEquals(kind, Gravity.of(status, diagnostic).toString());
    }

    @Test
    void a_report_cut_off_anywhere_is_read_as_far_as_it_goes() throws IOException {
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            for (int length = 0; length < bytes.length; length += 7)
                assertNotNull(ReportReader.read(Arrays.copyOf(bytes, length)), file + " " + length);
        }
    }

    @Test
    void whatever_is_done_to_a_report_it_never_throws() throws IOException {
        var random = new Random(42);
        for (var file : files())
            for (int round = 0; round < 60; round++) {
                var bytes = Files.readAllBytes(file);
                for (int i = 0; i < 30; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                assertNotNull(ReportReader.read(bytes));
            }
    }

    @Test
    void what_is_inflated_nested_or_nonsense_costs_little() {
        var boundary = "Content-Type: multipart/report; boundary=b\n\n";
        var hostile = new String[] {
            "",
            "\n".repeat(3_000_000),
            "A".repeat(3_000_000),
            "A: b\n".repeat(600_000),
            "A: b\n" + " folded\n".repeat(300_000),
            boundary + "--b\n\nx\n".repeat(300_000),
            boundary + ("--b\n" + boundary).repeat(50_000),
            boundary + "--b\nContent-Type: message/delivery-status\n\n"
                    + "Final-Recipient: rfc822; a@b.example.org\nAction: failed\n\n".repeat(50_000),
            boundary + ("--b\nContent-Type: message/rfc822\n\n" + boundary).repeat(20_000),
            "From: mailer-daemon@x.example.org\nContent-Type: text/plain; charset=no-such-set\n\n"
                    + "<a@".repeat(300_000),
            "From: mailer-daemon@x.example.org\n\n" + "-".repeat(900_000) + "\n550 ",
            "Content-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: base64\n\n=====A",
            "Content-Type: multipart/report; boundary=\"\"\n\n--\n",
            "Content-Type: multipart/report\n\n--x\n",
        };
        for (var message : hostile)
            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertNotNull(ReportReader.read(message.getBytes(StandardCharsets.UTF_8))),
                    message.substring(0, Math.min(80, message.length())));
    }

    @Test
    void what_is_kept_fits_and_is_fit_to_be_shown() {
        var message = "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
                + "Final-Recipient: rfc822; " + "x".repeat(2000)
                + "@y.example.org\nAction: failed\nStatus: 5.1.1.1.1.1\n"
                + "Diagnostic-Code: smtp; 550 \u0000\u202e" + "\ud83d\ude00é".repeat(3000) + "\n\n--b--\n";
        var notice = ReportReader.read(message.getBytes(StandardCharsets.UTF_8))
                .notices()
                .get(0);
        assertNull(notice.recipient());
        assertTrue(notice.diagnostic().length() <= 900);
        assertTrue(notice.diagnostic().startsWith("550 \ud83d\ude00"), notice.diagnostic());
        assertTrue(notice.status() == null || notice.status().length() <= 11);
    }

    private static Report read(String file) {
        return ReportReader.read(bytes(text(file)));
    }

    private static String text(String file) {
        try {
            return Returned.text(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static java.util.List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/feedback"))) {
            return files.toList();
        }
    }
}
