package communique.drafting;

import static communique.House.draft;
import static communique.House.office;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import communique.RequestTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class FollowingPagesTest {
    @Test
    @DisplayName("A paragraph whose source changed is marked, with what changed, until somebody finds it still right")
    void still_right() {
        var id = draft(office(), "Follows");
        var writer = Writer.opens("writer", id);
        writer.saves(1, 0, "Premier paragraphe.", "Deuxième et demi.").statusCode(200);
        writer.sees("")
                .body(allOf(
                        containsString("Paragraph 2, English"),
                        containsString("French changed in revision 2"),
                        containsString("<ins> et demi</ins>")));
        says(writer, "2", "en", "body-0").statusCode(404);
        says(writer, "1", "en", "body-1").statusCode(409);
        for (var junk : new String[] {"", "\u0000", "body-99999999999", "x".repeat(5000)})
            says(writer, "2", "en", junk).statusCode(404);
        says(writer, "2", "en", "body-1").statusCode(303);
        writer.sees("")
                .body(not(containsString("data-place=\"body-1\"")))
                .body(containsString("data-place=\"headline\""));
        writer.sees("/stale").body(not(containsString("data-place=\"body-1\"")));
        writer.session()
                .page()
                .get("/releases/" + id)
                .then()
                .body(containsString("found that a translation is still right"));
    }

    @Test
    @DisplayName("Each preview shows what is kept of a sitting, may be framed by our own pages only, and runs nothing")
    void previews() {
        var id = draft(office(), "Shown");
        var writer = Writer.opens("writer", id);
        writer.keeps(1, 0, "Pas encore *enregistré* <b>x</b>.");
        for (var channel : new String[] {"email", "newsroom", "wire"}) {
            var address = "/releases/" + id + "/preview/" + channel;
            writer.session()
                    .page()
                    .get(address + "?language=fr&sitting=" + writer.sitting())
                    .then()
                    .statusCode(200)
                    .header("X-Frame-Options", "SAMEORIGIN")
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    containsString("default-src 'none'"),
                                    not(containsString("script-src")),
                                    containsString("frame-ancestors 'self'")))
                    .body(containsString("Pas encore"))
                    .body(not(containsString("<b>x")));
            writer.session()
                    .page()
                    .get(address + "?language=fr")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Pas encore")))
                    .body(containsString("Premier paragraphe."));
            for (var junk : new String[] {"", "?language=xx", "?language=%00", "?language=fr&sitting=x"})
                writer.session().page().get(address + junk).then().statusCode(404);
        }
    }

    private static io.restassured.response.ValidatableResponse says(
            Writer writer, String revision, String language, String place) {
        return writer.session()
                .form(writer.page())
                .formParam("revision", revision)
                .formParam("language", language)
                .formParam("place", place)
                .post(writer.page() + "/still-right")
                .then();
    }
}
