package communique.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finds every form by following links, types markup into each of its fields, and looks for it on every page. */
@RequestTest
@TestProfile(Prober.Profile.class)
class FormsProbingTest {
    private static final String MARKUP = "\"'></textarea></title><xss-probe onx=1>{7*7}&lt;";
    private static final List<String> START = List.of(
            "/",
            "/releases",
            "/releases/new",
            "/releases/imports",
            "/distributions",
            "/journalists",
            "/journalists/new",
            "/lists",
            "/lists/new",
            "/outlets",
            "/outlets/new",
            "/offices",
            "/offices/new",
            "/users",
            "/users/new",
            "/account",
            "/second-factor",
            "/sign-in",
            "/password/forgotten",
            "/newsroom/fr",
            "/newsroom/en");
    /** What would end the prober's own session, or whose answer is not a page. */
    private static final Pattern SPARED = Pattern.compile(
            "/sign-out|/account/(password|sessions/.*)|/users/prober.*|/second-factor/.*|/j_security_check");

    private int forms;
    private int fields;
    private int pages;
    private int shown;

    @Test
    @DisplayName("Whatever is typed into whichever field is shown as typed, on every page, in both languages")
    void markup() {
        var person = Prober.signedIn();
        for (var sparing : new boolean[] {false, true})
            crawl(person, page -> page.select("form[method=post]").forEach(form -> post(person, form, sparing)));
        for (var language : List.of("en", "fr")) {
            person.page().get("/?lang=" + language);
            crawl(person, page -> {});
        }
        for (var query : List.of(
                "/releases?q=",
                "/journalists?q=",
                "/outlets?q=",
                "/sign-in?failed=",
                "/releases?office=",
                "/newsroom/fr?q="))
            look(person.page().queryParam("q", MARKUP).get(query.replaceAll("\\?.*", "")), query);
        System.out.printf(
                "Probed forms with markup: %d posts, %d fields, %d pages read, on %d of them it stands as text%n",
                forms, fields, pages, shown);
        assertTrue(
                forms > 60 && fields > 200 && shown > 20, "forms " + forms + ", fields " + fields + ", shown " + shown);
    }

    private void crawl(House.Session person, java.util.function.Consumer<Element> at) {
        var queue = new ArrayDeque<>(START);
        var seen = new LinkedHashSet<String>();
        while (!queue.isEmpty()) {
            var path = queue.poll();
            if (!seen.add(kind(path))) continue;
            var answer = person.page().urlEncodingEnabled(false).get(path);
            var page = look(answer, path);
            if (page == null) continue;
            page.select("main a[href^=/]")
                    .forEach(link -> queue.add(link.attr("href").replace(" ", "%20")));
            at.accept(page);
        }
    }

    /** One page of each kind, and up to three of those that differ by an identifier: what was just made comes first. */
    private static String kind(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("^/(lists|offices|users)/(?!new)[^/]+", "/$1/*");
    }

    private void post(House.Session person, Element form, boolean sparing) {
        var action = form.attr("action");
        if (SPARED.matcher(action).matches()) return;
        var typed = typed(form, sparing);
        var request = person.page();
        if (form.attr("enctype").equals("multipart/form-data"))
            for (var field : typed.entrySet())
                request.multiPart(field.getKey(), field.getValue(), "text/plain; charset=UTF-8");
        else {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
            request.formParams(typed);
        }
        forms++;
        look(action.isEmpty() ? request.post("/") : request.post(action), "post " + action);
    }

    private Map<String, Object> typed(Element form, boolean sparing) {
        var typed = new LinkedHashMap<String, Object>();
        for (var field : form.select("input[name], textarea[name]")) {
            var name = field.attr("name");
            var type = field.attr("type");
            if (Set.of("radio", "checkbox").contains(type)) {
                if (field.hasAttr("checked") || !typed.containsKey(name)) typed.put(name, field.attr("value"));
            } else if (type.equals("hidden")) typed.put(name, field.attr("value"));
            else if (!Set.of("file", "submit").contains(type)) {
                fields++;
                typed.put(name, sparing ? usable(name, type, field) : MARKUP);
            }
        }
        for (var field : form.select("select[name]")) {
            var chosen = field.selectFirst("option[selected]");
            var option = chosen != null ? chosen : field.selectFirst("option");
            if (option != null) typed.put(field.attr("name"), option.val());
        }
        var button = form.selectFirst("button[name]");
        if (button != null) typed.put(button.attr("name"), button.attr("value"));
        return typed;
    }

    /** So that the form is taken, and markup kept wherever any text may be. */
    private static String usable(String name, String type, Element field) {
        if (type.equals("email") || name.toLowerCase().contains("email")) return House.unique() + "@probe.example.org";
        if (Set.of("date", "time", "number", "url", "password").contains(type) || name.matches(".*(website|url).*"))
            return type.equals("password") ? House.PASSWORD : field.val();
        if (name.equals("code") || name.equals("name") && !field.hasAttr("maxlength")) return House.unique();
        if (name.matches(".*(zone|languages?|province|beats|regions|phone).*")) return field.val();
        return MARKUP;
    }

    private Element look(Response answer, String where) {
        assertTrue(answer.statusCode() < 500, where + " answered " + answer.statusCode());
        var type = answer.contentType();
        if (type == null || !(type.contains("html") || type.contains("xml"))) return null;
        var text = answer.asString();
        var page =
                type.contains("html") ? Jsoup.parse(text) : Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser());
        pages++;
        assertEquals(0, page.select("xss-probe").size(), where + " shows markup as markup");
        assertEquals(
                0, page.select("[onx], script:not([src]), a[href^=javascript]").size(), where);
        if (page.text().contains("<xss-probe")
                || page.select("[value*=<xss-probe]").size() > 0) shown++;
        return type.contains("html") ? page.body() : null;
    }
}
