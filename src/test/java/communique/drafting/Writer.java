package communique.drafting;

import static org.hamcrest.Matchers.notNullValue;

import communique.House;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody with the drafting page of a release open, asking for what its script asks for. */
final class Writer {
    private final House.Session session;
    private final String release;
    private String sitting;

    private Writer(House.Session session, String release) {
        this.session = session;
        this.release = release;
    }

    static Writer opens(String role, String release) {
        return new Writer(House.session(role), release).again();
    }

    /** Opens the page once more, in another window of the same browser. */
    Writer another() {
        return new Writer(session, release).again();
    }

    private Writer again() {
        sitting = asks("POST", "", Map.of())
                .statusCode(200)
                .body("sitting", notNullValue())
                .extract()
                .path("sitting");
        return this;
    }

    Writer goesOnWith(String other) {
        sitting = asks("POST", "", Map.of("continues", other))
                .statusCode(200)
                .extract()
                .path("sitting");
        return this;
    }

    ValidatableResponse beats() {
        return asks("POST", "/" + sitting + "/beat", Map.of());
    }

    ValidatableResponse takesOver(boolean mine) {
        return asks("POST", "/" + sitting + "/pen", Map.of("mine", mine));
    }

    ValidatableResponse leaves() {
        return asks("POST", "/" + sitting + "/leave", Map.of());
    }

    ValidatableResponse keeps(int revision, int seen, String... french) {
        return asks("PUT", "/" + sitting + "/text", typed(revision, seen, french));
    }

    ValidatableResponse saves(int revision, int seen, String... french) {
        return asks("POST", "/" + sitting + "/revision", typed(revision, seen, french));
    }

    ValidatableResponse asks(String method, String path, Object body) {
        return session.page()
                .contentType(ContentType.JSON)
                .accept("application/json")
                .body(body)
                .request(method, page() + "/sittings" + path)
                .then();
    }

    /** The page as this writer sees it. */
    ValidatableResponse sees(String query) {
        return session.page().get(page() + query).then();
    }

    House.Session session() {
        return session;
    }

    String sitting() {
        return sitting;
    }

    String page() {
        return "/releases/" + release + "/draft";
    }

    static Map<String, Object> typed(int revision, int seen, String... french) {
        var part = new HashMap<String, Object>();
        part.put("place", "OTTAWA");
        part.put("headline", "Titre");
        part.put("subheads", "");
        part.put("paragraphs", List.of(french));
        return Map.of("revision", revision, "seen", seen, "text", Map.of("versions", Map.of("fr", part)));
    }
}
