package communique.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** The database to fill: reached with the application's own settings. */
final class Postgres {
    private Postgres() {}

    static Connection open(Settings settings) throws SQLException {
        var properties = new Properties();
        if (!settings.to().user().isEmpty())
            properties.put("user", settings.to().user());
        if (!settings.to().password().isEmpty())
            properties.put("password", settings.to().password());
        properties.put("ApplicationName", "communique move");
        properties.put("reWriteBatchedInserts", "true");
        properties.put("tcpKeepAlive", "true");
        // The detail of an error may quote a row: nobody's address belongs on a terminal.
        properties.put("logServerErrorDetail", "false");
        try {
            var connection = new org.postgresql.Driver().connect(settings.url(), properties);
            if (connection == null) throw new Stopped("%s is not an address of PostgreSQL.", settings.shownUrl());
            check(connection);
            return connection;
        } catch (SQLException e) {
            throw new Stopped(sentence(e, settings));
        }
    }

    private static void check(Connection connection) throws SQLException {
        if (connection.getSchema() == null)
            throw new Stopped(
                    "This PostgreSQL user sees no schema to make tables in: check its search_path and rights.");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show server_encoding")) {
            row.next();
            if (!row.getString(1).equals("UTF8"))
                throw new Stopped(
                        "The PostgreSQL database keeps texts as %s: create it with encoding UTF8.", row.getString(1));
        }
    }

    private static String sentence(SQLException e, Settings settings) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28"))
            return "PostgreSQL refused the user name or password (QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD).";
        if (state.equals("3D000"))
            return "There is no such database yet: create the one that " + settings.shownUrl() + " names.";
        if (state.startsWith("08"))
            return "PostgreSQL cannot be reached at " + settings.shownUrl() + ": " + e.getMessage();
        return "PostgreSQL cannot be used: " + e.getMessage();
    }
}
