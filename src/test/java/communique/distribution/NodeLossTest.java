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
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class NodeLossTest {
    @Inject
    Nodes nodes;

    @Inject
    Batches batches;

    @Inject
    Ledger ledger;

    @Inject
    Scribe scribe;

    @Inject
    Sweep sweep;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    @DisplayName("Of what a lost node held, one message is in doubt and says why; all the others go out")
    void lost_node() {
        var addresses = addresses("left", 6);
        var id = held(addresses);
        claimed(id, lost());
        resumed(id, 5, 1);
        Map<String, Object> doubtful = as("viewer")
                .get("/api/v1/distributions/" + id + "/deliveries?status=unknown")
                .path("items[0]");
        assertEquals("node-stopped", doubtful.get("reason"));
        assertTrue(doubtful.get("detail").toString().startsWith("former:8080"));
        for (var address : addresses)
            assertEquals(
                    address.equals(doubtful.get("address")) ? 0 : 1,
                    Mailbox.of(address).size());
    }

    @Test
    @DisplayName("What a lost node had claimed and had yet to begin leaves nobody in doubt")
    void lost_before_it_began() {
        var addresses = addresses("untouched", 6);
        var id = held(addresses);
        claimed(id, lost(), false);
        resumed(id, 6, 0);
        for (var address : addresses) assertEquals(1, Mailbox.of(address).size(), address);
    }

    @Test
    @DisplayName("Its journal says that it has begun: then the first is in doubt, although nothing else is known of it")
    void lost_when_it_began() {
        var addresses = addresses("begun", 6);
        var id = held(addresses);
        var stranger = node(false);
        noted(stranger, 7, List.of(Became.begun(claimed(id, stranger, false), clock.instant())));
        nodes.depart(stranger);
        resumed(id, 5, 1);
        for (int i = 0; i < 6; i++)
            assertEquals(i == 0 ? 0 : 1, Mailbox.of(addresses[i]).size(), addresses[i]);
    }

    private static void resumed(String id, int accepted, int unknown) {
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("it is over", () -> "finished".equals(status(id)));
        as("viewer")
                .get("/api/v1/distributions/" + id)
                .then()
                .body("counts.unknown", equalTo(unknown))
                .body("counts.accepted", equalTo(accepted));
    }

    @Test
    @DisplayName(
            "A claim of which this node never heard is opened again: nothing of it was sent, so nothing is in doubt")
    void lost_claim() {
        var addresses = addresses("unheard", 6);
        var id = held(addresses);
        claimed(id, scribe.node());
        resumed(id, 6, 0);
        for (var address : addresses) assertEquals(1, Mailbox.of(address).size(), address);
    }

    @Test
    @DisplayName("What a lost node had in its journal is taken at its word, once; what it did next is in doubt")
    void lost_journal() {
        var addresses = addresses("noted", 6);
        var id = held(addresses);
        var stranger = lost();
        claimed(id, stranger);
        List<String> rows =
                as("viewer").get("/api/v1/distributions/" + id + "/deliveries").path("items.sort { it.address }.id");
        noted(stranger, 7, rows.get(0), rows.get(1));
        noted(stranger, 8, rows.get(2));
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("it is over", () -> "finished".equals(status(id)));
        as("viewer")
                .get("/api/v1/distributions/" + id + "/deliveries?status=unknown")
                .then()
                .body("items.address", equalTo(List.of(addresses[3])));
        as("viewer").get("/api/v1/distributions/" + id).then().body("counts.accepted", equalTo(5));
        for (int i = 0; i < 6; i++)
            assertEquals(i < 4 ? 0 : 1, Mailbox.of(addresses[i]).size(), addresses[i]);
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        0L,
                        batches.getEntityManager()
                                .createNativeQuery("select count(*) from journal where node_id = ?1", Long.class)
                                .setParameter(1, stranger)
                                .getSingleResult()));
    }

    @Test
    @DisplayName(
            "One that a person sends again goes alone: the rest of its batch stays with the node that has it in hand")
    void resent_alone() {
        var addresses = addresses("again", 4);
        var id = held(addresses);
        var elsewhere = node(false);
        claimed(id, elsewhere);
        String row = as("viewer")
                .get("/api/v1/distributions/" + id + "/deliveries")
                .path("items.find { it.address == '" + addresses[1] + "' }.id");
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.update("status = ?1 where id = ?2", Outcome.UNKNOWN, UUID.fromString(row)));
        as("approver")
                .body(Map.of("outcome", "resend", "evidence", "the relay's log does not have it"))
                .put("/api/v1/deliveries/" + row + "/resolution")
                .then()
                .statusCode(200);
        as("approver").delete("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
        Wait.until("it went", () -> Mailbox.of(addresses[1]).size() == 1);
        Wait.until(
                "the rest stays in hand",
                () -> (int) as("viewer").get("/api/v1/distributions/" + id).path("counts.claimed") == 3);
        nodes.depart(elsewhere);
        Wait.until("it is over", () -> "finished".equals(status(id)));
        for (int i = 1; i < 4; i++) assertEquals(1, Mailbox.of(addresses[i]).size(), addresses[i]);
    }

    @Test
    @DisplayName(
            "A node that was declared gone while it was sending stops at once and goes on under a new name; nobody is written to twice")
    void declared_gone() {
        var addresses = IntStream.range(0, 12)
                .mapToObj(i -> "slow-" + i + ".fr@" + unique() + ".example.org")
                .toArray(String[]::new);
        var id = running(addresses);
        Wait.until(
                "it is sending",
                () -> (int) as("viewer").get("/api/v1/distributions/" + id).path("counts.claimed") > 0);
        var before = scribe.node();
        nodes.depart(before);
        Wait.until("it is over", () -> "finished".equals(status(id)));
        assertNotEquals(before, scribe.node());
        for (var address : addresses) assertTrue(Mailbox.of(address).size() <= 1, address);
        int unknown = as("viewer").get("/api/v1/distributions/" + id).path("counts.unknown");
        int accepted = as("viewer").get("/api/v1/distributions/" + id).path("counts.accepted");
        assertEquals(12, unknown + accepted);
        assertTrue(unknown <= 4, unknown + " are in doubt, with four connections");
    }

    @Test
    @DisplayName("A database that knows less than its witness was restored: whatever is planned or running is held")
    void restored() {
        var id = planned(addresses("later", 1));
        nodes.witness().saw(Long.MAX_VALUE);
        scribe.begin(sweep.arrive());
        as("viewer")
                .get("/api/v1/distributions/" + id)
                .then()
                .body("status", equalTo("held"))
                .body("heldBecause", equalTo("restored"));
        var other = planned(addresses("after", 1));
        scribe.begin(sweep.arrive());
        as("viewer").get("/api/v1/distributions/" + other).then().body("status", equalTo("planned"));
    }

    @Test
    @DisplayName(
            "Half sent when everything stopped, it goes on within its tolerance; past it, the rest is held as late")
    void stood_still() {
        Mailbox.faults.refuse(true);
        try {
            var id = running(addresses("stale", 2));
            Wait.until("it has begun", () -> "running".equals(status(id)));
            var now = clock.instant();
            QuarkusTransaction.requiringNew().run(() -> sweep.interrupted(now.minusSeconds(60), now));
            assertEquals("running", status(id));
            QuarkusTransaction.requiringNew().run(() -> sweep.interrupted(now.minusSeconds(172_800), now));
            as("viewer")
                    .get("/api/v1/distributions/" + id)
                    .then()
                    .body("status", equalTo("held"))
                    .body("heldBecause", equalTo("late"));
        } finally {
            Mailbox.faults.refuse(false);
        }
    }

    @Test
    @DisplayName(
            "A shared database put back beneath a running node is noticed at its next word; whatever is planned is held")
    void restored_beneath() {
        assumeFalse(database.isEmbedded());
        var id = planned(addresses("beneath", 1));
        var before = scribe.node();
        Wait.until("it has written twice", () -> {
            scribe.settle(before, UUID.randomUUID(), null, false);
            return nodes.witness().beats() > 2;
        });
        QuarkusTransaction.requiringNew().run(() -> nodes.update("beats = 0 where id = ?1", before));
        Wait.until("it is held", () -> "held".equals(status(id)));
        as("viewer").get("/api/v1/distributions/" + id).then().body("heldBecause", equalTo("restored"));
        assertNotEquals(before, scribe.node());
    }

    private UUID lost() {
        return node(true);
    }

    private UUID node(boolean gone) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var node = new Node(id, "former:8080", clock.instant());
            if (gone) node.leave();
            nodes.persist(node);
        });
        return id;
    }

    private void claimed(String distribution, UUID node) {
        claimed(distribution, node, true);
    }

    /** All of them in one batch, in order; its id. */
    private UUID claimed(String distribution, UUID node, boolean begun) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = UUID.fromString(distribution);
            var former = batches.list("distributionId", Sort.by("place"), id);
            var first = former.get(0);
            var place = 0;
            for (var batch : former)
                for (var row : ledger.list("batch", Sort.by("place"), batch)) row.standsIn(first, place++);
            ledger.flush();
            former.stream().skip(1).forEach(batches::delete);
            batches.update(
                    "status = ?1, nodeId = ?2, claimedAt = ?3 where distributionId = ?4",
                    Batch.Status.CLAIMED,
                    node,
                    clock.instant(),
                    id);
            batches.getEntityManager()
                    .createNativeQuery("update batch set begun = ?1 where id = ?2")
                    .setParameter(1, begun)
                    .setParameter(2, first.id())
                    .executeUpdate();
            return first.id();
        });
    }

    /** An entry of the journal, as {@code node} left it: these were accepted. */
    private void noted(UUID node, long beat, String... rows) {
        var accepted = Stream.of(rows)
                .map(row -> new Became(
                        UUID.fromString(row),
                        Outcome.ACCEPTED,
                        1,
                        clock.instant(),
                        null,
                        null,
                        "250 ok, said the relay"))
                .toList();
        noted(node, beat, accepted);
    }

    private void noted(UUID node, long beat, List<Became> entries) {
        QuarkusTransaction.requiringNew()
                .run(() -> batches.getEntityManager().unwrap(Session.class).doWork(connection -> {
                    try (var entry = connection.prepareStatement(
                            "insert into journal (node_id, beat, outcomes) values (?, ?, ?)")) {
                        entry.setObject(1, node);
                        entry.setLong(2, beat);
                        entry.setBytes(3, Became.bytes(entries));
                        entry.executeUpdate();
                    }
                }));
    }

    private static String[] addresses(String name, int count) {
        var domain = ".fr@" + unique() + ".example.org";
        return IntStream.range(0, count).mapToObj(i -> name + i + domain).toArray(String[]::new);
    }

    private static String running(String... addresses) {
        return scheduled("now", addresses);
    }

    private static String planned(String... addresses) {
        return scheduled(
                LocalDateTime.now(ZoneId.of("America/Toronto")).plusDays(2).toString(), addresses);
    }

    /** Issued, with nothing sent: the relay was away, and then somebody held it. */
    private static String held(String... addresses) {
        Mailbox.faults.refuse(true);
        try {
            var id = running(addresses);
            Wait.until("it has begun", () -> "running".equals(status(id)));
            as("approver").put("/api/v1/distributions/" + id + "/hold").then().statusCode(200);
            Wait.until(
                    "nobody has it in hand",
                    () -> (int) as("viewer").get("/api/v1/distributions/" + id).path("counts.claimed") == 0);
            assertFalse("finished".equals(status(id)));
            return id;
        } finally {
            Mailbox.faults.refuse(false);
        }
    }

    private static String scheduled(String at, String... addresses) {
        var id = approved(office(), "Lost and found");
        changing("approver", release(id))
                .body(Map.of("at", at, "lists", List.of(list(addresses))))
                .put(release(id) + "/schedule")
                .then()
                .statusCode(200);
        return distribution(id);
    }
}
