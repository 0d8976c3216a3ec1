package communique.drafting;

import static communique.House.as;
import static communique.House.draft;
import static communique.House.office;
import static communique.House.release;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import communique.RequestTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RequestTest
class HostileDraftingTest {
    private static final List<String> GARBAGE = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"x\"",
            "42",
            "{\"continues\":\"x\"}",
            "{\"continues\":7}",
            "{\"continues\":\"01a209c5-324a-77fd-acdf-0525faebafa8\"}",
            "{\"mine\":{}}",
            "{\"revision\":\"x\"}",
            "{\"revision\":99999999999}",
            "{\"revision\":-5,\"seen\":-5,\"text\":{\"versions\":{\"fr\":null}}}",
            "{\"text\":null}",
            "{\"text\":{\"versions\":null}}",
            "{\"text\":{\"versions\":{\"fr\":{\"paragraphs\":[null,{}]}}}}",
            "{\"text\":{\"versions\":{\"fr\":{\"paragraphs\":[null]}}}}",
            "{\"text\":{\"versions\":{\"<script>\":{}}}}",
            "{\"text\":{\"versions\":{\"fr\":{\"headline\":\"\\u0000\\ud800\",\"paragraphs\":[\"\\u0000\",\"\\udc00\"]}}}}",
            "{\"unknown\":[[[[]]]]}");

    @Test
    @DisplayName(
            "Whatever the script's addresses are sent, by whomever it is: never a 500, and a problem that can be read")
    void garbage() {
        var id = draft(office(), "Garbage");
        var writer = Writer.opens("writer", id);
        for (var body : GARBAGE) {
            readable(writer, "POST", "", body);
            for (var path : List.of("/beat", "/pen", "/revision"))
                readable(writer, "POST", "/" + writer.sitting() + path, body);
            readable(writer, "PUT", "/" + writer.sitting() + "/text", body);
            readable(writer, "PUT", "/x/text", body);
            readable(writer, "PUT", "/01a209c5-324a-77fd-acdf-0525faebafa8/text", body);
        }
        as("viewer").get(release(id)).then().statusCode(200).body("versions.en.headline", equalTo("Garbage (en)"));
    }

    private static void readable(Writer writer, String method, String path, String body) {
        var answer = writer.asks(method, path, body).statusCode(lessThan(500)).extract();
        if (answer.statusCode() < 400) return;
        var told = answer.contentType();
        if (!told.startsWith("application/problem+json"))
            throw new AssertionError(
                    method + " " + path + " " + body + " answered " + answer.statusCode() + " as " + told);
    }

    @Test
    @DisplayName(
            "Five megabytes, thousands of paragraphs, and what no database holds are refused with a sentence or kept clean")
    void too_much() {
        var id = draft(office(), "Much");
        var writer = Writer.opens("writer", id);
        writer.keeps(1, 0, "a".repeat(5_000_000))
                .statusCode(422)
                .body("violations[0].message", containsString("longer"));
        writer.keeps(1, 0, Collections.nCopies(5000, "Un.").toArray(String[]::new))
                .statusCode(422);
        writer.keeps(1, 0, Collections.nCopies(1900, "Un paragraphe.").toArray(String[]::new))
                .statusCode(200);
        writer.saves(1, 0, Collections.nCopies(1900, "Un paragraphe.").toArray(String[]::new))
                .statusCode(200)
                .body("revision", equalTo(2));
        writer.sees("").statusCode(200);
        writer.keeps(2, 1, "Un\u0000 mot\u202E caché.").statusCode(200);
        writer.leaves();
        writer.sees("?with=" + writer.sitting()).statusCode(200).body(containsString("Un mot caché."));
    }

    @Test
    @DisplayName("A form of any size or content comes back filled in, or is refused")
    void forms() {
        var id = draft(office(), "Forms");
        var writer = Writer.opens("writer", id);
        for (var field : List.of("x".repeat(600), "\u0000", "\uD800", "<script>alert(1)</script>", "a\nb"))
            for (var seen : List.of("0", "", "-1", "99999999999", "x"))
                writer.session()
                        .form(writer.page())
                        .formParam("seen", seen)
                        .formParam("sitting", field)
                        .formParam("headline.fr", field)
                        .formParam("body.fr", field)
                        .post(writer.page())
                        .then()
                        .statusCode(lessThan(500));
        writer.session()
                .form(writer.page())
                .formParam("seen", "0")
                .formParam("headline.fr", "long ".repeat(200))
                .formParam("body.fr", "Gardé.")
                .post(writer.page())
                .then()
                .statusCode(lessThan(500))
                .body(containsString("Gardé."));
        writer.session()
                .form(writer.page())
                .formParam("body.fr", "a".repeat(4_900_000))
                .post(writer.page())
                .then()
                .statusCode(lessThan(500));
        for (var path : List.of("?with=x", "?with=01a209c5-324a-77fd-acdf-0525faebafa8", "/nowhere"))
            writer.sees(path).statusCode(404);
        writer.session()
                .form(writer.page())
                .formParam("sitting", "x")
                .post(writer.page() + "/discard")
                .then()
                .statusCode(400);
        writer.asks("POST", "/" + writer.sitting() + "/beat", Map.of()).statusCode(200);
    }
}
