package communique.move;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.move.Settings.Login;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real H2 file with something hard in every table, moved to a real PostgreSQL. */
class MoveTest {
    private static final Login OWNER = new Login("postgres", "postgres");
    private static final Login NOBODY = new Login("", "");
    private static final List<String> MIGRATIONS = List.of("db/migration", "db/oddities");
    private static final int ROWS = 40;

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;
    private static byte[] file;
    private static int databases;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private String url;

    @BeforeAll
    static void house() throws Exception {
        server = EmbeddedPostgres.start();
        new Migrations(writable(folder), NOBODY, MIGRATIONS).make();
        try (var h2 = DriverManager.getConnection(writable(folder), "", "")) {
            new Filler(h2).fill(ROWS);
            try (var statement = h2.createStatement()) {
                statement.execute(Files.readString(Path.of("src/test/resources/db/odd_rows.sql")));
            }
        }
        Files.deleteIfExists(folder.resolve("communique.trace.db"));
        file = Files.readAllBytes(folder.resolve(Settings.FILE));
    }

    @AfterEach
    void the_file_is_as_it_was() throws IOException {
        assertArrayEquals(file, Files.readAllBytes(folder.resolve(Settings.FILE)));
        assertEquals(1, folder.toFile().list().length);
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    @BeforeEach
    void a_database_of_its_own() throws SQLException {
        url = freshDatabase();
    }

    @Test
    void everything_arrives() throws Exception {
        assertEquals(0, move(), this::said);
        try (var h2 = H2Folder.open(settings());
                var postgres = postgres()) {
            for (var table : Tables.of(h2).keySet()) {
                var rows = number(h2, "select count(*) from " + Table.quoted(table));
                assertTrue(rows > 0, table + " was empty: nothing is proven of it");
                assertEquals(rows, number(postgres, "select count(*) from " + Table.quoted(table)), table);
                assertTrue(
                        said().matches("(?s).*\n" + table + " +\\| +" + rows + " \\| [0-9a-f]{16} \\| yes\n.*"),
                        this::said);
            }
        }
    }

    @Test
    void what_is_hard_to_carry_reads_the_same() throws Exception {
        assertEquals(0, move(), this::said);
        try (var postgres = postgres()) {
            assertEquals("👩🏽‍💻 {\"é\"}", text(postgres, "select words[2] from odd_types where word = 'one'"));
            assertEquals(
                    "{\"a\": {\"b\": 1.50}, \"z\": \"🎉\"}",
                    text(postgres, "select document from odd_types where word = 'one'"));
            assertEquals("00ff41", text(postgres, "select encode(picture, 'hex') from odd_types where word = 'one'"));
            assertEquals(225_000, number(postgres, "select length(long_text) from odd_types where word = 'one'"));
            assertEquals(
                    1,
                    number(
                            postgres,
                            "select count(*) from odd_types where at_instant = timestamptz '2026-11-01 05:30:00Z'"));
            assertEquals(
                    1,
                    number(
                            postgres,
                            "select count(*) from odd_types where at_instant = timestamptz '2026-11-01 06:30:00Z'"));
            assertEquals(1, number(postgres, "select count(*) from odd_types where extract(year from on_date) = 9999"));
        }
    }

    @Test
    void whoever_counts_goes_on_counting() throws Exception {
        assertEquals(0, move(), this::said);
        try (var postgres = postgres()) {
            assertEquals(4, number(postgres, "insert into odd_number (word) values ('next') returning id"));
            assertEquals(7, number(postgres, "select nextval('odd_sequence')"));
        }
    }

    @Test
    void a_row_that_came_to_differ_is_named_and_nothing_is_kept() throws Exception {
        schema();
        execute(
                """
                create function slip() returns trigger language plpgsql as $$
                begin
                    if new.word = 'one' then new.price := new.price + 0.000001; end if;
                    return new;
                end $$;
                create trigger slip before insert on odd_types for each row execute function slip()""");
        assertEquals(1, move());
        assertTrue(said().contains("odd_types: the row with word one differs in price."), this::said);
        assertTrue(said().matches("(?s).*\nodd_types .*\\| NO\n.*"), this::said);
        assertNothingKept();
    }

    @Test
    void a_row_that_got_lost_is_named_and_nothing_is_kept() throws Exception {
        schema();
        execute(
                """
                create function loss() returns trigger language plpgsql as $$
                begin
                    return case when new.word = 'one' then null else new end;
                end $$;
                create trigger loss before insert on odd_types for each row execute function loss()""");
        assertEquals(1, move());
        assertTrue(said().contains("odd_types: H2 has a row with word one where PostgreSQL has word two"), this::said);
        assertNothingKept();
    }

    @Test
    void a_database_with_rows_is_refused_and_one_with_only_its_schema_is_not() throws Exception {
        schema();
        execute("insert into suppression values (gen_random_uuid(), 'a@example.org', 'asked', now())");
        assertEquals(1, move());
        assertTrue(said().contains("PostgreSQL is not empty: suppression already hold rows"), this::said);
        execute("delete from suppression");
        assertEquals(0, move(), this::said);
        assertEquals(1, move());
    }

    @Test
    void a_file_in_use_is_refused() throws Exception {
        try (var file = FileChannel.open(folder.resolve(Settings.FILE), StandardOpenOption.WRITE);
                var held = file.lock()) {
            assertTrue(held.isValid());
            assertEquals(1, move());
        }
        assertTrue(said().contains("is in use: stop the application that runs on it"), this::said);
    }

    @Test
    void an_older_file_is_refused_and_says_which_version_it_has(@TempDir Path old) throws Exception {
        new Migrations(writable(old), NOBODY, List.of("db/migration")).make();
        assertEquals(1, run(new Settings(old, NOBODY, url, OWNER, MIGRATIONS)));
        assertTrue(
                said().matches("(?s).*The H2 database is at version \\d+, this application is at 9000\\..*"),
                this::said);
        assertEquals(1, run(new Settings(folder, NOBODY, url, OWNER, List.of("db/migration"))));
        assertTrue(said().contains("is at version 9000, newer than this application"), this::said);
    }

    @Test
    void wrong_words_folders_and_logins_are_told_in_a_sentence(@TempDir Path empty) {
        assertSays("Say which folder", List.of());
        assertSays("There is no folder", List.of("--from", empty + "/nowhere"));
        assertSays("There is no communique.mv.db in", List.of("--from", empty.toString()));
        assertEquals(1, run(new Settings(folder, NOBODY, url, new Login("stranger", "x"), MIGRATIONS)));
        assertTrue(said().contains("PostgreSQL refused the user name or password"), this::said);
        assertEquals(1, run(new Settings(folder, NOBODY, url + "_not", OWNER, MIGRATIONS)));
        assertTrue(said().contains("There is no such database yet"), this::said);
        assertEquals(
                1,
                run(new Settings(
                        folder, NOBODY, "jdbc:postgresql://127.0.0.1:1/x?password=secret", OWNER, MIGRATIONS)));
        assertTrue(said().contains("PostgreSQL cannot be reached at jdbc:postgresql://127.0.0.1:1/x:"), this::said);
        assertEquals(1, run(new Settings(folder, new Login("sa", "wrong"), url, OWNER, MIGRATIONS)));
        assertTrue(said().contains("COMMUNIQUE_MOVE_FROM_USERNAME"), this::said);
        assertFalse(said().contains("Exception"), this::said);
        assertFalse(said().contains("secret"), this::said);
    }

    private int move() {
        return run(settings());
    }

    private int run(Settings settings) {
        return run(() -> settings);
    }

    private int run(Supplier<Settings> settings) {
        return new Move(printing(out), printing(errors)).run(settings);
    }

    private void assertSays(String sentence, List<String> words) {
        var config = new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.datasource.jdbc.url", url)
                .build();
        assertEquals(1, run(() -> Settings.read(words, config)));
        assertTrue(said().contains(sentence), this::said);
    }

    private Settings settings() {
        return new Settings(folder, NOBODY, url, OWNER, MIGRATIONS);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + errors.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printing(ByteArrayOutputStream kept) {
        return new PrintStream(kept, true, StandardCharsets.UTF_8);
    }

    private static String writable(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("communique")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    private static String freshDatabase() throws SQLException {
        var name = "move" + ++databases;
        try (var postgres = server.getPostgresDatabase().getConnection();
                var statement = postgres.createStatement()) {
            statement.execute("create database " + name);
        }
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }

    private void schema() {
        new Migrations(url, OWNER, MIGRATIONS).make();
    }

    private Connection postgres() throws SQLException {
        return DriverManager.getConnection(url, OWNER.user(), OWNER.password());
    }

    private void execute(String sql) throws SQLException {
        try (var postgres = postgres();
                var statement = postgres.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertNothingKept() throws SQLException {
        try (var postgres = postgres()) {
            for (var table : Tables.of(postgres).keySet())
                assertEquals(
                        List.of("odd_seed", "audit_head").contains(table) ? 1 : 0,
                        number(postgres, "select count(*) from " + Table.quoted(table)),
                        table);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
