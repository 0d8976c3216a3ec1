package communique.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import communique.FaultyRelay;
import communique.smtp.Route.StartTls;
import communique.smtp.Verdict.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpConnectionTest {
    private static final Gate OPEN = () -> true;
    private final GreenMail behind = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private FaultyRelay relay;

    @BeforeEach
    void start() throws IOException {
        behind.start();
        relay = new FaultyRelay(behind.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        relay.close();
        behind.stop();
    }

    @Test
    void three_messages_travel_over_one_connection_and_arrive_whole_and_in_order() throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            var letters = List.of(letter("a@x.example.org"), letter("b@x.example.org"), letter("c@x.example.org"));
            for (int i = 0; i < 3; i++) {
                var next = i < 2 ? letters.get(i + 1) : null;
                assertEquals(
                        Kind.ACCEPTED,
                        connection.send(letters.get(i), next, OPEN).kind());
            }
            assertEquals(3, connection.carried());
        }
        assertEquals(List.of("a@x.example.org", "b@x.example.org", "c@x.example.org"), arrived());
        assertEquals(
                "Good news.",
                behind.getReceivedMessages()[0].getContent().toString().strip());
    }

    @Test
    void an_unknown_recipient_is_refused_and_the_next_one_still_gets_theirs() throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            var unknown = letter("550-a@x.example.org");
            var known = letter("b@x.example.org");
            var verdict = connection.send(unknown, known, OPEN);
            assertEquals(Kind.REFUSED, verdict.kind());
            assertTrue(verdict.answer().contains("5.1.1"));
            assertEquals(Kind.ACCEPTED, connection.send(known, null, OPEN).kind());
        }
        assertEquals(List.of("b@x.example.org"), arrived());
    }

    /** Seen with a real Postfix and Exim: without RSET the next envelope was a nested one, and an empty message went out. */
    @Test
    void after_a_refused_recipient_the_next_message_is_taken_once_and_whole() throws Exception {
        for (var asksForNothing : List.of(false, true))
            try (var strict = new StrictRelay(asksForNothing);
                    var connection = SmtpConnection.to(route(strict.port()))) {
                var letters = Stream.of("a", "refused-b", "c", "refused-d", "refused-e", "f")
                        .map(name -> letter(name + "@x.example.org"))
                        .toList();
                var kinds = new ArrayList<Kind>();
                for (int i = 0; i < letters.size(); i++) {
                    var next = i + 1 < letters.size() ? letters.get(i + 1) : null;
                    kinds.add(connection.send(letters.get(i), next, OPEN).kind());
                }
                assertEquals(
                        List.of(Kind.ACCEPTED, Kind.REFUSED, Kind.ACCEPTED, Kind.REFUSED, Kind.REFUSED, Kind.ACCEPTED),
                        kinds);
                assertTrue(connection.isOpen());
                assertEquals(List.of("a@x.example.org 5", "c@x.example.org 5", "f@x.example.org 5"), strict.taken());
            }
    }

    @Test
    void a_passing_refusal_is_deferred_before_the_text_and_after_it() throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            assertEquals(
                    Kind.DEFERRED,
                    connection
                            .send(letter("451once-a@x.example.org"), null, OPEN)
                            .kind());
            assertEquals(
                    Kind.DEFERRED,
                    connection
                            .send(letter("452end-a@x.example.org"), null, OPEN)
                            .kind());
        }
        assertEquals(List.of(), arrived());
    }

    @Test
    void a_message_refused_for_its_text_is_refused() throws Exception {
        assertEquals(Kind.REFUSED, verdict("554end-a@x.example.org"));
        assertEquals(List.of(), arrived());
    }

    @Test
    void a_connection_lost_before_the_end_has_certainly_not_delivered() throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            var lost = connection.send(letter("dropbody-a@x.example.org", 4_000_000), null, OPEN);
            assertEquals(Kind.RELAY_FAILED, lost.kind());
        }
        assertEquals(Kind.RELAY_FAILED, verdict("421once-a@x.example.org"));
        assertEquals(List.of(), arrived());
    }

    @Test
    void a_connection_lost_after_the_end_leaves_the_message_in_doubt() throws Exception {
        assertEquals(Kind.UNKNOWN, verdict("dropend-a@x.example.org"));
        assertEquals(List.of("dropend-a@x.example.org"), arrived());
    }

    @Test
    void an_answer_that_takes_longer_than_patience_before_the_end_is_the_relays_failure() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var route = route(silent.getLocalPort());
            assertThrows(IOException.class, () -> SmtpConnection.to(route));
        }
    }

    @Test
    void a_shut_gate_keeps_the_message_from_leaving() throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            assertEquals(
                    Kind.NOT_SENT,
                    connection
                            .send(letter("a@x.example.org"), null, () -> false)
                            .kind());
            assertFalse(connection.isOpen());
        }
        assertEquals(List.of(), arrived());
    }

    @Test
    void an_error_of_ours_before_the_end_closes_the_connection_and_nothing_leaves() throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            assertThrows(
                    StackOverflowError.class,
                    () -> connection.send(letter("a@x.example.org"), null, () -> {
                        throw new StackOverflowError();
                    }));
            assertFalse(connection.isOpen());
        }
        assertEquals(List.of(), arrived());
    }

    @Test
    void an_announced_message_that_does_not_follow_never_leaves() throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            connection.send(letter("a@x.example.org"), letter("b@x.example.org"), OPEN);
            connection.rest();
            assertFalse(connection.isOpen());
        }
        assertEquals(List.of("a@x.example.org"), arrived());
    }

    @Test
    void an_address_that_would_be_read_as_a_command_is_refused_here() throws Exception {
        assertEquals(Kind.REFUSED, verdict("a@x.example.org>\r\nRCPT TO:<b@x.example.org"));
        assertEquals(Kind.REFUSED, verdict("nobody"));
        assertEquals(List.of(), arrived());
    }

    @Test
    void required_encryption_is_never_done_without() {
        var strict =
                new Route("127.0.0.1", relay.port(), false, StartTls.REQUIRED, trust(), null, "", "desk", SECONDS, 100);
        var said = assertThrows(IOException.class, () -> SmtpConnection.to(strict));
        assertTrue(said.getMessage().contains("STARTTLS"));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_spoken_to() {
        var secure = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        secure.start();
        try {
            var route = new Route(
                    "127.0.0.1",
                    secure.getSmtps().getPort(),
                    true,
                    StartTls.DISABLED,
                    trust(),
                    null,
                    "",
                    "desk",
                    SECONDS,
                    100);
            assertThrows(IOException.class, () -> SmtpConnection.to(route));
            assertEquals(0, secure.getReceivedMessages().length);
        } finally {
            secure.stop();
        }
    }

    @Test
    void nobody_listening_is_an_error_at_once() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThrows(IOException.class, () -> SmtpConnection.to(route(port)));
    }

    private static final Duration SECONDS = Duration.ofSeconds(2);

    private Kind verdict(String recipient) throws Exception {
        try (var connection = SmtpConnection.to(route(relay.port()))) {
            return connection.send(letter(recipient), null, OPEN).kind();
        }
    }

    private List<String> arrived() throws Exception {
        var all = new ArrayList<String>();
        for (var message : behind.getReceivedMessages()) all.add(message.getAllRecipients()[0].toString());
        return all;
    }

    private static Route route(int port) {
        return new Route("127.0.0.1", port, false, StartTls.DISABLED, trust(), null, "", "desk", SECONDS, 100);
    }

    private static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Message letter(String recipient) {
        return letter(recipient, 1);
    }

    private static Message letter(String recipient, int lines) {
        var text = "From: desk@example.org\r\nTo: " + recipient.replaceAll("[\r\n].*", "") + "\r\nSubject: News\r\n\r\n"
                + "Good news.\r\n".repeat(lines);
        return new Message() {
            @Override
            public String sender() {
                return "desk@example.org";
            }

            @Override
            public String recipient() {
                return recipient;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(text.getBytes(StandardCharsets.US_ASCII));
            }
        };
    }
}
