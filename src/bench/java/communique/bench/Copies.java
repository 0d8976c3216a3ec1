package communique.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes one journalist into a hundred thousand, in the database, while the application is stopped: by REST that would
 * take longer than what is to be measured. It copies whatever columns there are.
 */
final class Copies implements AutoCloseable {
    private static final int BATCH = 2000;
    private final Connection connection;
    private final UUID model;
    private final String address;

    Copies(String url, UUID model, String address) throws SQLException {
        this.connection = url.startsWith("jdbc:h2")
                ? DriverManager.getConnection(url, "", "")
                : DriverManager.getConnection(url, "postgres", "postgres");
        this.connection.setAutoCommit(false);
        this.model = model;
        this.address = address;
    }

    /** One copy for each address. */
    void add(List<String> addresses) throws SQLException {
        var person = rows("journalist", "id").get(0);
        var positions = rows("journalist_position", "journalist_id");
        var memberships = rows("list_member", "journalist_id");
        var all = new ArrayList<Row>(List.of(person));
        all.addAll(positions);
        all.addAll(memberships);
        for (int from = 0; from < addresses.size(); from += BATCH) {
            var ids = addresses.subList(from, Math.min(from + BATCH, addresses.size())).stream()
                    .map(one -> new Copy(UUID.randomUUID(), one))
                    .toList();
            for (var row : all) insert(row, ids);
            connection.commit();
        }
    }

    private List<Row> rows(String table, String key) throws SQLException {
        try (var select = connection.prepareStatement("select * from " + table + " where " + key + " = ?")) {
            select.setObject(1, model);
            var rows = new ArrayList<Row>();
            try (var found = select.executeQuery()) {
                var meta = found.getMetaData();
                while (found.next()) {
                    var columns = new ArrayList<Column>();
                    for (int i = 1; i <= meta.getColumnCount(); i++)
                        columns.add(new Column(meta.getColumnName(i), meta.getColumnType(i), found.getObject(i)));
                    rows.add(new Row(table, columns));
                }
            }
            return rows;
        }
    }

    private void insert(Row row, List<Copy> copies) throws SQLException {
        try (var insert = connection.prepareStatement(row.sql())) {
            for (var copy : copies) {
                fill(insert, row, copy);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void fill(PreparedStatement insert, Row row, Copy copy) throws SQLException {
        for (int i = 0; i < row.columns().size(); i++) {
            var column = row.columns().get(i);
            var value = column.value();
            if (value instanceof String text) value = text.replace(address, copy.address());
            else if (model.equals(value)) value = copy.id();
            else if (column.name().equals("id")) value = UUID.randomUUID();
            insert.setObject(i + 1, value, column.type());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private record Copy(UUID id, String address) {}

    private record Column(String name, int type, Object value) {}

    private record Row(String table, List<Column> columns) {
        String sql() {
            var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
            var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            return "insert into " + table + " (" + names + ") values (" + marks + ")";
        }
    }
}
