package communique.distribution;

import static communique.House.anonymous;
import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import communique.RequestTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal beside an embedded database, and what both know of each other after a crash, a power cut, a restore. */
@RequestTest
class FileJournalTest {
    @Inject
    Database database;

    @Inject
    Anchor anchor;

    @Inject
    Nodes nodes;

    @Inject
    Ledger ledger;

    @Inject
    Scribe scribe;

    @Inject
    Sweep sweep;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void embedded() {
        assumeTrue(database.isEmbedded());
    }

    @Test
    @DisplayName("An outcome whose row the database has lost is not struck, and says that the database is older")
    void lost_row() throws SQLException, IOException {
        var node = living();
        journal().append(node, 1, List.of(accepted(UUID.randomUUID())));
        nodes.depart(node);
        assertFalse(left());
        assertEquals(0, posted(node), "it is older, and must be found to be so again");
    }

    @Test
    @DisplayName("Nor is that of a row whose distribution has yet to begin, as far as the database knows")
    void not_begun() throws SQLException, IOException {
        var id = planned();
        var row = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> session.doWork(connection -> {
                    try (var insert = connection.prepareStatement(
                            "insert into delivery (id, distribution_id, channel, address,"
                                    + " recipient, languages, status, attempt, unsubscribe, place, journalist_id)"
                                    + " select ?, ?, 'EMAIL', 'a@example.org', 'A', 'fr', 'PLANNED', 0, ?, 0, min(id) from journalist")) {
                        insert.setObject(1, row);
                        insert.setObject(2, id);
                        insert.setString(3, unique());
                        insert.executeUpdate();
                    }
                }));
        var node = living();
        journal().append(node, 1, List.of(accepted(row)));
        nodes.depart(node);
        assertFalse(left());
        assertEquals(0, posted(node));
        QuarkusTransaction.requiringNew().run(() -> ledger.deleteById(row));
    }

    @Test
    @DisplayName("After a mere crash what the rows had yet to learn is posted once, and nothing is held for it")
    void crash() throws SQLException, IOException {
        var row = row(issued(approved(office(), "Out before the crash"), list(unique() + ".fr@e.example.org")));
        QuarkusTransaction.requiringNew().run(() -> ledger.update("status = ?1 where id = ?2", Outcome.PLANNED, row));
        var node = living();
        journal().append(node, 1, List.of(accepted(row)));
        nodes.depart(node);
        assertTrue(left());
        assertEquals(1, posted(node));
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(Outcome.ACCEPTED, ledger.get(row).status()));
        assertTrue(left(), "nor is anything found again");
    }

    @Test
    @DisplayName(
            "A database put back to before it was last made certain is a restored one, whatever the journal made up for")
    void put_back() throws SQLException {
        anchor.drop();
        var id = planned();
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("update anchor set number = number - 1")
                        .executeUpdate());
        scribe.begin(sweep.arrive());
        as("viewer")
                .get("/api/v1/distributions/" + id)
                .then()
                .body("status", equalTo("held"))
                .body("heldBecause", equalTo("restored"));
        var other = planned();
        scribe.begin(sweep.arrive());
        as("viewer").get("/api/v1/distributions/" + other).then().body("status", equalTo("planned"));
    }

    @Test
    @DisplayName("A release's rows are made certain before its first message, and a hold when it is said to stand")
    void certain() {
        var before = nodes.witness().anchored();
        issued(approved(office(), "Certain"), list(unique() + ".fr@c.example.org"));
        var sent = nodes.witness().anchored();
        assertTrue(sent > before);
        var id = planned();
        as("approver").put("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        assertTrue(nodes.witness().anchored() > sent);
    }

    @Test
    @DisplayName(
            "When the disk fails as the other file is begun again, the entry that was to go there is not lost behind a torn one")
    void disturbed_turn() throws SQLException, IOException {
        var node = living();
        var journal = journal();
        journal.segments().set(0, new Failing(folder.resolve("journal-a")));
        var outcomes = IntStream.range(0, 6_000)
                .mapToObj(i -> accepted(UUID.randomUUID()))
                .toList();
        var beat = 0L;
        while (!journal.segments().get(0).isFull()) journal.append(node, ++beat, outcomes);
        var posted = beat;
        while (!journal.segments().get(1).isFull()) journal.append(node, ++beat, outcomes);
        QuarkusTransaction.requiringNew()
                .run(() -> session.doWork(connection -> journal.strike(connection, node, 1, posted, 1)));
        var next = beat + 1;
        assertThrows(IOException.class, () -> journal.append(node, next, outcomes));
        journal.append(node, next, outcomes);
        assertTrue(beats("journal-a").contains(next) || beats("journal-b").contains(next));
        assertTrue(beats("journal-b").contains(beat));
    }

    @Test
    @DisplayName("Health tells after half a minute that outcomes cannot be written, and since when; until they can")
    void standstill() {
        var now = Instant.parse("2026-03-01T10:00:00Z");
        var standstill = new Standstill();
        var check = new StandstillCheck();
        check.standstill = standstill;
        assertEquals(HealthCheckResponse.Status.UP, check.call().getStatus());
        standstill.clock = Clock.fixed(now, ZoneOffset.UTC);
        standstill.goesOn(3, new IOException("No space left on device"));
        check.clock = Clock.fixed(now.plusSeconds(29), ZoneOffset.UTC);
        assertEquals(HealthCheckResponse.Status.UP, check.call().getStatus());
        check.clock = Clock.fixed(now.plusSeconds(30), ZoneOffset.UTC);
        assertEquals(HealthCheckResponse.Status.DOWN, check.call().getStatus());
        assertEquals(now.toString(), check.call().getData().orElseThrow().get("since"));
        standstill.ends();
        assertEquals(HealthCheckResponse.Status.UP, check.call().getStatus());
        anonymous().get("/q/health/ready").then().body("checks.name", hasItem(StandstillCheck.NAME));
    }

    /** Fails once when it is begun anew after it was full, with its beginning gone already. */
    private static final class Failing extends Segment {
        private boolean failed;

        private final Path file;

        private Failing(Path file) throws IOException {
            super(file);
            this.file = file;
        }

        private void spoil() throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate(8), 0);
            }
        }

        @Override
        void startOver() throws IOException {
            if (!isFull() || failed) {
                super.startOver();
                return;
            }
            failed = true;
            spoil();
            throw new IOException("No space left on device");
        }
    }

    private List<Long> beats(String file) throws IOException {
        try (var segment = new Segment(folder.resolve(file))) {
            return segment.read().stream().map(Segment.Entry::beat).toList();
        }
    }

    private FileJournal journal() {
        return new FileJournal(database, anchor::drop, folder);
    }

    private boolean left() {
        return QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(journal()::postLeft));
    }

    private UUID living() {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> nodes.persist(new Node(id, "former:8080", clock.instant())));
        return id;
    }

    private long posted(UUID node) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select posted from node where id = ?1", Long.class)
                        .setParameter(1, node)
                        .getSingleResult());
    }

    private static UUID row(String distribution) {
        return UUID.fromString(as("viewer")
                .get("/api/v1/distributions/" + distribution + "/deliveries")
                .path("items[0].id"));
    }

    private Became accepted(UUID row) {
        return new Became(row, Outcome.ACCEPTED, 1, clock.instant(), null, null, "250 ok");
    }

    private static UUID planned() {
        var id = approved(office(), "Later");
        changing("approver", release(id))
                .body(Map.of("at", "2031-05-05T10:00", "lists", List.of(list(unique() + ".fr@later.example.org"))))
                .put(release(id) + "/schedule")
                .then()
                .statusCode(200);
        return UUID.fromString(distribution(id));
    }
}
