package communique.move;

import static communique.move.Table.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/** The foreign keys: which table must be filled before which, and which keys no order can satisfy. */
final class Links {
    record Link(String name, String from, String to) {}

    private final Collection<Link> links;
    private final List<String> order;

    Links(Collection<Link> links, Collection<String> tables) {
        this.links = links;
        this.order = order(tables);
    }

    static Links of(Connection postgres, Collection<String> tables) throws SQLException {
        var found = new ArrayList<Link>();
        var sql =
                """
                select c.conname, f.relname, t.relname from pg_constraint c
                join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
                where c.contype = 'f' and not c.condeferrable and f.relnamespace = current_schema()::regnamespace""";
        try (var statement = postgres.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(new Link(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
        return new Links(found, tables);
    }

    /** Tables pointed to before those that point. */
    List<String> order() {
        return order;
    }

    /** Within a table, or around in a circle: to be checked when everything is there. */
    List<Link> backward() {
        return links.stream()
                .filter(link -> order.indexOf(link.from()) <= order.indexOf(link.to()))
                .toList();
    }

    void postpone(Connection postgres) throws SQLException {
        for (var link : backward()) alter(postgres, link, "deferrable initially deferred");
    }

    /** Checks what was postponed and leaves the keys as the migrations made them. */
    void settle(Connection postgres) throws SQLException {
        try (var statement = postgres.createStatement()) {
            statement.execute("set constraints all immediate");
        }
        for (var link : backward()) alter(postgres, link, "not deferrable");
    }

    private static void alter(Connection postgres, Link link, String how) throws SQLException {
        try (var statement = postgres.createStatement()) {
            statement.execute(
                    "alter table " + quoted(link.from()) + " alter constraint " + quoted(link.name()) + " " + how);
        }
    }

    private List<String> order(Collection<String> tables) {
        var left = new TreeSet<>(tables);
        var done = new LinkedHashSet<String>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(table -> links.stream()
                            .noneMatch(l -> l.from().equals(table) && !l.to().equals(table) && left.contains(l.to())))
                    .findFirst()
                    .orElse(left.first());
            left.remove(next);
            done.add(next);
        }
        return List.copyOf(done);
    }
}
