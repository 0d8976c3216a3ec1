package communique.move;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What was compared, as a table a person can keep: rows and hash on both sides. */
final class Report {
    private static final int HASH = 16;

    private record Line(String table, Fingerprint from, Fingerprint to) {
        boolean same() {
            return from.sameAs(to);
        }

        String rows() {
            return both("%,d".formatted(from.rows()), "%,d".formatted(to.rows()));
        }

        String hash() {
            return both(from.hash().substring(0, HASH), to.hash().substring(0, HASH));
        }

        private String both(String left, String right) {
            return left.equals(right) ? left : left + " / " + right;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void add(String table, Fingerprint from, Fingerprint to) {
        lines.add(new Line(table, from, to));
    }

    List<String> different() {
        return lines.stream().filter(line -> !line.same()).map(Line::table).toList();
    }

    long rows() {
        return lines.stream().mapToLong(line -> line.from().rows()).sum();
    }

    int tables() {
        return lines.size();
    }

    void print(PrintStream out) {
        var table = width(lines.stream().map(Line::table).toList(), "table");
        var rows = width(lines.stream().map(Line::rows).toList(), "rows");
        var hash = width(lines.stream().map(Line::hash).toList(), "hash");
        var form = "%-" + table + "s | %" + rows + "s | %-" + hash + "s | %s%n";
        out.println();
        out.printf(form, "table", "rows", "hash", "same");
        out.println("-".repeat(table + 1) + "|" + "-".repeat(rows + 2) + "|" + "-".repeat(hash + 2) + "|-----");
        for (var line : lines) out.printf(form, line.table(), line.rows(), line.hash(), line.same() ? "yes" : "NO");
        out.println();
    }

    private static int width(List<String> texts, String head) {
        return Math.max(
                head.length(), texts.stream().mapToInt(String::length).max().orElse(0));
    }
}
