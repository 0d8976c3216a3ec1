package communique.drafting;

import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.release;
import static communique.House.session;
import static communique.House.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import communique.RequestTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class SittingPagesTest {
    @Test
    @DisplayName("Who comes first writes; who comes second sees who it is, and what is kept of it")
    void second_reads_along() {
        var id = draft(office(), "Two");
        var first = Writer.opens("writer", id);
        first.beats().body("writes", equalTo(true)).body("others", empty());
        first.keeps(1, 0, "Un début.", "La suite.").statusCode(200).body("keptAt", notNullValue());
        var second = Writer.opens("approver", id);
        second.beats()
                .body("writes", equalTo(false))
                .body("holder", equalTo("writer"))
                .body("others[0].writes", equalTo(true))
                .body("follows.text.versions.fr.paragraphs[1]", equalTo("La suite."));
        first.beats().body("others.name", hasItem("approver"));
    }

    @Test
    @DisplayName(
            "Who takes over goes on from what is kept; the first is told, keeps their own text, and it is recorded")
    void take_over() {
        var id = draft(office(), "Pen");
        var first = Writer.opens("writer", id);
        first.keeps(1, 0, "Du premier.");
        var second = Writer.opens("approver", id);
        second.takesOver(false)
                .statusCode(200)
                .body("writes", equalTo(true))
                .body("follows.text.versions.fr.paragraphs[0]", equalTo("Du premier."));
        first.beats().body("writes", equalTo(false)).body("holder", equalTo("approver"));
        first.keeps(1, 0, "Du premier, et encore.").statusCode(200).body("keptAt", notNullValue());
        first.saves(1, 0, "Du premier, et encore.")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("reasons[0].code", equalTo("drafting.pen-elsewhere"));
        second.saves(1, 0, "Du second.").statusCode(200).body("revision", equalTo(2));
        as("viewer").get(release(id)).then().body("versions.fr.body", equalTo("Du second."));
        first.leaves();
        first.sees("").body(containsString("with=" + first.sitting()));
        first.sees("?with=" + first.sitting()).body(containsString("Du premier, et encore."));
        session("viewer").page().get("/releases/" + id).then().body(containsString("took over the writing"));
    }

    @Test
    @DisplayName(
            "What is kept is no revision, is offered again when the page was closed, and goes on where it was left")
    void offered_again() {
        var id = draft(office(), "Laptop");
        var writer = Writer.opens("writer", id);
        writer.keeps(1, 0, "Un mot de plus.");
        as("viewer").get(release(id)).then().body("revision", equalTo(1));
        writer.leaves().statusCode(204);
        writer.sees("").body(containsString("You left a text here")).body(containsString("with=" + writer.sitting()));
        var left = writer.sitting();
        writer.sees("?with=" + left).body(containsString("Un mot de plus.")).body(containsString("data-unsaved"));
        var again = writer.another().goesOnWith(left);
        again.beats().body("keptAt", notNullValue());
        writer.sees("?with=" + left).statusCode(404);
        writer.sees("?with=" + again.sitting()).body(containsString("Un mot de plus."));
    }

    @Test
    @DisplayName("Text that says what the release says is not kept: there is nothing to offer")
    void nothing_to_keep() {
        var id = draft(office(), "Same");
        var writer = Writer.opens("writer", id);
        writer.keeps(1, 0, "Autre chose.").body("keptAt", notNullValue());
        var same = Writer.typed(1, 0, "Premier paragraphe.", "Deuxième.");
        var part = Map.of(
                "place",
                "OTTAWA",
                "headline",
                "Same (fr)",
                "paragraphs",
                java.util.List.of("Premier paragraphe.", "", "Deuxième. "));
        writer.asks(
                        "PUT",
                        "/" + writer.sitting() + "/text",
                        Map.of(
                                "revision",
                                same.get("revision"),
                                "seen",
                                0,
                                "text",
                                Map.of("versions", Map.of("fr", part))))
                .statusCode(200)
                .body("keptAt", nullValue());
    }

    @Test
    @DisplayName("Taking over with the other's text sets one's own aside, and loses it not")
    void set_aside() {
        var id = draft(office(), "Aside");
        var first = Writer.opens("writer", id);
        var second = Writer.opens("approver", id);
        second.takesOver(false);
        second.keeps(1, 0, "Du second.");
        first.takesOver(true).body("writes", equalTo(true)).body("follows", nullValue());
        first.keeps(1, 0, "Du premier.");
        second.takesOver(false).body("follows.text.versions.fr.paragraphs[0]", equalTo("Du premier."));
        second.sees("").body(containsString("You left a text here"));
    }

    @Test
    @DisplayName("The pen lies free once its holder has closed the page; somebody's second window reads along")
    void pen_is_free() {
        var id = draft(office(), "Free");
        var first = Writer.opens("writer", id);
        first.another().beats().body("writes", equalTo(false)).body("others[0].own", equalTo(true));
        first.leaves();
        Writer.opens("approver", id).beats().body("writes", equalTo(true));
    }

    @Test
    @DisplayName("A save over somebody else's change answers 409 to the script, and then as a page with both texts")
    void stale_save() {
        var office = office();
        var id = draft(office, "Stale");
        var writer = Writer.opens("writer", id);
        writer.keeps(1, 0, "Le mien.");
        changing("admin", release(id))
                .body(version("fr", "Le leur", office))
                .put(release(id) + "/versions/fr")
                .then()
                .statusCode(200);
        writer.beats().body("seen", not(equalTo(0))).body("by", equalTo("admin"));
        writer.saves(1, 0, "Le mien.").statusCode(409).body("reasons[0].code", equalTo("changed-meanwhile"));
        writer.session()
                .form(writer.page())
                .formParam("seen", "0")
                .formParam("sitting", writer.sitting())
                .formParam("headline.fr", "Mon titre")
                .formParam("body.fr", "Le mien.")
                .post(writer.page())
                .then()
                .statusCode(409)
                .body(containsString("Le mien."))
                .body(containsString("Le leur"))
                .body(containsString("data-continues=\"" + writer.sitting()));
        as("viewer").get(release(id)).then().body("versions.fr.headline", equalTo("Le leur"));
    }

    @Test
    @DisplayName(
            "Without a script the form saves all languages at once, leaves what it does not show, and touches no other")
    void without_script() {
        var office = office();
        var id = draft(office, "Plain");
        var page = "/releases/" + id + "/draft";
        session("writer")
                .form(page)
                .formParam("seen", "0")
                .formParam("place.fr", "PARIS")
                .formParam("headline.fr", "Titre")
                .formParam("subheads.fr", "Un\nDeux")
                .formParam("body.fr", "Un.\r\n\r\n\r\nDeux.")
                .formParam("body.xx", "No such column")
                .post(page)
                .then()
                .statusCode(303);
        as("viewer")
                .get(release(id))
                .then()
                .body("revision", equalTo(2))
                .body("versions.fr.body", equalTo("Un.\n\nDeux."))
                .body("versions.fr.subheads", equalTo(java.util.List.of("Un", "Deux")))
                .body("versions.fr.contacts[0].email", equalTo("media@office.example.org"))
                .body("versions.en.body", equalTo("First paragraph.\n\nSecond."))
                .body("versions.xx", nullValue());
    }

    @Test
    @DisplayName("A language nobody had written comes with the office's source and its own desk")
    void new_language() {
        var office = office();
        String id = as("writer")
                .body(Map.of(
                        "office", office, "kind", "statement", "versions", Map.of("en", version("en", "Only", office))))
                .post("/api/v1/releases")
                .path("id");
        var writer = Writer.opens("writer", id);
        writer.saves(1, 0, "Enfin.").statusCode(200).body("revision", equalTo(2));
        as("viewer").get(release(id)).then().body("versions.fr.source", equalTo("Bureau " + office));
    }

    @Test
    @DisplayName(
            "Viewers and strangers get none of it, nobody sits at another's page, and no form from elsewhere is heard")
    void by_role() {
        var id = draft(office(), "Roles");
        var writer = Writer.opens("writer", id);
        writer.keeps(1, 0, "Du premier.");
        var page = writer.page();
        var viewer = session("viewer");
        for (var path : java.util.List.of("", "/stale", "?with=" + writer.sitting()))
            viewer.page().get(page + path).then().statusCode(403);
        for (var path : java.util.List.of("email", "newsroom", "wire"))
            viewer.page()
                    .get("/releases/" + id + "/preview/" + path + "?language=fr&sitting=" + writer.sitting())
                    .then()
                    .statusCode(403);
        viewer.page()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(page + "/sittings")
                .then()
                .statusCode(403);
        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(page + "/sittings")
                .then()
                .statusCode(302);
        var other = Writer.opens("approver", id);
        for (var path : java.util.List.of("/beat", "/pen", "/leave", "/revision"))
            other.asks("POST", "/" + writer.sitting() + path, Map.of()).statusCode(404);
        other.asks("PUT", "/" + writer.sitting() + "/text", Writer.typed(1, 0, "x"))
                .statusCode(404);
        var elsewhere = Writer.opens("writer", draft(office(), "Elsewhere"));
        elsewhere.asks("POST", "/" + writer.sitting() + "/beat", Map.of()).statusCode(404);
        writer.session()
                .page()
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(page + "/sittings")
                .then()
                .statusCode(403);
        other.session()
                .form(page)
                .formParam("sitting", writer.sitting())
                .post(page + "/discard")
                .then()
                .statusCode(404);
        writer.session()
                .form(page)
                .formParam("sitting", writer.sitting())
                .post(page + "/discard")
                .then()
                .statusCode(303);
    }
}
