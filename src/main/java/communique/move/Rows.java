package communique.move;

import communique.move.Table.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The rows of a table in the order of its key, one at a time, so that memory stays flat however many there are. */
final class Rows implements AutoCloseable {
    private final Table table;
    private final Statement statement;
    private final ResultSet rows;
    private final List<Object> found = new ArrayList<>();

    Rows(Connection connection, Table table) throws SQLException {
        this.table = table;
        statement = connection.createStatement();
        statement.setFetchSize(table.fetchSize());
        var embedded = "H2".equals(connection.getMetaData().getDatabaseProductName());
        rows = statement.executeQuery(table.select(embedded ? UnaryOperator.identity() : Rows::asInH2));
    }

    /**
     * H2 sorts texts by their UTF-16, which brings the characters beyond U+FFFF before U+E000. PostgreSQL is made to
     * follow, because H2 can stream rows only in the order of its index.
     */
    private static String asInH2(String column) {
        return "regexp_replace(" + column
                + "::text, '([\\U00010000-\\U0010ffff])', U&'\\D7FF\\FFFF' || '\\1', 'g') collate \"C\"";
    }

    static Fingerprint fingerprint(Connection connection, Table table) throws SQLException {
        var fingerprint = new Fingerprint();
        try (var rows = new Rows(connection, table)) {
            while (rows.next()) fingerprint.add(rows.texts());
        }
        return fingerprint;
    }

    boolean next() throws SQLException {
        found.clear();
        if (!rows.next()) return false;
        for (int i = 0; i < table.columns().size(); i++)
            found.add(table.columns().get(i).kind().read(rows, i + 1));
        return true;
    }

    List<Object> found() {
        return found;
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.size(); i++)
            texts.add(table.columns().get(i).kind().text(found.get(i)));
        return texts;
    }

    /** How the row is named to a person: its key only, since the rest may be private. */
    String name() {
        var names = table.columns().stream().map(Column::name).toList();
        return table.key().stream()
                .map(key -> key + " " + found.get(names.indexOf(key)))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
