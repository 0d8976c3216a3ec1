package communique.move;

import communique.move.Table.Column;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads from a database which tables it has, so that no list of them must be kept by hand. */
final class Tables {
    /** Flyway's journal is written anew where the schema is made. */
    static final String JOURNAL = "flyway_schema_history";

    private Tables() {}

    static Map<String, Table> of(Connection connection) throws SQLException {
        var tables = new TreeMap<String, Table>();
        var about = connection.getMetaData();
        for (var name : names(about, connection.getSchema()))
            tables.put(
                    name,
                    new Table(
                            name,
                            columns(about, connection.getSchema(), name),
                            key(about, connection.getSchema(), name)));
        return tables;
    }

    private static List<String> names(DatabaseMetaData about, String schema) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = about.getTables(
                null, escaped(about, schema), "%", new String[] {"TABLE", "BASE TABLE", "PARTITIONED TABLE"})) {
            while (rows.next()) names.add(rows.getString("TABLE_NAME"));
        }
        names.remove(JOURNAL);
        return names;
    }

    private static List<Column> columns(DatabaseMetaData about, String schema, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = about.getColumns(null, escaped(about, schema), escaped(about, table), "%")) {
            while (rows.next()) if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) columns.add(column(rows));
        }
        columns.sort(Comparator.comparing(Column::name));
        return List.copyOf(columns);
    }

    private static Column column(ResultSet row) throws SQLException {
        var type = row.getString("TYPE_NAME");
        var kind = Kind.of(row.getInt("DATA_TYPE"), type);
        if (kind == null)
            throw new Stopped(
                    "The move does not know columns of type %s (%s.%s).",
                    type, row.getString("TABLE_NAME"), row.getString("COLUMN_NAME"));
        return new Column(row.getString("COLUMN_NAME"), kind, type, row.getInt("COLUMN_SIZE"));
    }

    private static List<String> key(DatabaseMetaData about, String schema, String table) throws SQLException {
        var key = new TreeMap<Integer, String>();
        try (var rows = about.getPrimaryKeys(null, schema, table)) {
            while (rows.next()) key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
        }
        if (key.isEmpty()) throw new Stopped("Table %s has no primary key: its rows cannot be compared.", table);
        return List.copyOf(key.values());
    }

    /** An underscore in a name is a joker to JDBC. */
    private static String escaped(DatabaseMetaData about, String name) throws SQLException {
        return name.replace("_", about.getSearchStringEscape() + "_");
    }
}
