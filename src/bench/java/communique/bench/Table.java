package communique.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as Markdown, to be read on a terminal and pasted into docs/benchmarks.md. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... columns) {
        row((Object[]) columns);
        lines.add(Stream.of(columns).map(c -> "---").collect(Collectors.joining("|", "|", "|")));
    }

    Table row(Object... cells) {
        lines.add(Stream.of(cells).map(Table::cell).collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    private static String cell(Object value) {
        return value instanceof Double number ? String.format(number < 10 ? "%.2f" : "%.0f", number) : "" + value;
    }

    void print() {
        System.out.println();
        lines.forEach(System.out::println);
        System.out.println();
    }
}
