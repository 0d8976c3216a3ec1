package communique.evidence;

import communique.audit.Asked;
import communique.audit.Entries;
import communique.audit.Entry;
import communique.audit.Line;
import communique.core.CsvCell;
import communique.core.Cursor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The record as a file, page after page: for spreadsheets, or line by line with what is needed to check the hashes. */
@ApplicationScoped
class Export {
    private static final String CSV_HEAD = CsvCell.line(
            "place",
            "at",
            "who",
            "via",
            "address",
            "action",
            "subjectKind",
            "subject",
            "revision",
            "detail",
            "before",
            "after",
            "hash");

    @Inject
    Entries entries;

    Response csv(Asked asked) {
        return file("record.csv", "text/csv;charset=UTF-8", out -> {
            // Spreadsheets take a file without this mark for another character set.
            out.write(("\uFEFF" + CSV_HEAD).getBytes(StandardCharsets.UTF_8));
            each(asked, out, Export::csv);
        });
    }

    Response ndjson(Asked asked) {
        return file("record.ndjson", "application/x-ndjson", out -> each(asked, out, line -> line.exported() + "\n"));
    }

    private void each(Asked asked, OutputStream out, Function<Line, String> form) throws IOException {
        UUID after = null;
        while (true) {
            var cursor = new Cursor(Cursor.MOST, after);
            var page = QuarkusTransaction.requiringNew().call(() -> lines(asked, cursor));
            for (var line : page) out.write(form.apply(line).getBytes(StandardCharsets.UTF_8));
            if (page.size() < Cursor.MOST) return;
            after = page.get(page.size() - 1).id();
        }
    }

    private List<Line> lines(Asked asked, Cursor cursor) {
        return entries.search(asked, cursor).items().stream().map(Entry::line).toList();
    }

    private static String csv(Line line) {
        return CsvCell.line(
                line.place(),
                line.at(),
                line.who(),
                line.via(),
                line.address(),
                line.action(),
                line.subjectKind(),
                line.subjectId(),
                line.revision(),
                line.detail(),
                line.before(),
                line.after(),
                line.hash());
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
