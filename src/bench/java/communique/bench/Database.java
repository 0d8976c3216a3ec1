package communique.bench;

import java.nio.file.Path;

/** The two databases the application is built for, each with its own package. */
enum Database {
    H2("H2", "quarkus-app"),
    POSTGRESQL("PostgreSQL", "quarkus-app-postgresql");

    private final String label;
    private final String folder;

    Database(String label, String folder) {
        this.label = label;
        this.folder = folder;
    }

    /** Run from the project's folder, after {@code mvn package}. */
    Path jar() {
        return Path.of("target", folder, "quarkus-run.jar");
    }

    @Override
    public String toString() {
        return label;
    }
}
