package communique.release;

import communique.account.Role;
import communique.copy.Kind;
import communique.core.Cursor;
import communique.core.Invalid;
import communique.core.Languages;
import communique.office.Offices;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The releases there are, and one of them. */
@Path("/releases")
@Transactional
class ReleasePages {
    private static final String PAGE_SIZE = "25";

    @CheckedTemplate(basePath = "release")
    static class Templates {
        static native TemplateInstance list(Found found, Filter filter, Choices choices, List<Problems> problems);
    }

    @Inject
    Releases releases;

    @Inject
    Offices offices;

    @Inject
    Sheets sheets;

    @Inject
    Page page;

    @GET
    @RolesAllowed(Role.READS)
    public Response list(@BeanParam Asked asked, @RestQuery String after, @Context UriInfo uri) {
        var filter = asked.filter();
        try {
            var slice = releases.search(filter, Cursor.of(PAGE_SIZE, after));
            return answer(200, found(slice, after, uri), filter, List.of());
        } catch (Invalid invalid) {
            var nothing = new Found(List.of(), null, false, false);
            return answer(422, nothing, filter, Problems.of(invalid, page.language()));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.READS)
    public TemplateInstance show(@RestPath UUID id) {
        return sheets.page(releases.get(id), Map.of(), List.of());
    }

    private Found found(Cursor.Slice<Release> slice, String after, UriInfo uri) {
        var rows = slice.items().stream()
                .map(release -> ListRow.of(release, page.language()))
                .toList();
        var older = slice.more()
                ? uri.getRequestUriBuilder()
                        .replaceQueryParam("after", rows.get(rows.size() - 1).id())
                        .build()
                        .getRawQuery()
                : null;
        return new Found(
                rows,
                older,
                after != null && !after.isBlank(),
                uri.getQueryParameters().isEmpty());
    }

    private Response answer(int status, Found found, Filter filter, List<Problems> problems) {
        return Response.status(status)
                .entity(Templates.list(found, filter, choices(), problems))
                .build();
    }

    private Choices choices() {
        var all = offices.all();
        var languages = new TreeSet<>(Languages.OURS);
        all.forEach(office -> languages.addAll(office.languages()));
        return new Choices(
                List.of(Status.values()),
                List.of(Kind.values()),
                OfficeChoice.of(all, page.language()),
                List.copyOf(languages));
    }

    /** {@code older} is the query that leads on; {@code unasked} tells an empty house from a search without result. */
    record Found(List<ListRow> rows, String older, boolean further, boolean unasked) {}

    record Choices(List<Status> statuses, List<Kind> kinds, List<OfficeChoice> offices, List<String> languages) {}
}
