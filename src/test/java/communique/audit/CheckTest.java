package communique.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with the database in hand changes the record; the command says which entry, on both databases. */
class CheckTest {
    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static int databases;

    /** A record of thirty entries, ten of them older than the chain, to be copied. */
    @BeforeAll
    static void house() throws Exception {
        server = EmbeddedPostgres.start();
        execute("create database base");
        for (var url : List.of(h2("base"), server.getJdbcUrl("postgres", "base"))) {
            var user = url.startsWith("jdbc:h2") ? "" : "postgres";
            Written.schema(url, user, user);
            try (var connection = DriverManager.getConnection(url, user, user)) {
                Written.entries(connection, 10, 20);
            }
        }
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    private static String h2(String name) {
        return "jdbc:h2:file:" + folder.resolve(name)
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Nested
    @DisplayName("On H2")
    class OnH2 extends Tampered {
        @Override
        String copied() throws IOException {
            var name = "h2-" + databases++;
            Files.copy(folder.resolve("base.mv.db"), folder.resolve(name + ".mv.db"));
            return h2(name);
        }

        @Override
        String user() {
            return "";
        }
    }

    @Nested
    @DisplayName("On PostgreSQL")
    class OnPostgres extends Tampered {
        @Override
        String copied() throws SQLException {
            var name = "record" + databases++;
            execute("create database " + name + " template base");
            return server.getJdbcUrl("postgres", name);
        }

        @Override
        String user() {
            return "postgres";
        }
    }

    abstract static class Tampered {
        private static final String HASH = "0123456789abcdef".repeat(4);
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private String url;
        private Line twelfth;

        abstract String copied() throws Exception;

        abstract String user();

        @Test
        void untouched_it_is_intact() throws Exception {
            after(c -> {});
            assertEquals(0, check(), this::said);
            assertTrue(said().contains("30 entries, 0 faults. Head: 30:"), this::said);
        }

        @Test
        void nothing_recorded_yet_is_intact() throws Exception {
            after(sql("delete from audit_entry", "update audit_head set place = 0, hash = '" + Line.BEGINNING + "'"));
            assertEquals(0, check(), this::said);
            assertTrue(said().startsWith("0 entries, 0 faults."), this::said);
        }

        @Test
        void an_altered_text_is_named() throws Exception {
            after(sql("update audit_entry set detail = 'nothing' where place = 17"));
            faults("Entry 17 was altered; it now reads: 2026-01-06T18:05:16.123456Z drafter");
        }

        @Test
        void an_altered_hour_is_named_to_the_microsecond() throws Exception {
            after(sql("update audit_entry set done_at = done_at + interval '0.000001' second where place = 5"));
            faults("Entry 5 was altered; it now reads: 2026-01-06T18:05:04.123457Z");
        }

        @Test
        void every_other_column_is_seen_too() throws Exception {
            after(c -> twelfth = Written.all(c).get(11));
            for (var change : List.of(
                    "who = 'nobody'",
                    "via = 'token'",
                    "address = null",
                    "action = 'read'",
                    "subject_kind = 'office'",
                    "subject_id = 'x'",
                    "revision = 99",
                    "was = '{}'",
                    "became = null",
                    "hash = '" + HASH + "'",
                    "previous_hash = '" + HASH + "'",
                    "id = cast('01900000-0000-7000-8000-ffffffffffff' as uuid)")) {
                on(sql("update audit_entry set " + change + " where place = 12"));
                assertEquals(1, check(), change);
                assertTrue(said().contains("Entry 12 was altered"), () -> change + "\n" + said());
                on(c -> {
                    sql("delete from audit_entry where place = 12").on(c);
                    insert(c, twelfth);
                });
                assertEquals(0, check(), this::said);
            }
        }

        @Test
        void an_entry_older_than_the_chain_is_guarded_from_then_on() throws Exception {
            after(sql("update audit_entry set who = 'nobody' where place = 3"));
            faults("Entry 3 was altered");
        }

        @Test
        void one_taken_from_the_middle_is_missed() throws Exception {
            after(sql("delete from audit_entry where place = 9"));
            faults("Entry 9 is missing.");
        }

        @Test
        void several_taken_are_missed() throws Exception {
            after(sql("delete from audit_entry where place between 9 and 14"));
            faults("Entries 9 to 14 are missing.");
        }

        @Test
        void the_first_taken_is_missed() throws Exception {
            after(sql("delete from audit_entry where place = 1"));
            faults("Entry 1 is missing.");
        }

        @Test
        void the_last_taken_is_missed() throws Exception {
            after(sql("delete from audit_entry where place = 30"));
            faults("Entry 30, the last one, is missing.");
        }

        @Test
        void everything_taken_is_missed() throws Exception {
            after(sql("delete from audit_entry"));
            faults("Entries 1 to 30, the last ones, are missing.");
        }

        @Test
        void one_put_in_is_named_with_or_without_a_place() throws Exception {
            after(c -> {
                insert(c, Written.line(50));
                insert(c, Written.line(51).placed(31, HASH));
            });
            assertEquals(1, check(), this::said);
            assertTrue(said().contains("An entry that is not of the chain was put in"), this::said);
            assertTrue(said().contains("Entry 31 stands beyond the end of the record, which is at 30."), this::said);
        }

        @Test
        void two_that_changed_places_are_both_named() throws Exception {
            after(sql(
                    "update audit_entry set place = -1 where place = 7",
                    "update audit_entry set place = 7 where place = 8",
                    "update audit_entry set place = 8 where place = -1"));
            assertEquals(1, check(), this::said);
            assertTrue(said().contains("Entry 7 was altered"), this::said);
            assertTrue(said().contains("Entry 8 was altered"), this::said);
        }

        @Test
        void one_that_was_given_a_new_hash_of_its_own_is_named_by_the_next() throws Exception {
            after(c -> {
                var lines = Written.all(c);
                var forged = Written.line(70).placed(20, lines.get(18).hash());
                sql("delete from audit_entry where place = 20").on(c);
                insert(c, forged);
            });
            faults("Entry 20 was replaced by another of its own hash");
        }

        @Test
        void whoever_rewrites_the_whole_end_and_the_head_is_seen_by_a_head_noted_before() throws Exception {
            after(c -> {});
            check();
            var noted = said().replaceAll("(?s).*Head: (\\S+).*", "$1");
            on(c -> {
                var lines = Written.all(c);
                sql("delete from audit_entry where place >= 29").on(c);
                var forged = Written.line(80).placed(29, lines.get(27).hash());
                insert(c, forged);
                var last = Written.line(29).placed(30, forged.hash());
                insert(c, last);
                Rows.move(c, new Rows.Head(30, last.hash(), 10L));
            });
            assertEquals(0, check(), "a chain without a key cannot show this by itself");
            assertEquals(1, check("--noted", noted), this::said);
            assertTrue(said().contains("At place 30 the record no longer has the hash that was noted"), this::said);
        }

        @Test
        void an_altered_head_is_named() throws Exception {
            after(sql("update audit_head set hash = '" + HASH + "'"));
            faults("The row that says where the record ends was altered");
            after(sql("delete from audit_head"));
            faults("The row that says where the record ends is missing.");
        }

        @Test
        void the_command_says_when_it_cannot_look() throws Exception {
            after(c -> {});
            assertEquals(2, check("--noted", "nonsense"));
            url = url.replace("jdbc:h2:file:", "jdbc:h2:file:/nowhere")
                    .replaceAll("(jdbc:postgresql://.*/).*", "$1nowhere");
            assertEquals(2, check());
        }

        interface Act {
            void on(Connection connection) throws SQLException;
        }

        private void after(Act act) throws Exception {
            url = copied();
            on(act);
        }

        private void on(Act act) throws SQLException {
            try (var connection = DriverManager.getConnection(url, user(), user())) {
                connection.setAutoCommit(false);
                act.on(connection);
                connection.commit();
            }
        }

        private static Act sql(String... statements) {
            return connection -> {
                try (var statement = connection.createStatement()) {
                    for (var sql : statements) statement.executeUpdate(sql);
                }
            };
        }

        private static void insert(Connection connection, Line line) throws SQLException {
            try (var insert = Rows.insertion(connection)) {
                Rows.bind(insert, line);
                insert.executeUpdate();
            }
        }

        /** Exactly one fault, which reads so. */
        private void faults(String sentence) {
            assertEquals(1, check(), this::said);
            assertTrue(said().startsWith(sentence), this::said);
            assertTrue(said().contains(", 1 faults. Head: "), this::said);
        }

        private int check(String... words) {
            out.reset();
            var print = new PrintStream(out, true, StandardCharsets.UTF_8);
            return new Checking(print, print).run(List.of(words), config());
        }

        private Config config() {
            return new SmallRyeConfigBuilder()
                    .withDefaultValue("quarkus.datasource.jdbc.url", url)
                    .withDefaultValue("quarkus.datasource.username", user())
                    .withDefaultValue("quarkus.datasource.password", user())
                    .build();
        }

        private String said() {
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
