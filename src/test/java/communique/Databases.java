package communique;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/** What request tests stand on: a fresh H2 or a real PostgreSQL (system property {@code test.database}), and a real SMTP server. */
public class Databases implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;
    private GreenMail relay;
    private FaultyRelay faults;

    @Override
    public Map<String, String> start() {
        try {
            var settings = new HashMap<String, String>();
            var data = Files.createTempDirectory("communique-test");
            settings.put("communique.data", data.toString());
            if ("postgresql".equals(System.getProperty("test.database"))) {
                postgres = EmbeddedPostgres.start();
                settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
                settings.put("quarkus.datasource.username", "postgres");
                settings.put("quarkus.datasource.password", "postgres");
            }
            relay = new GreenMail(new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
            relay.setUser("bounces@mail.example.org", "bounces", "secret of bounces");
            relay.start();
            Mailbox.server = relay;
            settings.put("quarkus.mailer.host", "127.0.0.1");
            faults = new FaultyRelay(relay.getSmtp().getPort());
            Mailbox.faults = faults;
            settings.put("quarkus.mailer.port", String.valueOf(faults.port()));
            settings.put("quarkus.mailer.start-tls", "DISABLED");
            settings.put("communique.distribution.domain-rates", "unhurried.example.org=5");
            settings.put("communique.distribution.relay-failures", "4");
            settings.put("communique.webhooks.anywhere", "true");
            settings.put("communique.alerts.to", "duty@desk.example.org");
            settings.put("communique.distribution.return-path", "bounces@mail.example.org");
            settings.put("communique.feedback.imap-host", "127.0.0.1");
            settings.put(
                    "communique.feedback.imap-port",
                    String.valueOf(relay.getImap().getPort()));
            settings.put("communique.feedback.imap-security", "none");
            settings.put("communique.feedback.imap-username", "bounces");
            settings.put("communique.feedback.imap-password", "secret of bounces");
            settings.put("communique.feedback.every", "PT0.5S");
            settings.put("quarkus.http.test-port", "0");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (faults != null) faults.close();
        if (relay != null) relay.stop();
        try {
            if (postgres != null) postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
