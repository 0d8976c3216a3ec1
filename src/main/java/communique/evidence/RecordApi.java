package communique.evidence;

import communique.account.Role;
import communique.audit.Check;
import communique.audit.Chronicle;
import communique.audit.Entries;
import communique.audit.Entry;
import communique.audit.Line;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.release.Releases;
import communique.web.Page;
import communique.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The record as machines see it. */
@Path("/api/v1/audit")
@RolesAllowed(Role.ADMINISTERS)
class RecordApi {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    Entries entries;

    @Inject
    Releases releases;

    @Inject
    Chronicle chronicle;

    @Inject
    Export export;

    @Inject
    Page page;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV, NDJSON})
    @Transactional
    public Response list(
            @BeanParam RecordAsked asked,
            @RestQuery String limit,
            @RestQuery String after,
            @HeaderParam("Accept") String accept,
            @Context UriInfo uri) {
        var wanted = asked.in(releases);
        if (accept != null && accept.contains(CSV)) return export.csv(wanted);
        if (accept != null && accept.contains(NDJSON)) return export.ndjson(wanted);
        var cursor = Cursor.of(limit, after);
        return Paging.of(uri, cursor, entries.search(wanted, cursor), View::of, Entry::id);
    }

    /** Verifies the chain now; {@code noted} is a head that somebody wrote down, {@code place:hash}. */
    @GET
    @Path("chain")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public ChainView chain(@RestQuery String noted) {
        var head = Check.Noted.read(noted);
        if (noted != null && !noted.isBlank() && head == null) throw new Invalid("noted", "chain.unreadable");
        return ChainView.of(chronicle.check(head), page.language());
    }

    record View(
            UUID id,
            Long place,
            Instant at,
            String who,
            String via,
            String address,
            String action,
            String subjectKind,
            String subject,
            Integer revision,
            String detail,
            String before,
            String after,
            String previous,
            String digest,
            String hash) {
        static View of(Entry entry) {
            Line l = entry.line();
            return new View(
                    l.id(),
                    l.place(),
                    l.at(),
                    l.who(),
                    l.via(),
                    l.address(),
                    l.action(),
                    l.subjectKind(),
                    l.subjectId(),
                    l.revision(),
                    l.detail(),
                    l.before(),
                    l.after(),
                    l.previous(),
                    l.digest(),
                    l.hash());
        }
    }

    record ChainView(boolean intact, long entries, String head, Long adopted, long faulty, List<FaultView> faults) {
        static ChainView of(Check.Result result, String language) {
            return new ChainView(
                    result.intact(),
                    result.entries(),
                    result.head() == null ? null : result.head().toString(),
                    result.adopted(),
                    result.faulty(),
                    result.faults().stream()
                            .map(f -> new FaultView(f.code(), f.place(), f.entry(), f.in(language)))
                            .toList());
        }
    }

    record FaultView(String code, Long place, UUID entry, String message) {}
}
