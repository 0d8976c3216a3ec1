package communique.official;

import static communique.House.session;
import static communique.House.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.RequestTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class OfficialPagesTest {
    @Test
    @DisplayName(
            "A writer adds an official with two titles, finds the person, changes the name and takes the person out")
    void life() {
        var name = "Chloé Aubry " + unique();
        session("writer")
                .form("/officials/new")
                .formParam("name", name)
                .formParam("gender", "feminine")
                .formParam("tenures-0-title-fr", "ministre du Commerce")
                .formParam("tenures-0-title-en", "Minister of Trade")
                .formParam("tenures-0-to", "2024-12-31")
                .formParam("tenures-1-title-fr", "première ministre")
                .formParam("tenures-1-title-en", "Prime Minister")
                .formParam("tenures-1-from", "2025-01-01")
                .formParam("act", "save")
                .post("/officials")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/officials"));
        var list = Jsoup.parse(
                session("viewer").page().queryParam("q", name).get("/officials").asString());
        assertEquals(name, list.select("tbody a").text());
        assertEquals("Prime Minister", list.select("tbody td").text());
        var at = list.select("tbody a").attr("href");
        var form = Jsoup.parse(session("writer").page().get(at).asString());
        assertEquals(
                "ministre du Commerce",
                form.getElementById("tenures-0-title-fr").val());
        var seen = form.select("input[name=seen]").val();
        session("writer")
                .form(at)
                .formParam("seen", "77")
                .formParam("name", name)
                .formParam("tenures-0-title-fr", "juge")
                .formParam("tenures-0-title-en", "Judge")
                .post(at)
                .then()
                .statusCode(409);
        session("writer")
                .form(at)
                .formParam("seen", seen)
                .formParam("name", name + " Roy")
                .formParam("tenures-0-title-fr", "juge")
                .formParam("tenures-0-title-en", "Judge")
                .post(at)
                .then()
                .statusCode(303);
        session("viewer").page().queryParam("q", name).get("/officials").then().body(containsString(name + " Roy"));
        session("writer").form(at).post(at + "/removal").then().statusCode(303);
        session("viewer")
                .page()
                .queryParam("q", name)
                .get("/officials")
                .then()
                .body(not(containsString(name + " Roy")));
    }

    @Test
    @DisplayName("One more title keeps what was typed; what cannot be kept comes back at its field")
    void rows_and_violations() {
        var more = session("writer")
                .form("/officials/new")
                .formParam("name", "X")
                .formParam("tenures-0-title-fr", "juge")
                .formParam("act", "more")
                .post("/officials");
        more.then().statusCode(200);
        var page = Jsoup.parse(more.asString());
        assertEquals("juge", page.getElementById("tenures-0-title-fr").val());
        assertEquals("", page.getElementById("tenures-1-title-fr").val());
        var bad = Jsoup.parse(session("writer")
                .form("/officials/new")
                .formParam("name", " ")
                .formParam("tenures-0-title-fr", "juge")
                .formParam("tenures-0-from", "soon")
                .post("/officials")
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertEquals("true", bad.getElementById("tenures-0-from").attr("aria-invalid"));
    }

    @Test
    @DisplayName("Viewers see the register and change nothing")
    void roles() {
        session("viewer").page().get("/officials").then().statusCode(200).body(not(containsString("/officials/new")));
        session("viewer").page().get("/officials/new").then().statusCode(403);
    }
}
