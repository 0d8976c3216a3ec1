package communique.move;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** The schema's versions, by the same scripts with which the application starts. */
final class Migrations {
    /** Kept here, since the logging library forgets loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger("org.flywaydb");

    private final Flyway flyway;

    Migrations(String url, Settings.Login login, List<String> places) {
        LOG.setLevel(Level.SEVERE);
        flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, login.user(), login.password())
                .locations(places.toArray(String[]::new))
                .load();
    }

    /** The H2 file is never changed, so it must be as new as this application already. */
    String checked() {
        var at = flyway.info().current();
        var needed = newest();
        if (at == null) throw new Stopped("The H2 database is empty: the application never ran on it.");
        var order = at.getVersion().compareTo(needed.getVersion());
        if (order < 0)
            throw new Stopped(
                    "The H2 database is at version %s, this application is at %s. Back it up, start the H2 application "
                            + "of this release on it once (that brings it up to date), stop that, then move.",
                    at.getVersion(), needed.getVersion());
        if (order > 0)
            throw new Stopped(
                    "The H2 database is at version %s, newer than this application (%s): move with the release that "
                            + "last ran on it.",
                    at.getVersion(), needed.getVersion());
        var validation = flyway.validateWithResult();
        if (!validation.validationSuccessful)
            throw new Stopped("The H2 database was made by other migrations: %s", validation.getAllErrorMessages());
        return at.getVersion().toString();
    }

    void make() {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new Stopped("The schema could not be made in PostgreSQL: %s", cause.getMessage());
        }
    }

    private MigrationInfo newest() {
        MigrationInfo newest = null;
        for (var one : flyway.info().all())
            if (!one.getState().isResolved() || one.getVersion() == null) continue;
            else if (newest == null || one.getVersion().compareTo(newest.getVersion()) > 0) newest = one;
        if (newest == null) throw new IllegalStateException("no migrations in the application");
        return newest;
    }
}
