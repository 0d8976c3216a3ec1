package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.status;
import static communique.House.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import communique.distribution.Bookkeeper.Page;
import communique.distribution.Bookkeeper.Settled;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What breaks on our side, be it an error of the machine, ends no thread and loses no outcome. */
@RequestTest
class BrokenWorkTest {
    @Inject
    Work work;

    @Inject
    Scribe scribe;

    @Inject
    Failures failures;

    @Inject
    Pace pace;

    @Inject
    Relay relay;

    @Inject
    WrittenLetters letters;

    @Inject
    Hands hands;

    @Inject
    Database database;

    @Inject
    Journals journals;

    @Inject
    EntityManager rows;

    @Test
    @DisplayName(
            "A worker that fails with the relay's answer in hand writes it down all the same; nobody is written to twice")
    void answer_in_hand() throws Exception {
        var clock = new Failing(new AtomicInteger(2));
        var due = due(clock);
        var worker = new Thread(due.worker()::run, "broken-sender");
        worker.start();
        try {
            for (int round = 0; round < 10 && clock.left.get() > 0; round++) {
                var mark = unique();
                var addresses = IntStream.range(0, 40)
                        .mapToObj(i -> "b" + i + ".fr@" + mark + ".example.org")
                        .toArray(String[]::new);
                var id = sent(addresses);
                Wait.until("it is over", () -> "finished".equals(status(id)));
                for (var address : addresses)
                    assertEquals(1, Mailbox.of(address).size(), address);
                as("viewer")
                        .get("/api/v1/distributions/" + id)
                        .then()
                        .body("counts.accepted", org.hamcrest.Matchers.equalTo(40));
            }
            assertEquals(0, clock.left.get(), "it has failed");
            assertTrue(worker.isAlive());
        } finally {
            due.stop();
            worker.join();
        }
    }

    private SendDue due(Clock clock) {
        var due = new SendDue();
        due.work = work;
        due.scribe = scribe;
        due.failures = failures;
        due.pace = pace;
        due.relay = relay;
        due.letters = letters;
        due.hands = hands;
        due.clock = clock;
        return due;
    }

    @Test
    @DisplayName("A bookkeeper that fails goes on with the same page")
    void bookkeeper() throws Exception {
        var books = new Bookkeeper();
        books.database = database;
        books.journals = journals;
        books.hands = hands;
        books.failures = failures;
        var thread = new Thread(books::run, "broken-ledger");
        thread.start();
        var ticket = new Ticket();
        var settled = new Settled(UUID.randomUUID(), null, true, ticket);
        var fails = new AtomicInteger(1);
        books.take(new Page(UUID.randomUUID(), 1, List.of(), new AbstractList<>() {
            @Override
            public Settled get(int index) {
                if (fails.getAndDecrement() > 0) throw new StackOverflowError();
                return settled;
            }

            @Override
            public int size() {
                return 1;
            }
        }));
        books.take(new Page(UUID.randomUUID(), 1, List.of(), List.of()));
        assertTrue(ticket.isWritten());
        books.stop();
        thread.join();
    }

    @Test
    @DisplayName("An office without a sender holds what is planned before it is public, and says why")
    void no_sender() {
        var office = office();
        var id = approved(office, "From nobody");
        changing("approver", release(id))
                .body(Map.of(
                        "at",
                        java.time.LocalDateTime.now(ZoneId.of("America/Toronto"))
                                .plusSeconds(90)
                                .toString(),
                        "lists",
                        List.of(list("n.fr@" + unique() + ".example.org"))))
                .put(release(id) + "/schedule")
                .then()
                .statusCode(200);
        var distribution = distribution(id);
        QuarkusTransaction.requiringNew().run(() -> {
            rows.createQuery("update Office o set o.senderEmail = null where o.code = ?1")
                    .setParameter(1, office)
                    .executeUpdate();
            rows.createQuery("update Distribution d set d.dueAt = ?1 where d.id = ?2")
                    .setParameter(1, Instant.now())
                    .setParameter(2, UUID.fromString(distribution))
                    .executeUpdate();
        });
        Wait.until("it is held", () -> "held".equals(status(distribution)));
        as("viewer")
                .get("/api/v1/distributions/" + distribution)
                .then()
                .body("heldBecause", org.hamcrest.Matchers.equalTo("no-sender"));
    }

    @Test
    @DisplayName("A letter that cannot be written holds its distribution, and others go out")
    void unwritable() {
        var office = office();
        Mailbox.faults.refuse(true);
        String id;
        try {
            id = sentFrom(office, "u.fr@" + unique() + ".example.org", "u.en@" + unique() + ".example.org");
            Wait.until("it runs", () -> "running".equals(status(id)));
            as("approver").put("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        } finally {
            Mailbox.faults.refuse(false);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            rows.createQuery("update Office o set o.senderEmail = null where o.code = ?1")
                    .setParameter(1, office)
                    .executeUpdate();
            // Somebody who reads neither of the languages that were written already.
            rows.createQuery("update Delivery d set d.languages = 'en,fr' where d.distributionId = ?1")
                    .setParameter(1, UUID.fromString(id))
                    .executeUpdate();
        });
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("it is held", () -> "held".equals(status(id)));
        as("viewer")
                .get("/api/v1/distributions/" + id)
                .then()
                .body("heldBecause", org.hamcrest.Matchers.equalTo("failed"));
        var other = sent("o.fr@" + unique() + ".example.org");
        Wait.until("others go on", () -> "finished".equals(status(other)));
    }

    private static String sent(String... addresses) {
        return sentFrom(office(), addresses);
    }

    private static String sentFrom(String office, String... addresses) {
        return House.sent(approved(office, "In spite of all"), list(addresses));
    }

    /** A machine without memory, so many times. */
    private static final class Failing extends Clock {
        private final AtomicInteger left;

        Failing(AtomicInteger left) {
            this.left = left;
        }

        @Override
        public Instant instant() {
            if (left.getAndUpdate(n -> Math.max(0, n - 1)) > 0) throw new OutOfMemoryError("not really");
            return Clock.systemUTC().instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
