package communique.release;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.RequestTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class ComposePagesTest {
    private static final String COMPOSE = "/releases/compose";

    private static RequestSpecification told(String on, String office) {
        return session("writer")
                .form(on)
                .formParam("office", office)
                .formParam("meeting-mode", "in_person")
                .formParam("meeting-date", "2026-03-01")
                .formParam("meeting-where-city-fr", "Le Caire")
                .formParam("meeting-where-city-en", "Cairo")
                .formParam("meeting-where-country", "EG")
                .formParam("meeting-participants-0-name", "Anne Roy")
                .formParam("meeting-participants-0-role", "host")
                .formParam("meeting-participants-0-title-fr", "première ministre")
                .formParam("meeting-participants-0-title-en", "Prime Minister")
                .formParam("meeting-participants-1-name", "Jan de Wit")
                .formParam("meeting-participants-1-role", "guest")
                .formParam("meeting-participants-1-gender", "masculine")
                .formParam("meeting-topics-0-verb", "announced")
                .formParam("meeting-topics-0-text-fr", "un don de {1}")
                .formParam("meeting-topics-0-text-en", "a gift of {1}")
                .formParam("meeting-topics-0-figures", "2 500 000 EUR")
                .formParam("meeting-stayInTouch", "true");
    }

    @Test
    @DisplayName("A writer tells the facts, sees the text in both languages, and keeps it as a draft")
    void see_and_keep() {
        var office = office();
        told(COMPOSE, office)
                .formParam("act", "see")
                .post(COMPOSE)
                .then()
                .statusCode(200)
                .body(containsString("au Caire, en Égypte"))
                .body(containsString("in Cairo, Egypt"))
                .body(containsString("2,5\u00a0millions d’euros"));
        as("viewer").queryParam("office", office).get("/api/v1/releases").then().body("items.size()", equalTo(0));
        var at = told(COMPOSE, office)
                .formParam("act", "keep")
                .post(COMPOSE)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        as("viewer")
                .get("/api/v1" + at.replaceFirst(".*(?=/releases/)", ""))
                .then()
                .body("dateline.date", equalTo("2026-03-01"))
                .body("versions.fr.place", equalTo("LE CAIRE"))
                .body(
                        "versions.en.body",
                        startsWith("Today, Prime Minister Anne Roy met with Jan de Wit in Cairo, Egypt."));
    }

    @Test
    @DisplayName("Rows are added and taken away by buttons, and what was typed stays")
    void rows() {
        var added = Jsoup.parse(told(COMPOSE, office())
                .formParam("act", "add-participants")
                .post(COMPOSE)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(
                "Jan de Wit",
                added.getElementById("meeting-participants-1-name").val());
        assertEquals("", added.getElementById("meeting-participants-2-name").val());
        var removed = Jsoup.parse(told(COMPOSE, office())
                .formParam("act", "remove-participants-0")
                .post(COMPOSE)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(
                "Jan de Wit",
                removed.getElementById("meeting-participants-0-name").val());
        assertEquals(
                "2 500 000 EUR",
                removed.getElementById("meeting-topics-0-figures").val());
    }

    @Test
    @DisplayName("What cannot be said comes back at its field, with everything that was typed")
    void violations() {
        var page = Jsoup.parse(told(COMPOSE, office())
                .formParam("meeting-topics-1-verb", "underlined")
                .formParam("meeting-topics-1-text-fr", "importance de la paix")
                .formParam("meeting-topics-1-text-en", "the importance of peace")
                .formParam("act", "see")
                .post(COMPOSE)
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertEquals("true", page.getElementById("meeting-topics-1-text-fr").attr("aria-invalid"));
        assertEquals("#meeting-topics-1-text-fr", page.select(".problems a").attr("href"));
        assertEquals(
                "Anne Roy", page.getElementById("meeting-participants-0-name").val());
    }

    @Test
    @DisplayName("Composing anew shows what stands and what would stand, and replaces only when told to; links stay")
    void compose_anew() {
        var office = office();
        var at = told(COMPOSE, office)
                .formParam("act", "keep")
                .post(COMPOSE)
                .then()
                .extract()
                .header("Location");
        var id = at.substring(at.lastIndexOf('/') + 1);
        changing("writer", release(id))
                .body(Map.of(
                        "headline",
                        "By hand",
                        "body",
                        "Written by hand.",
                        "links",
                        List.of(Map.of("url", "https://example.org"))))
                .put(release(id) + "/versions/en")
                .then()
                .statusCode(200);
        var meeting = "/releases/" + id + "/meeting";
        session("writer")
                .page()
                .get(meeting)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Anne Roy\""))
                .body(containsString("2500000 EUR"));
        var seen = Jsoup.parse(session("writer").page().get(meeting).asString())
                .select("input[name=seen]")
                .val();
        told(meeting, office)
                .formParam("seen", seen)
                .formParam("act", "see")
                .post(meeting)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Written by hand."),
                        containsString("Prime Minister Anne Roy met with Jan de Wit")));
        as("viewer").get(release(id)).then().body("versions.en.headline", equalTo("By hand"));
        told(meeting, office)
                .formParam("seen", "0")
                .formParam("act", "replace")
                .post(meeting)
                .then()
                .statusCode(409);
        told(meeting, office)
                .formParam("seen", seen)
                .formParam("meeting-occasion-fr", "le sommet")
                .formParam("meeting-occasion-en", "the summit")
                .formParam("act", "facts")
                .post(meeting)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/releases/" + id));
        as("viewer")
                .get(release(id))
                .then()
                .body("versions.en.headline", equalTo("By hand"))
                .body("meeting.occasion.en", equalTo("the summit"));
        var now = Jsoup.parse(session("writer").page().get(meeting).asString())
                .select("input[name=seen]")
                .val();
        told(meeting, office)
                .formParam("seen", now)
                .formParam("act", "replace")
                .post(meeting)
                .then()
                .statusCode(303);
        as("viewer")
                .get(release(id))
                .then()
                .body("versions.en.body", startsWith("Today, Prime Minister Anne Roy met with Jan de Wit"))
                .body("versions.en.links[0].url", equalTo("https://example.org"))
                .body("revision", equalTo(4));
    }

    @Test
    @DisplayName("A language whose facts are missing says so, beside the one that is written")
    void one_language() {
        session("writer")
                .form(COMPOSE)
                .formParam("office", office())
                .formParam("meeting-mode", "in_person")
                .formParam("meeting-occasion-fr", "la réunion de la Coalition des volontaires")
                .formParam("meeting-participants-0-name", "Anne Roy")
                .formParam("act", "see")
                .post(COMPOSE)
                .then()
                .statusCode(200)
                .body(containsString("Anne Roy a participé à la réunion"))
                .body(containsString("meeting.occasion.en"));
    }

    @Test
    @DisplayName("Viewers do not compose; the list leads writers here; hostile forms are answered")
    void roles_and_hostility() {
        session("viewer").page().get(COMPOSE).then().statusCode(403);
        session("writer").page().get("/releases").then().body(containsString(COMPOSE));
        session("viewer").page().get("/releases").then().body(not(containsString(COMPOSE)));
        for (var act : List.of("", "add-", "remove-participants-99999999999", "remove-x", "keep", "\u0000"))
            session("writer")
                    .form(COMPOSE)
                    .formParam("act", act)
                    .formParam("meeting-where-country", "<b>")
                    .formParam("meeting-participants-0-name", "\u202e\u0000")
                    .formParam("meeting-topics-0-figures", "9".repeat(5000) + ";%;1,2,3 EUR")
                    .formParam("meeting-date", "soon")
                    .post(COMPOSE)
                    .then()
                    .statusCode(lessThan(500));
        told(COMPOSE, "no-such-office")
                .formParam("act", "keep")
                .post(COMPOSE)
                .then()
                .statusCode(422);
    }
}
