package communique.move;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.UnaryOperator;

/** A table as a database describes it: columns by name, and the key its rows are ordered by. */
record Table(String name, List<Column> columns, List<String> key) {
    record Column(String name, Kind kind, String typeName, int size) {}

    /** What both databases must agree on. */
    String shape() {
        return columns.stream().map(c -> c.name() + " " + c.kind()).collect(joining(", "));
    }

    /** {@code sorted} says by what a text is sorted, since the two databases have different rules. */
    String select(UnaryOperator<String> sorted) {
        return "select " + names() + " from " + quoted(name) + " order by "
                + key.stream()
                        .map(k -> isText(k) ? sorted.apply(quoted(k)) : quoted(k))
                        .collect(joining(", "));
    }

    /** Identity columns take the numbers they had. */
    String insert() {
        return "insert into " + quoted(name) + " (" + names() + ") overriding system value values ("
                + columns.stream().map(c -> "?").collect(joining(", ")) + ")";
    }

    /** Rows at a time: few where columns may be long. */
    int fetchSize() {
        var width = columns.stream().mapToLong(Column::size).sum() + 1;
        return (int) Math.max(10, Math.min(1000, 20_000_000 / width));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private String names() {
        return columns.stream().map(c -> quoted(c.name())).collect(joining(", "));
    }

    private boolean isText(String column) {
        return columns.stream()
                .anyMatch(c -> c.name().equals(column) && (c.kind() == Kind.TEXT || c.kind() == Kind.PADDED));
    }
}
