package communique.newsroom;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.RequestTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

@RequestTest
class NewsroomTest {
    @Test
    void an_issued_release_stands_in_both_languages_linked_to_one_another_and_in_the_feeds() {
        var mark = unique();
        issued(approved(office(), "Public " + mark), list("r.fr@" + unique() + ".example.org"));
        for (var language : List.of("fr", "en")) {
            var path = article(language, mark);
            var page = given().get(path);
            page.then().statusCode(200).body(containsString("Public " + mark + " (" + language + ")"));
            var other = language.equals("fr") ? "en" : "fr";
            assertTrue(page.asString().contains("hreflang=\"" + other + "\" href=\"" + article(other, mark) + "\""));
            assertEquals(
                    language + "-CA",
                    Jsoup.parse(page.asString()).selectFirst("html").attr("lang"));
            var atom = Jsoup.parse(
                    given().get("/newsroom/" + language + "/feed.atom").asString(), "", Parser.xmlParser());
            var entry = atom.select("entry").stream()
                    .filter(e -> e.text().contains(mark))
                    .findFirst()
                    .orElseThrow();
            assertTrue(entry.selectFirst("link").attr("href").endsWith(path));
            assertTrue(entry.selectFirst("id").text().startsWith("urn:uuid:"));
            given().get("/newsroom/" + language + "/feed.json")
                    .then()
                    .contentType("application/feed+json")
                    .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                    .body("items[0].language", equalTo(language));
        }
    }

    @Test
    void what_is_not_issued_answers_as_what_does_not_exist() {
        var mark = unique();
        var id = approved(office(), "Secret " + mark);
        changing("approver", release(id))
                .body(Map.of("at", "2031-01-01T10:00", "lists", List.of(list("s.fr@" + unique() + ".example.org"))))
                .put(release(id) + "/schedule")
                .then()
                .statusCode(200);
        for (var path : List.of("/newsroom/fr", "/newsroom/en", "/newsroom/fr/feed.atom", "/newsroom/en/feed.json"))
            given().get(path).then().statusCode(200).body(not(containsString(mark)));
        var never = "01a209c5-324a-77fd-acdf-0525faebafa8";
        assertSame(given().get("/newsroom/fr/releases/" + never), given().get("/newsroom/fr/releases/" + id));
        assertSame(
                given().get("/newsroom/fr/2031/01/01/no-such-thing-" + mark),
                given().get("/newsroom/fr/2031/01/01/secret-" + mark + "-fr"));
        assertSame(given().get("/newsroom/fr/2031/01/01/x"), given().get("/newsroom/fr/2031/13/45/x"));
    }

    @Test
    void public_pages_carry_an_etag_and_no_cookie_and_answer_304_to_who_has_them() {
        issued(approved(office(), "Cached " + unique()), list("c.fr@" + unique() + ".example.org"));
        for (var path : List.of("/newsroom/fr", "/newsroom/fr/feed.atom", "/newsroom/fr/feed.json")) {
            var first = given().get(path);
            first.then()
                    .statusCode(200)
                    .header("Set-Cookie", nullValue())
                    .header("Cache-Control", containsString("public"));
            given().header("If-None-Match", first.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    void a_correction_under_way_leaves_the_issued_words_standing_and_a_withdrawn_release_is_gone() {
        var mark = unique();
        var id = approved(office(), "Standing " + mark);
        issued(id, list("k.fr@" + unique() + ".example.org"));
        var path = article("fr", mark);
        changing("writer", release(id))
                .body(Map.of("reason", "typing error"))
                .post(release(id) + "/correction")
                .then()
                .statusCode(200);
        changing("writer", release(id))
                .body(Map.of("headline", "Brouillon " + mark, "body", "Pas encore public."))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
        given().get(path)
                .then()
                .statusCode(200)
                .body(containsString("Standing " + mark))
                .body(not(containsString("Pas encore")));
        changing("approver", release(id))
                .body(Map.of("reason", "wrong"))
                .post(release(id) + "/withdrawal")
                .then()
                .statusCode(200);
        given().get(path).then().statusCode(410).body(not(containsString(mark + " (")));
        assertFalse(given().get("/newsroom/fr").asString().contains(mark));
        as("viewer").get(release(id)).then().body("status", equalTo("withdrawn"));
    }

    @Test
    void html_in_a_text_is_shown_as_typed_and_never_run() {
        var mark = unique();
        var id = approved(office(), "<script>alert(1)</script> " + mark);
        issued(id, list("h.fr@" + unique() + ".example.org"));
        var page = Jsoup.parse(given().get(article("fr", mark)).asString());
        assertEquals(0, page.select("main script, script:not([src])").size());
        assertEquals(
                "<script>alert(1)</script> " + mark + " (fr)",
                page.selectFirst("h1").text());
    }

    private static String article(String language, String mark) {
        var list = given().get("/newsroom/" + language).asString();
        var matcher = Pattern.compile("href=\"(/newsroom/" + language + "/\\d[^\"]*" + mark + "[^\"]*)\"")
                .matcher(list);
        assertTrue(matcher.find(), "not in the newsroom: " + mark);
        return matcher.group(1);
    }

    private static void assertSame(Response never, Response secret) {
        assertEquals(404, never.statusCode());
        assertEquals(never.statusCode(), secret.statusCode());
        assertEquals(never.asString(), secret.asString());
        var unlike = List.of("Date");
        never.headers().forEach(h -> {
            if (!unlike.contains(h.getName())) assertEquals(h.getValue(), secret.header(h.getName()), h.getName());
        });
    }
}
