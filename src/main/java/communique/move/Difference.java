package communique.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names the first row in which two tables that should be the same differ. */
final class Difference {
    private Difference() {}

    static String between(Connection h2, Table from, Connection postgres, Table to) throws SQLException {
        try (var left = new Rows(h2, from);
                var right = new Rows(postgres, to)) {
            while (true) {
                var more = left.next();
                if (!right.next())
                    return more
                            ? "%s: the row with %s is missing in PostgreSQL".formatted(from.name(), left.name())
                            : "%s: nothing differs any more; something changed while it was compared"
                                    .formatted(from.name());
                if (!more) return "%s: PostgreSQL has one row more, with %s".formatted(from.name(), right.name());
                if (!left.texts().equals(right.texts())) return sentence(from, left, right);
            }
        }
    }

    private static String sentence(Table table, Rows left, Rows right) {
        if (!left.name().equals(right.name()))
            return "%s: H2 has a row with %s where PostgreSQL has %s"
                    .formatted(table.name(), left.name(), right.name());
        var columns = IntStream.range(0, table.columns().size())
                .filter(i -> !Objects.equals(left.texts().get(i), right.texts().get(i)))
                .mapToObj(i -> table.columns().get(i).name())
                .collect(Collectors.joining(", "));
        return "%s: the row with %s differs in %s".formatted(table.name(), left.name(), columns);
    }
}
