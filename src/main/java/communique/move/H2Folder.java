package communique.move;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** The embedded database, opened so that it cannot change and, being locked, cannot be changed by anybody else. */
final class H2Folder {
    private static final int IN_USE = 90020;
    private static final int WRONG_LOGIN = 28000;

    private H2Folder() {}

    /** Results are read lazily, along an index: a read-only H2 would sort and keep them in memory, and revisions are many. */
    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("communique")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE;ACCESS_MODE_DATA=r"
                + ";LAZY_QUERY_EXECUTION=1;TRACE_LEVEL_FILE=0";
    }

    static Connection open(Settings settings) throws SQLException {
        if (Files.exists(settings.folder().resolve("journal-a")))
            throw new Stopped(
                    "The application in %s was not stopped in good order, and its journal may know more than its"
                            + " database: start it once and stop it, then move.",
                    settings.folder());
        var login = new Properties();
        login.put("user", settings.from().user());
        login.put("password", settings.from().password());
        try {
            return new org.h2.Driver().connect(url(settings.folder()), login);
        } catch (SQLException e) {
            if (e.getErrorCode() == IN_USE)
                throw new Stopped(
                        "The H2 database in %s is in use: stop the application that runs on it, then move.",
                        settings.folder());
            if (e.getErrorCode() == WRONG_LOGIN)
                throw new Stopped("The H2 database has a user or password of its own: give them as "
                        + "COMMUNIQUE_MOVE_FROM_USERNAME and COMMUNIQUE_MOVE_FROM_PASSWORD.");
            throw new Stopped("The H2 database cannot be read: %s", e.getMessage());
        }
    }
}
