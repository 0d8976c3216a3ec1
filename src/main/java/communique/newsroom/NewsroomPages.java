package communique.newsroom;

import communique.core.Cursor;
import communique.core.Languages;
import communique.release.Revisions;
import communique.web.Page;
import communique.web.Tagged;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the public reads. What is not issued answers exactly as what does not exist. */
@Path("/newsroom")
@PermitAll
@Transactional
class NewsroomPages {
    private static final String HTML = "text/html;charset=UTF-8";

    @CheckedTemplate(basePath = "newsroom")
    static class Templates {
        static native TemplateInstance list(List<Item> items, String language, UUID next, boolean first);

        static native TemplateInstance article(Item item, List<Other> others);
    }

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public Response choose() {
        return Response.seeOther(URI.create("/newsroom/" + page.language())).build();
    }

    @GET
    @Path("{language}")
    public Response list(@RestPath String language, @RestQuery String after, @Context Request request) {
        speak(language, "/newsroom/" + Languages.other(language));
        var slice = publications.page(language, clock.instant(), Cursor.of("20", after));
        var items = slice.items().stream().map(this::item).toList();
        var next = slice.more() ? items.get(items.size() - 1).id() : null;
        return Tagged.publicly(
                request,
                HTML,
                Templates.list(items, language, next, after == null).render());
    }

    @GET
    @Path("{language}/{year: \\d{4}}/{month: \\d{2}}/{day: \\d{2}}/{slug}")
    public Response article(
            @RestPath String language,
            @RestPath int year,
            @RestPath int month,
            @RestPath int day,
            @RestPath String slug,
            @Context Request request) {
        speak(language, null);
        var now = clock.instant();
        var found = publications.at(language, date(year, month, day), slug, now).orElseThrow(NotFoundException::new);
        if (found.release().withdrawnAt() != null) throw new WebApplicationException(Response.Status.GONE);
        var others = publications.of(found.release().id(), now).stream()
                .filter(p -> !p.language().equals(language))
                .map(p -> new Other(p.language(), p.path()))
                .toList();
        others.stream().findFirst().ifPresent(other -> page.speak(language, other.path()));
        return Tagged.publicly(
                request, HTML, Templates.article(item(found), others).render());
    }

    /** The address mails carry: it holds whatever the headline became. */
    @GET
    @Path("{language}/releases/{id}")
    public Response permanent(@RestPath String language, @RestPath UUID id) {
        speak(language, null);
        return publications.of(id, clock.instant()).stream()
                .filter(p -> p.language().equals(language))
                .findFirst()
                .map(p -> Response.seeOther(URI.create(p.path())).build())
                .orElseThrow(NotFoundException::new);
    }

    private Item item(Published p) {
        return Item.of(p, revisions.get(p.release().id(), p.release().issuedRevision()));
    }

    private void speak(String language, String other) {
        if (!Languages.isOne(language)) throw new NotFoundException();
        page.speak(language, other == null ? "/newsroom/" + Languages.other(language) : other);
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new NotFoundException();
        }
    }

    record Other(String language, String path) {}
}
