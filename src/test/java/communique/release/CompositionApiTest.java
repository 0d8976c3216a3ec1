package communique.release;

import static communique.House.anonymous;
import static communique.House.as;
import static communique.House.office;
import static communique.House.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import communique.RequestTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RequestTest
class CompositionApiTest {
    private static final String COMPOSITIONS = "/api/v1/releases/compositions";

    private static Map<String, String> both(String fr, String en) {
        return Map.of("fr", fr, "en", en);
    }

    private static Map<String, Object> person(String name, Object title, String role) {
        return Map.of("name", name, "title", title, "role", role);
    }

    private static Map<String, Object> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("mode", "margins");
        facts.put("date", "2026-01-06");
        facts.put("where", Map.of("city", both("La Haye", "The Hague"), "country", "NL"));
        facts.put("occasion", both("le Sommet sur la mer", "the Summit on the Sea"));
        facts.put(
                "participants",
                List.of(
                        person("Anne Roy", both("première ministre", "Prime Minister"), "host"),
                        person(
                                "Jan de Wit",
                                both("premier ministre des Pays-Bas", "Prime Minister of the Netherlands"),
                                "guest")));
        facts.put("topics", List.of(Map.of("verb", "discussed", "text", both("le commerce", "trade"))));
        return facts;
    }

    private static ValidatableResponse compose(String office, Object meeting) {
        return as("writer")
                .body(Map.of("office", office, "meeting", meeting))
                .post(COMPOSITIONS)
                .then();
    }

    @Nested
    @DisplayName("As a writer")
    class Writer {
        @Test
        @DisplayName(
                "POST facts answers 201 with a readout in each language of the office, its meeting, source and date")
        void composed() {
            var office = office();
            compose(office, facts())
                    .statusCode(201)
                    .header("Location", startsWith("http"))
                    .header("ETag", notNullValue())
                    .body("kind", equalTo("readout"))
                    .body("status", equalTo("draft"))
                    .body("dateline.date", equalTo("2026-01-06"))
                    .body("meeting.participants[0].gender", nullValue())
                    .body("versions.fr.place", equalTo("LA HAYE"))
                    .body("versions.en.place", equalTo("THE HAGUE"))
                    .body("versions.fr.source", equalTo("Bureau " + office))
                    .body("versions.fr.headline", startsWith("Compte rendu"))
                    .body(
                            "versions.fr.body",
                            startsWith(
                                    "Aujourd’hui, la première ministre Anne Roy a rencontré le premier ministre des Pays-Bas, Jan de Wit, en marge du Sommet sur la mer tenu à La Haye, aux Pays-Bas."))
                    .body(
                            "versions.en.body",
                            startsWith(
                                    "Today, Prime Minister Anne Roy met with the Prime Minister of the Netherlands, Jan de Wit, on the margins of the Summit on the Sea in The Hague, Netherlands."))
                    .body("findings.code", not(hasItem("language.missing")));
        }

        @Test
        @DisplayName("A dry run answers the same texts with 200 and stores nothing")
        void dry() {
            var office = office();
            as("writer")
                    .queryParam("dryRun", true)
                    .body(Map.of("office", office, "meeting", facts()))
                    .post(COMPOSITIONS)
                    .then()
                    .statusCode(200)
                    .body("versions.fr.body", containsString("ont discuté du commerce"));
            as("viewer")
                    .queryParam("office", office)
                    .get("/api/v1/releases")
                    .then()
                    .body("items.size()", equalTo(0));
        }

        @Test
        @DisplayName("Titles left out come from the register, as they were on the day of the meeting")
        void register() {
            var name = "Lou Aubry " + unique();
            var tenures = List.of(
                    Map.of("title", both("ministre du Commerce", "Minister of Trade"), "to", "2025-06-30"),
                    Map.of("title", both("première ministre", "Prime Minister"), "from", "2025-07-01"));
            as("writer")
                    .body(Map.of("name", name, "familyName", "Aubry", "gender", "feminine", "tenures", tenures))
                    .post("/api/v1/officials")
                    .then()
                    .statusCode(201);
            var facts = facts();
            facts.put("mode", "call");
            facts.put("participants", List.of(Map.of("name", name), Map.of("name", "Jo Nguyen")));
            compose(office(), facts)
                    .statusCode(201)
                    .body(
                            "versions.fr.body",
                            startsWith("Aujourd’hui, la première ministre " + name + " s’est entretenue"));
            facts.put("date", "2025-06-30");
            compose(office(), facts)
                    .statusCode(201)
                    .body("versions.en.body", startsWith("Today, the Minister of Trade, " + name + ", spoke"));
        }

        @Test
        @DisplayName("A meeting told in French only becomes a French text; English says what it lacks")
        void one_language() {
            compose(
                            office(),
                            Map.of(
                                    "mode", "in_person",
                                    "place", Map.of("fr", "Paris, en France"),
                                    "occasion", Map.of("fr", "la réunion de la Coalition des volontaires"),
                                    "participants",
                                            List.of(person("Anne Roy", Map.of("fr", "première ministre"), "host")),
                                    "topics", List.of()))
                    .statusCode(201)
                    .body(
                            "versions.fr.body",
                            equalTo(
                                    "Aujourd’hui, la première ministre Anne Roy a participé à la réunion de la Coalition des volontaires, à Paris, en France."))
                    .body("versions.en", nullValue())
                    .body("findings.code", hasItems("language.missing", "readout.lacking"))
                    .body("findings.path", hasItems("meeting.occasion.en", "meeting.participants[0].title.en"));
        }

        @Test
        @DisplayName("A language in which something is said must be complete: 422 at the field")
        void incomplete() {
            var facts = facts();
            facts.put(
                    "participants",
                    List.of(
                            person("Anne Roy", both("première ministre", "Prime Minister"), "host"),
                            person("Jan de Wit", Map.of("en", "Prime Minister of the Netherlands"), "guest")));
            compose(office(), facts)
                    .statusCode(422)
                    .body("violations.field", hasItem("meeting.participants[1].title.fr"));
        }

        @Test
        @DisplayName("People may be called by Mr. and Ms. later on")
        void honorific() {
            as("writer")
                    .body(Map.of("office", office(), "meeting", facts(), "laterMention", "honorific"))
                    .post(COMPOSITIONS)
                    .then()
                    .statusCode(201)
                    .body("versions.fr.body", containsString("Mme\u00a0Roy et M.\u00a0de Wit ont discuté"));
        }

        @Test
        @DisplayName("Each thing that cannot be said is named at its field, in the reader's language")
        void violations() {
            violation("meeting.mode", "mode", "pigeon");
            violation("meeting.where.country", "where", Map.of("country", "XX"));
            violation("meeting.participants", "participants", List.of());
            violation("meeting.participants[0].role", "participants", List.of(Map.of("name", "A", "role", "ghost")));
            violation("meeting.participants[0].name", "participants", List.of(Map.of("name", "\u0000\u202e")));
            violation("meeting.topics[0].verb", "topics", List.of(Map.of("verb", "sang", "text", both("a", "b"))));
            violation(
                    "meeting.topics[0].text.fr",
                    "topics",
                    List.of(Map.of("verb", "underlined", "text", both("importance", "importance"))));
            violation(
                    "meeting.topics[0].text.en",
                    "topics",
                    List.of(Map.of("verb", "discussed", "text", both("le commerce", "that trade matters"))));
            violation(
                    "meeting.topics[0].text.fr",
                    "topics",
                    List.of(Map.of("verb", "announced", "text", both("{1} de plus", "more"))));
            violation(
                    "meeting.topics[0].by",
                    "topics",
                    List.of(Map.of("verb", "announced", "by", "Nobody", "text", both("un don", "a gift"))));
            violation("meeting.date", "date", "1066-10-14");
            as("writer")
                    .header("Accept-Language", "fr")
                    .body(Map.of("office", office(), "meeting", Map.of("mode", "pigeon")))
                    .post(COMPOSITIONS)
                    .then()
                    .statusCode(422)
                    .body("violations.message", hasItem(containsString("n’existe pas ici")));
        }

        private void violation(String field, String fact, Object value) {
            var facts = facts();
            facts.put(fact, value);
            compose(office(), facts).statusCode(422).body("violations.field", hasItem(field));
        }

        @Test
        @DisplayName("Hostile facts are answered, never with a 500")
        void hostile() {
            var office = office();
            var crowd = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < 5000; i++) crowd.add(Map.of("name", "N" + i));
            for (var value : List.of(
                    Map.of("participants", crowd),
                    Map.of(
                            "participants",
                            List.of(Map.of("name", "\u202eevil\u2066"), Map.of("name", "٣ 漢字 ' \" <b> {1} \\"))),
                    Map.of("participants", List.of(Map.of("name", "."), Map.of("name", "’"))),
                    Map.of("participants", List.of(Map.of(), Map.of())),
                    Map.of("topics", List.of(Map.of())),
                    Map.of("topics", List.of(Map.of("verb", "discussed", "text", both("'", "'")))),
                    Map.of("topics", List.of(Map.of("verb", "discussed", "text", both(", et ,", "{}{1}{99}")))),
                    Map.of("followUp", List.of(Map.of())),
                    Map.of("where", Map.of("country", "<script>")),
                    Map.of("where", Map.of("city", both(",", ","))),
                    Map.of("place", both(",", ",")),
                    Map.of("place", both("  ,  ", "in ")),
                    Map.of("occasion", both("’", "the")))) {
                var facts = facts();
                facts.putAll(value);
                compose(office, facts).statusCode(lessThan(500));
            }
            for (var figure :
                    List.of("1e999999999", "1e-999999999", "123456789012345678901234567890123456789", "\"x\""))
                as("writer")
                        .body("{\"office\":\"" + office
                                + "\",\"meeting\":{\"mode\":\"call\",\"participants\":[{\"name\":\"A\"},{\"name\":\"B\"}],"
                                + "\"topics\":[{\"verb\":\"announced\",\"text\":{\"fr\":\"un don\",\"en\":\"a gift\"},\"figures\":[{\"amount\":"
                                + figure + "}]}]}}")
                        .post(COMPOSITIONS)
                        .then()
                        .statusCode(422);
            for (var body : List.of(
                    "",
                    "[]",
                    "null",
                    "{}",
                    "{\"meeting\":null}",
                    "{\"office\":\"" + office + "\"}",
                    "{\"office\":\"" + office + "\",\"meeting\":{\"participants\":[null]}}",
                    "{\"office\":\"" + office + "\",\"meeting\":{\"followUp\":[null]}}",
                    "{\"office\":\"" + office
                            + "\",\"meeting\":{\"participants\":[{\"name\":\"a\",\"gender\":\"x\"}]}}",
                    "{\"office\":\"" + office + "\",\"meeting\":[]}"))
                as("writer").body(body).post(COMPOSITIONS).then().statusCode(lessThan(500));
        }
    }

    @Test
    @DisplayName("Viewers may not compose, and nobody may without a token")
    void roles() {
        as("viewer")
                .body(Map.of("office", office(), "meeting", facts()))
                .post(COMPOSITIONS)
                .then()
                .statusCode(403);
        anonymous().body(Map.of("meeting", facts())).post(COMPOSITIONS).then().statusCode(401);
    }
}
