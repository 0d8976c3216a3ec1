package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.held;
import static communique.House.list;
import static communique.House.office;
import static communique.House.sent;
import static communique.House.status;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The settings lead to a relay that cannot be spoken to; then to one that can. */
@RequestTest
class RelayUnreachableTest {
    @Inject
    Relay injected;

    @Inject
    EntityManager entities;

    private Relay relay;
    private int port;

    @BeforeEach
    void remember() {
        relay = ClientProxy.unwrap(injected);
        port = relay.port.orElseThrow();
        // What workers have open to the good one ends at its next use.
        Mailbox.faults.refuse(true);
    }

    @AfterEach
    void again() {
        relay.port = Optional.of(port);
        relay.tls = false;
        relay.startTls = "DISABLED";
        Mailbox.faults.refuse(false);
    }

    @Test
    @DisplayName(
            "Nobody listens at the relay's port: held, nobody's attempt counts, and resumed everybody gets it once")
    void refused_connection() throws IOException {
        try (var free = new ServerSocket(0)) {
            relay.port = Optional.of(free.getLocalPort());
        }
        heldThenSent();
    }

    @Test
    @DisplayName("Encryption is asked for and the relay has none: nothing leaves in clear; held, and resumed")
    void no_encryption() {
        relay.port = Optional.of(Mailbox.server().getSmtp().getPort());
        relay.startTls = "REQUIRED";
        heldThenSent();
    }

    @Test
    @DisplayName("The encrypted port is not encrypted: held, and resumed")
    void no_handshake() {
        relay.tls = true;
        heldThenSent();
    }

    @Test
    @DisplayName("Nobody vouches for the relay's certificate: it is told nothing; held, and resumed")
    void unknown_certificate() {
        var secure = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        secure.start();
        try {
            relay.port = Optional.of(secure.getSmtps().getPort());
            relay.tls = true;
            heldThenSent();
            assertEquals(0, secure.getReceivedMessages().length);
        } finally {
            secure.stop();
        }
    }

    @Test
    @DisplayName("Who was put off once is written to at the next step of the ladder, once")
    void put_off_once() {
        Mailbox.faults.refuse(false);
        var domain = "@" + unique() + ".example.org";
        var id = sent(approved(office(), "Later"), list("451once-later.fr" + domain, "fine.fr" + domain));
        Wait.until(
                "one is put off",
                () -> (int) as("viewer").get("/api/v1/distributions/" + id).path("counts.deferred") == 1);
        assertEquals(0, Mailbox.of("451once-later.fr" + domain).size());
        Wait.until("its step has come", Duration.ofSeconds(60), () -> {
            bringNear(id);
            return "finished".equals(status(id));
        });
        for (var name : List.of("451once-later.fr", "fine.fr"))
            assertEquals(1, Mailbox.of(name + domain).size(), name);
        List<Integer> attempts =
                as("viewer").get("/api/v1/distributions/" + id + "/deliveries").path("items.attempt.sort()");
        assertEquals(List.of(1, 2), attempts);
    }

    /** Half a minute is long: the step is brought near as soon as it stands in the rows. */
    private void bringNear(String distribution) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("Delivery", "Batch"))
                entities.createQuery("update " + table + " x set x.nextAt = :now where x.distributionId = :id"
                                + " and x.nextAt > :now")
                        .setParameter("now", Instant.now())
                        .setParameter("id", UUID.fromString(distribution))
                        .executeUpdate();
        });
    }

    private void heldThenSent() {
        var domain = "@" + unique() + ".example.org";
        var addresses = new String[] {"a.fr" + domain, "b.en" + domain, "c.fr" + domain};
        var id = sent(approved(office(), "Nobody there"), list(addresses));
        held(id, "relay");
        as("viewer").get("/api/v1/distributions/" + id).then().body("counts.planned", equalTo(3));
        List<Integer> attempts =
                as("viewer").get("/api/v1/distributions/" + id + "/deliveries").path("items.attempt");
        assertEquals(List.of(0, 0, 0), attempts);
        for (var address : addresses) assertTrue(Mailbox.of(address).isEmpty(), address);
        again();
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("it went out", Duration.ofSeconds(60), () -> "finished".equals(status(id)));
        for (var address : addresses) assertEquals(1, Mailbox.of(address).size(), address);
    }
}
