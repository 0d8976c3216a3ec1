package communique.distribution;

import static communique.House.approved;
import static communique.House.changing;
import static communique.House.distribution;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import communique.contact.Audience;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** However many a distribution is for, the session that writes or reads them keeps no more than a page. */
@RequestTest
class MemoryTest {
    private static final int MANY = 2_500;

    @Inject
    Recipients recipients;

    @Inject
    Distributions distributions;

    @Inject
    Freeze freeze;

    @Inject
    Session session;

    private final AtomicInteger people = new AtomicInteger();
    private int most;

    @Test
    @DisplayName("Those who hold the words, for a correction or a withdrawal, are read page by page")
    void holders() {
        var release = approved(office(), "Held by very many");
        var list = list("first.fr@" + unique() + ".example.org");
        var issued = issued(release, list);
        QuarkusTransaction.requiringNew().run(() -> holding(UUID.fromString(issued)));
        QuarkusTransaction.requiringNew().run(() -> {
            var what = distributions.known(UUID.fromString(issued)).release();
            recipients.each(what, List.of(list), address -> true, this::page);
            assertEquals(MANY + 1, people.get());
            assertTrue(most < Audience.PAGE, most + " entities are kept");
        });
    }

    @Test
    @DisplayName("A first issue's audience, some of whom receive nothing more, is written page by page")
    void audience() {
        var list = list("first.fr@" + unique() + ".example.org");
        QuarkusTransaction.requiringNew().run(() -> members(list));
        var release = approved(office(), "For very many");
        changing("approver", release(release))
                .body(Map.of("at", "2031-05-05T10:00", "lists", List.of(list)))
                .put(release(release) + "/schedule")
                .then()
                .statusCode(200);
        var id = UUID.fromString(distribution(release));
        QuarkusTransaction.requiringNew().run(() -> {
            var planned = distributions.known(id);
            recipients.each(planned.release(), planned.lists(), address -> true, this::page);
            assertEquals(MANY + 1, people.get());
            assertTrue(most < Audience.PAGE, most + " entities are kept");
            assertEquals(MANY / 2 + 1, freeze.freeze(planned, Instant.now()).sent());
            var kept = session.getStatistics().getEntityCount();
            assertTrue(kept < Audience.PAGE, kept + " entities are kept");
            freeze.thaw(id);
        });
    }

    private boolean page(List<Recipients.Recipient> page) {
        people.addAndGet(page.size());
        most = Math.max(most, session.getStatistics().getEntityCount());
        return true;
    }

    private void holding(UUID distribution) {
        each(
                "insert into delivery (id, distribution_id, channel, address, journalist_id, recipient, outlet, languages,"
                        + " status, attempt, unsubscribe, place) select ?, distribution_id, channel, ?, journalist_id,"
                        + " recipient, outlet, languages, status, attempt, ?, place from delivery"
                        + " where distribution_id = '" + distribution + "' and address like 'first%'",
                (insert, at) -> {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, at + ".fr@" + distribution + ".example.org");
                    insert.setString(3, unique());
                });
    }

    private void members(String list) {
        var ids = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        var domain = ".fr@" + list + ".example.org";
        var first = " from list_member m join media_list l on l.id = m.list_id where l.code = '" + list + "'";
        each(
                "insert into journalist (id, lock_version, given_name, languages, beats, regions, press_gallery,"
                        + " do_not_contact, search_text) select ?, 0, 'Test', languages, beats, regions, false, false, 'test'"
                        + " from journalist j where exists (select 1" + first + " and m.journalist_id = j.id)",
                (insert, at) -> insert.setObject(1, ids.get(at)));
        each(
                "insert into journalist_position (id, journalist_id, outlet_id, place_no, emails, phones)"
                        + " select ?, ?, outlet_id, 0, ?, phones from journalist_position p"
                        + " where exists (select 1" + first + " and m.journalist_id = p.journalist_id)"
                        + " order by p.id fetch first 1 rows only",
                (insert, at) -> {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, ids.get(at));
                    insert.setString(3, "[\"" + at + domain + "\"]");
                });
        each(
                "insert into list_member (list_id, journalist_id) select l.id, ? from media_list l where l.code = '"
                        + list + "'",
                (insert, at) -> insert.setObject(1, ids.get(at)));
        each(
                "insert into suppression (id, address, reason, since) values (?, ?, 'unsubscribed', current_timestamp)",
                (insert, at) -> {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, at % 2 == 0 ? at + domain : "other-" + at + domain);
                });
    }

    private void each(String sql, Row row) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                for (int at = 0; at < MANY; at++) {
                    row.set(insert, at);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private interface Row {
        void set(PreparedStatement insert, int at) throws SQLException;
    }
}
