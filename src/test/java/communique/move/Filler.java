package communique.move;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills every table of an H2 database with what is hard to carry, whatever tables and columns there are. */
class Filler {
    private static final List<String> TEXTS = List.of(
            "🇨🇦 👩🏽‍💻 é œ «\u00a0Mesdames, messieurs\u00a0»",
            "'\"\\;--\t\r\n{}[],$1 %s",
            " spaces at both ends  ",
            "\uFEFF\u200F\u202E\uFFFD\u0001",
            "\uE000 and \uD83D\uDE00 sort differently by UTF-16 and UTF-8");
    /** Both sides of the hour that was skipped and of the one that came twice; the ends that people write. */
    private static final List<String> INSTANTS = List.of(
            "2026-03-08T02:59:59.999999-05:00",
            "2026-11-01T01:30:00-04:00",
            "2026-11-01T01:30:00-05:00",
            "9999-12-31T23:59:59.999999Z",
            "1583-01-01T00:00:00.000001+14:00",
            "1969-12-31T23:59:59.9Z");

    private final Connection h2;
    private final Map<String, List<Object>> ids = new HashMap<>();

    Filler(Connection h2) {
        this.h2 = h2;
    }

    void fill(int rows) throws SQLException {
        var tables = Tables.of(h2);
        var left = new TreeSet<>(tables.keySet());
        left.removeIf(name -> name.startsWith("odd_"));
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(name ->
                            links(name).values().stream().noneMatch(to -> !to.equals(name) && left.contains(to)))
                    .findFirst()
                    .orElseThrow();
            fill(tables.get(next), rows);
            left.remove(next);
        }
    }

    private void fill(Table table, int rows) throws SQLException {
        var links = links(table.name());
        var optional = optional(table.name());
        var names = table.columns().stream().map(c -> Table.quoted(c.name())).collect(Collectors.joining(","));
        var marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(","));
        var mine = new ArrayList<>();
        try (var clear = h2.createStatement();
                var insert = h2.prepareStatement(
                        "insert into " + Table.quoted(table.name()) + "(" + names + ") values (" + marks + ")")) {
            clear.execute("delete from " + Table.quoted(table.name()));
            for (int row = 0; row < rows; row++) {
                int at = 1;
                for (var column : table.columns()) {
                    var to = links.get(column.name());
                    Object given;
                    if (to != null && to.equals(table.name())) given = null;
                    else if (to != null) given = ids.get(to).get(row);
                    else if (row % 3 == 1 && optional.contains(column.name())) given = null;
                    else given = some(column, row);
                    if (column.name().equals(table.key().get(0))) mine.add(given);
                    if (given == null) insert.setNull(at++, Types.NULL);
                    else insert.setObject(at++, given);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        ids.put(table.name(), mine);
    }

    private static Object some(Table.Column column, int row) {
        return switch (column.kind()) {
            case TEXT, PADDED -> text(column.size(), row);
            case UUID -> new UUID(row * 0x9E3779B97F4A7C15L, row * 0xC2B2AE3D27D4EB4FL);
            case WHOLE -> row;
            case DECIMAL -> new java.math.BigDecimal(row).movePointLeft(2);
            case FLOAT -> row / 3.0;
            case BOOLEAN -> row % 2 == 0;
            case BYTES -> text(40, row).getBytes(StandardCharsets.UTF_8);
            case JSON -> ("{\"b\": " + row + ".50, \"a\": [null, \"é\"]}").getBytes(StandardCharsets.UTF_8);
            case ARRAY -> column.typeName().startsWith("CHARACTER") ? new String[] {"a,b", "é", ""} : new Object[0];
            case INSTANT -> OffsetDateTime.parse(INSTANTS.get(row % INSTANTS.size()));
            case LOCAL -> LocalDateTime.parse("2026-03-08T02:30:00");
            case DATE -> LocalDate.parse("9999-12-31").minusDays(row);
            case TIME, OFFSET_TIME -> LocalTime.parse("23:59:59");
        };
    }

    /** Unique by its number, as long as the column takes every seventh time. */
    private static String text(int size, int row) {
        var number = Integer.toString(row, 36);
        if (size <= 3) return number;
        var text = number + (row % 7 == 6 ? "é🎉".repeat(size / 3) : TEXTS.get(row % TEXTS.size()));
        return text.length() <= size ? text : number + "x".repeat(size - number.length());
    }

    private Map<String, String> links(String table) {
        var links = new HashMap<String, String>();
        try (var rows = h2.getMetaData().getImportedKeys(null, "public", table)) {
            while (rows.next()) links.put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKTABLE_NAME"));
            return links;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> optional(String table) throws SQLException {
        var optional = new HashSet<String>();
        try (var rows = h2.getMetaData().getColumns(null, "public", table.replace("_", "\\_"), "%")) {
            while (rows.next())
                if ("YES".equals(rows.getString("IS_NULLABLE"))) optional.add(rows.getString("COLUMN_NAME"));
        }
        return optional;
    }
}
