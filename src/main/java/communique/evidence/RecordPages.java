package communique.evidence;

import communique.account.Role;
import communique.audit.Check;
import communique.audit.Chronicle;
import communique.audit.Entries;
import communique.audit.Entry;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.release.Releases;
import communique.web.Page;
import communique.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The record, for administrators: to read, to filter, to take away, to verify. */
@Path("/record")
@RolesAllowed(Role.ADMINISTERS)
class RecordPages {
    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        static native TemplateInstance record(
                List<Told.Row> rows,
                RecordAsked asked,
                String query,
                UUID next,
                boolean first,
                List<Problems> problems);

        static native TemplateInstance chain(Checked checked, String noted, List<Problems> problems);
    }

    @Inject
    Entries entries;

    @Inject
    Releases releases;

    @Inject
    Chronicle chronicle;

    @Inject
    Export export;

    @Inject
    Told told;

    @Inject
    Page page;

    @GET
    @Transactional
    public Response list(@BeanParam RecordAsked asked, @RestQuery String after) {
        try {
            var slice = entries.search(asked.in(releases), Cursor.of(null, after));
            var lines = slice.items().stream().map(Entry::line).toList();
            var next = slice.more() ? lines.get(lines.size() - 1).id() : null;
            var query = asked.query();
            return Response.ok(Templates.record(told.rows(lines), asked, query, next, after == null, List.of()))
                    .build();
        } catch (Invalid invalid) {
            var problems = Problems.of(invalid, page.language());
            return Response.status(422)
                    .entity(Templates.record(List.of(), asked, asked.query(), null, true, problems))
                    .build();
        }
    }

    @GET
    @Path("record.csv")
    public Response csv(@BeanParam RecordAsked asked) {
        return export.csv(asked.in(releases));
    }

    @GET
    @Path("record.ndjson")
    public Response ndjson(@BeanParam RecordAsked asked) {
        return export.ndjson(asked.in(releases));
    }

    /** {@code noted}: a head that somebody wrote down earlier. */
    @GET
    @Path("chain")
    @Transactional
    public Response chain(@RestQuery String noted) {
        var head = Check.Noted.read(noted);
        if (noted != null && !noted.isBlank() && head == null) {
            var problems = Problems.of(new Invalid("noted", "chain.unreadable"), page.language());
            return Response.status(422)
                    .entity(Templates.chain(null, noted, problems))
                    .build();
        }
        var checked = Checked.of(chronicle.check(head), page.language());
        return Response.ok(Templates.chain(checked, noted == null ? "" : noted, List.of()))
                .build();
    }

    record Checked(long entries, String head, Long adopted, boolean intact, long faulty, List<String> faults) {
        static Checked of(Check.Result result, String language) {
            return new Checked(
                    result.entries(),
                    result.head() == null ? null : result.head().toString(),
                    result.adopted(),
                    result.intact(),
                    result.faulty(),
                    result.faults().stream().map(f -> f.in(language)).toList());
        }
    }
}
