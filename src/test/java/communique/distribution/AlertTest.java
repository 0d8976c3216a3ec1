package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static communique.House.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is mailed when a distribution stands still, what the mail says, and what it keeps to itself. */
@RequestTest
class AlertTest {
    private static final String DUTY = "duty@desk.example.org";
    private static final String PLANNER = "approver@pmo.example.org";

    @Inject
    Ledger ledger;

    @Inject
    Batches batches;

    @Inject
    Alerts alerts;

    @Inject
    Event<DistributionFinished> finished;

    @Test
    @DisplayName(
            "Held by an edit: the planner hears in their language, the desk in both, once each, without the headline")
    void held() throws Exception {
        var office = office();
        var id = approved(office, "Not yet public");
        planned(id);
        String number = as("viewer").get(release(id)).path("number");
        changing("writer", release(id))
                .body(version("fr", "Changé", office))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
        Wait.until("the desk heard", () -> about(DUTY, number).size() == 1);
        Wait.until("the planner heard", () -> about(PLANNER, number).size() == 1);
        var planner = about(PLANNER, number).get(0);
        assertEquals("Held: " + number, planner.getSubject());
        assertEquals("auto-generated", planner.getHeader("Auto-Submitted", null));
        var said = Mailbox.part(planner, "text/plain");
        assertTrue(said.contains("lost its approval") && said.contains("/distributions/"), said);
        assertFalse(said.contains("Not yet public"), said);
        var desk = about(DUTY, number).get(0);
        assertTrue(desk.getSubject().contains("Held") && desk.getSubject().contains("Suspendue"), desk.getSubject());
        assertTrue(Mailbox.part(desk, "text/plain").contains("perdu son approbation"));
        Thread.sleep(2500);
        assertEquals(1, about(DUTY, number).size(), "never twice");
    }

    @Test
    @DisplayName("Held by a person: nobody is mailed")
    void by_a_person() throws Exception {
        var id = approved(office(), "Held by hand");
        planned(id);
        String number = as("viewer").get(release(id)).path("number");
        as("approver")
                .put("/api/v1/distributions/" + communique.House.distribution(id) + "/hold")
                .then()
                .statusCode(200);
        Thread.sleep(2500);
        assertEquals(0, about(DUTY, number).size());
    }

    @Test
    @DisplayName("Finished in doubt: how many deliveries nobody can vouch for")
    void in_doubt() throws Exception {
        var id = approved(office(), "In doubt");
        var distribution = UUID.fromString(issued(id, list("d.fr@" + unique() + ".example.org")));
        String number = as("viewer").get(release(id)).path("number");
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.update("status = ?1 where distributionId = ?2", Outcome.UNKNOWN, distribution);
            batches.update("tally = null where distributionId = ?1", distribution);
            finished.fire(new DistributionFinished(distribution, UUID.fromString(id), 1));
        });
        Wait.until("the desk heard", () -> about(DUTY, number).size() == 1);
        assertTrue(Mailbox.part(about(DUTY, number).get(0), "text/plain").contains("went out: 1."));
    }

    @Test
    @DisplayName(
            "An alert that the relay gave no answer to comes again, under the same Message-ID: twice is better than never")
    void without_an_answer() throws Exception {
        var address = "dropend-duty.en@" + unique() + ".example.org";
        var id = approved(office(), "Unheard");
        var distribution = UUID.fromString(issued(id, list("e.fr@" + unique() + ".example.org")));
        QuarkusTransaction.requiringNew()
                .run(() ->
                        alerts.persist(new Alert(distribution, Alert.UNKNOWN, address, List.of("en"), Instant.now())));
        Wait.until("it came again", () -> Mailbox.of(address).size() > 1);
        var mails = Mailbox.of(address);
        assertEquals(mails.get(0).getMessageID(), mails.get(1).getMessageID());
        QuarkusTransaction.requiringNew().run(() -> alerts.delete("address", address));
    }

    private static void planned(String id) {
        changing("approver", release(id))
                .body(Map.of("at", "2031-01-06T10:00", "lists", List.of(list("a.fr@" + unique() + ".example.org"))))
                .put(release(id) + "/schedule")
                .then()
                .statusCode(200);
    }

    private static List<MimeMessage> about(String address, String number) {
        return Mailbox.of(address).stream()
                .filter(mail -> mentions(mail, number))
                .toList();
    }

    private static boolean mentions(MimeMessage mail, String number) {
        try {
            return mail.getSubject().contains(number);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
