package communique.move;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** From which folder to which PostgreSQL: the words of the command, and the settings that the application takes itself. */
record Settings(Path folder, Login from, String url, Login to, List<String> migrations) {
    static final String FILE = "communique.mv.db";
    private static final String USAGE =
            """
            Say which folder the H2 database is in: move --from ./data
            PostgreSQL is named as for the application: QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD.""";

    record Login(String user, String password) {}

    static Settings read(List<String> words, Config config) {
        if (words.size() != 2 || !words.get(0).equals("--from")) throw new Stopped(USAGE);
        var url = text(config, "quarkus.datasource.jdbc.url");
        if (!url.startsWith("jdbc:postgresql:"))
            throw new Stopped("Say where PostgreSQL is: QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://host/database");
        var from = login(config, "communique.move.from.");
        var migrations = config.getOptionalValues("quarkus.flyway.locations", String.class)
                .orElse(List.of("db/migration"));
        return new Settings(folder(words.get(1)), from, url, login(config, "quarkus.datasource."), migrations);
    }

    /** Without what may follow the question mark, where some write their password. */
    String shownUrl() {
        return url.replaceFirst("\\?.*", "");
    }

    private static Path folder(String word) {
        var folder = Path.of(word).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) throw new Stopped("There is no folder %s.", folder);
        if (!Files.isRegularFile(folder.resolve(FILE)))
            throw new Stopped("There is no %s in %s: name the folder that communique.data names.", FILE, folder);
        return folder;
    }

    private static Login login(Config config, String prefix) {
        return new Login(text(config, prefix + "username"), text(config, prefix + "password"));
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
