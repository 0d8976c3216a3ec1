package communique.audit;

import communique.audit.Check.Noted;
import communique.core.Languages;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** The command {@code check-record}: the chain of a database verified without the application, and each fault named. */
public final class Checking {
    private static final int IN_USE = 90020;
    private static final String USAGE = "check-record [--noted <place>:<hash>]";

    private final PrintStream out;
    private final PrintStream errors;

    public Checking(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** What the command answers to its shell: 0 intact, 1 faults, 2 could not look. */
    public int run(List<String> words, Config config) {
        var noted = words.size() == 2 && words.get(0).equals("--noted") ? Noted.read(words.get(1)) : null;
        if (!words.isEmpty() && noted == null) {
            errors.println(USAGE);
            return 2;
        }
        var url = text(config, "quarkus.datasource.jdbc.url");
        try (var connection = open(url, config)) {
            return told(Check.of(connection, noted));
        } catch (SQLException e) {
            errors.println(
                    e.getErrorCode() == IN_USE
                            ? "The database is in use: stop the application, or check on its page /record/chain."
                            : "The database cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private int told(Check.Result result) {
        var language = Languages.accepted(Locale.getDefault().toLanguageTag());
        for (var fault : result.faults()) out.println(fault.in(language));
        if (result.faulty() > result.faults().size()) out.println("…");
        out.printf(
                "%d entries, %d faults. Head: %s%n",
                result.entries(), result.faulty(), result.head() == null ? "—" : result.head());
        return result.intact() ? 0 : 1;
    }

    private static Connection open(String url, Config config) throws SQLException {
        var login = new Properties();
        put(login, "user", text(config, "quarkus.datasource.username"));
        put(login, "password", text(config, "quarkus.datasource.password"));
        if (url.startsWith("jdbc:h2:")) {
            // As it stands: a check that writes is none.
            login.putIfAbsent("user", "");
            login.putIfAbsent("password", "");
            var asItStands = url.replaceAll(";(WRITE_DELAY|DB_CLOSE_ON_EXIT)=[^;]*", "");
            return new org.h2.Driver().connect(asItStands + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", login);
        }
        var connection = new org.postgresql.Driver().connect(url, login);
        if (connection == null) throw new SQLException(url.replaceFirst("\\?.*", "") + " is no address of a database");
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void put(Properties login, String name, String value) {
        if (!value.isEmpty()) login.put(name, value);
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
