package communique.newsroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import communique.core.Cursor;
import communique.core.Json;
import communique.core.Languages;
import communique.core.Sentences;
import communique.release.Revisions;
import communique.web.Page;
import communique.web.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** The newsroom for programs: Atom (RFC 4287) and JSON Feed 1.1, of the same releases as the pages. */
@Path("/newsroom/{language}")
@PermitAll
@Transactional
class FeedPages {
    private static final Cursor LATEST = new Cursor(50, null);

    @ConfigProperty(name = "communique.public-address")
    String address;

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    @Path("feed.atom")
    public Response atom(@RestPath String language, @Context Request request) throws FeedException {
        var items = latest(language);
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(address + "/newsroom/" + language + "/feed.atom");
        feed.setTitle(Sentences.in(language, "newsroom.title"));
        feed.setLanguage(language);
        feed.setPublishedDate(Date.from(updated(items)));
        feed.setLinks(List.of(
                link("self", address + "/newsroom/" + language + "/feed.atom"),
                link("alternate", address + "/newsroom/" + language)));
        feed.setEntries(items.stream().map(this::entry).toList());
        var xml = new SyndFeedOutput().outputString(feed);
        return Tagged.publicly(request, "application/atom+xml;charset=UTF-8", xml);
    }

    @GET
    @Path("feed.json")
    public Response json(@RestPath String language, @Context Request request) {
        var items = latest(language).stream()
                .map(i -> new JsonItem(
                        "urn:uuid:" + i.id(),
                        address + i.path(),
                        i.headline(),
                        i.html(),
                        i.summary(),
                        i.issuedAt(),
                        i.revisedAt(),
                        language,
                        List.of(new Author(i.office()))))
                .toList();
        var feed = new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                Sentences.in(language, "newsroom.title"),
                address + "/newsroom/" + language,
                address + "/newsroom/" + language + "/feed.json",
                language,
                items);
        return Tagged.publicly(request, "application/feed+json;charset=UTF-8", Json.write(feed));
    }

    private List<Item> latest(String language) {
        if (!Languages.isOne(language)) throw new NotFoundException();
        page.speak(language, "/newsroom/" + Languages.other(language));
        return publications.page(language, clock.instant(), LATEST).items().stream()
                .map(p -> Item.of(p, revisions.get(p.release().id(), p.release().issuedRevision())))
                .toList();
    }

    private SyndEntry entry(Item item) {
        var entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + item.id());
        entry.setTitle(item.headline());
        entry.setLinks(List.of(link("alternate", address + item.path())));
        entry.setAuthor(item.office());
        entry.setPublishedDate(Date.from(item.issuedAt()));
        entry.setUpdatedDate(Date.from(item.revisedAt()));
        entry.setDescription(content("text", item.summary()));
        entry.setContents(List.of(content("html", item.html())));
        return entry;
    }

    private static SyndContentImpl content(String type, String text) {
        var content = new SyndContentImpl();
        content.setType(type);
        content.setValue(text);
        return content;
    }

    private static SyndLinkImpl link(String rel, String href) {
        var link = new SyndLinkImpl();
        link.setRel(rel);
        link.setHref(href);
        return link;
    }

    private static Instant updated(List<Item> items) {
        return items.stream().map(Item::revisedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    record JsonFeed(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String self,
            String language,
            List<JsonItem> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JsonItem(
            String id,
            String url,
            String title,
            @JsonProperty("content_html") String html,
            String summary,
            @JsonProperty("date_published") Instant published,
            @JsonProperty("date_modified") Instant modified,
            String language,
            List<Author> authors) {}

    record Author(String name) {}
}
