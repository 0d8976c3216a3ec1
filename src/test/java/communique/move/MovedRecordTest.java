package communique.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.audit.Checking;
import communique.audit.Written;
import communique.move.Settings.Login;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record's chain is as whole in PostgreSQL as it was in H2, and ends at the same hash. */
class MovedRecordTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void the_chain_is_carried_unbroken() throws Exception {
        var h2 = "jdbc:h2:file:" + folder.resolve("communique")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Written.schema(h2, "", "");
        try (var connection = DriverManager.getConnection(h2, "", "")) {
            Written.entries(connection, 10, 20);
        }
        try (var server = EmbeddedPostgres.start()) {
            var url = server.getJdbcUrl("postgres", "postgres");
            var print = new PrintStream(out, true, StandardCharsets.UTF_8);
            var settings = new Settings(
                    folder, new Login("", ""), url, new Login("postgres", "postgres"), List.of("db/migration"));
            assertEquals(0, new Move(print, print).run(() -> settings), this::said);
            var before = head(h2, "");
            assertTrue(before.startsWith("30 entries, 0 faults. Head: 30:"), before);
            assertEquals(before, head(url, "postgres"));
        }
    }

    private String head(String url, String user) {
        out.reset();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var config = new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.datasource.jdbc.url", url)
                .withDefaultValue("quarkus.datasource.username", user)
                .withDefaultValue("quarkus.datasource.password", user)
                .build();
        assertEquals(0, new Checking(print, print).run(List.of(), config), this::said);
        return said();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
