package communique.audit;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.release;
import static communique.House.submitted;
import static communique.House.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@RequestTest
class RecordTest {
    @Inject
    Chronicle chronicle;

    @Inject
    Entries entries;

    @Inject
    communique.release.Releases releases;

    @Test
    void what_is_done_is_chained_with_where_it_came_from_and_what_it_changed() {
        var id = submitted(office(), "Recorded " + unique());
        String hash = as("approver").get(release(id)).path("contentHash");
        changing("approver", release(id)).body(Map.of("contentHash", hash)).post(release(id) + "/approval");
        var last = of("release", id).get(0);
        assertEquals("approved", last.action());
        assertEquals("approver", last.who());
        assertEquals("token", last.via());
        assertEquals("127.0.0.1", last.address());
        assertTrue(last.before().contains("\"status\":\"submitted\""), last.before());
        assertTrue(last.after().contains("\"status\":\"approved\""), last.after());
        assertTrue(last.after().contains("\"approvedHash\":\"" + hash + "\""), last.after());
        assertIntact();
    }

    @Test
    void what_a_page_did_says_so_and_a_secret_is_never_kept() {
        var session = House.session("admin");
        var name = unique();
        session.form("/users/new")
                .formParam("name", name)
                .formParam("displayName", "Somebody")
                .formParam("role", "WRITER")
                .formParam("language", "fr")
                .formParam("password", House.PASSWORD)
                .post("/users")
                .then()
                .statusCode(303);
        var made = of("user", name).get(0);
        assertEquals("page", made.via());
        assertNull(made.before());
        assertTrue(made.after().contains("\"role\":\"writer\""), made.after());
        assertTrue(!made.after().contains("argon2") && !made.after().contains("password"), made.after());
    }

    @Test
    void an_entry_goes_with_its_change_or_not_at_all() {
        var count = total();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                entries.record("nobody", "wrote", "release", unique(), 1, null);
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertEquals("undone", undone.getMessage());
        }
        assertEquals(count, total());
        assertIntact();
    }

    @Test
    void a_change_that_nobody_records_is_written_all_the_same() {
        var id = draft(office(), "Numbered " + unique());
        var number = "NO-" + unique();
        QuarkusTransaction.requiringNew()
                .run(() -> releases.findById(java.util.UUID.fromString(id)).giveNumber(number));
        assertEquals(number, as("viewer").get(release(id)).path("number"));
        assertEquals(1, of("release", id).size());
        assertIntact();
    }

    @Test
    void many_writers_at_once_make_one_unbroken_chain() throws Exception {
        var office = office();
        var ids = IntStream.range(0, 4)
                .mapToObj(n -> draft(office, "At once " + n))
                .toList();
        var before = total();
        var crew = Executors.newFixedThreadPool(8);
        try {
            var work = IntStream.range(0, 200)
                    .<Callable<Void>>mapToObj(n -> () -> {
                        QuarkusTransaction.requiringNew().run(() -> {
                            entries.record("writer", "wrote", "release", ids.get(n % 4), n, "first of two");
                            entries.record("writer", "wrote", "office", office, n, "second of two");
                        });
                        return null;
                    })
                    .toList();
            for (var done : crew.invokeAll(work)) done.get();
        } finally {
            crew.shutdown();
        }
        assertEquals(before + 400, total());
        assertIntact();
    }

    private List<Line> of(String kind, String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.of(kind, id).stream().map(Entry::line).toList());
    }

    private long total() {
        return QuarkusTransaction.requiringNew().call(() -> entries.count());
    }

    private void assertIntact() {
        var result = QuarkusTransaction.requiringNew().call(() -> chronicle.check(null));
        assertEquals(List.of(), result.faults());
    }
}
