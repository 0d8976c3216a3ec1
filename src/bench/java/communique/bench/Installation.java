package communique.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The application as an operator has it: a node with its own H2 file, or nodes that share a PostgreSQL. */
final class Installation implements AutoCloseable {
    private final Path folder = Folder.temporary("bench");
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Application> nodes = new ArrayList<>();
    private final Database database;
    private final Rest rest;
    private EmbeddedPostgres postgres;

    Installation(Database database, int relayPort, Map<String, String> wishes) throws IOException {
        this.database = database;
        this.rest = new Rest(this::address);
        settings.put("communique.data", folder.toString());
        settings.put("communique.witness", folder.resolve("witness").toString());
        settings.put("communique.demo", "true");
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", String.valueOf(relayPort));
        settings.put("quarkus.mailer.start-tls", "DISABLED");
        rest.tokens().forEach((user, token) -> settings.put("communique.demo.tokens." + user, token));
        settings.putAll(wishes);
        if (database == Database.POSTGRESQL) startPostgres();
    }

    /** With what a press office would have: every commit on disk before it is answered. The library's own default is not. */
    private void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopPostgres));
        settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
    }

    Installation start(int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) nodes.add(new Application(database, folder, settings));
        startNodes();
        return this;
    }

    /** One after the other, so that the first makes the tables. */
    void startNodes() throws IOException, InterruptedException {
        for (var node : nodes) {
            node.start();
            node.awaitReady();
        }
    }

    /** Of a node that answers, as a load balancer would choose one. */
    private URI address() {
        return nodes.stream()
                .filter(Application::isUp)
                .findFirst()
                .orElse(nodes.get(0))
                .address();
    }

    void stopNodes() throws InterruptedException {
        for (var node : nodes) node.close();
    }

    List<Application> nodes() {
        return nodes;
    }

    Rest rest() {
        return rest;
    }

    String jdbcUrl() {
        if (postgres != null) return postgres.getJdbcUrl("postgres", "postgres");
        return "jdbc:h2:file:" + folder.resolve("communique") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    @Override
    public void close() throws InterruptedException {
        stopNodes();
        stopPostgres();
        if (Folder.isTemporary()) Folder.remove(folder);
    }

    private synchronized void stopPostgres() {
        try {
            if (postgres != null) postgres.close();
            postgres = null;
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop: " + e);
        }
    }
}
