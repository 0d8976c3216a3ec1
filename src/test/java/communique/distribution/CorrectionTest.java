package communique.distribution;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.corrected;
import static communique.House.distribution;
import static communique.House.issued;
import static communique.House.journalist;
import static communique.House.list;
import static communique.House.office;
import static communique.House.outlet;
import static communique.House.release;
import static communique.House.sent;
import static communique.House.session;
import static communique.House.status;
import static communique.House.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.Mailbox;
import communique.RequestTest;
import communique.Wait;
import communique.contact.Suppressions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To whom a correction goes, and what they read first. */
@RequestTest
class CorrectionTest {
    @Inject
    Suppressions suppressions;

    private final String domain = "@" + unique() + ".example.org";

    @Test
    @DisplayName(
            "By page without any list, it goes to exactly those who hold the former text, and says first what was wrong")
    void to_holders_only() throws Exception {
        var office = office();
        var release = approved(office, "With an error");
        var list = list("holds.fr" + domain, "holds.en" + domain);
        var first = issued(release, list);
        corrected(release);
        session("approver")
                .page()
                .get("/releases/" + release + "/schedule")
                .then()
                .body(containsString("A correction goes to everybody who holds the former text"));
        planned(release, "email").statusCode(303);
        Wait.until("it is out", () -> "finished".equals(status(distribution(release))));
        assertTrue(!first.equals(distribution(release)));
        for (var address : List.of("holds.fr" + domain, "holds.en" + domain))
            assertEquals(2, Mailbox.of(address).size(), address);
        var mail = Mailbox.of("holds.fr" + domain).get(1);
        var text = Mailbox.part(mail, "text/plain");
        assertTrue(text.strip().startsWith("Correction"), text);
        var html = Mailbox.part(mail, "text/html").replaceAll("(?s)<head>.*</head>|<[^>]*>", " ");
        assertTrue(html.strip().startsWith("Correction"), html);
    }

    @Test
    @DisplayName(
            "Who reads both languages is told in each of them, in the text and in HTML, of a correction and a withdrawal")
    void in_both_languages() throws Exception {
        var release = approved(office(), "In two languages");
        var address = "both.en" + domain;
        var list = list();
        String journalist = as("writer")
                .body(journalist(outlet(), address, "en", "fr"))
                .post("/api/v1/journalists")
                .path("id");
        as("writer")
                .put("/api/v1/lists/" + list + "/members/" + journalist)
                .then()
                .statusCode(204);
        issued(release, list);
        corrected(release);
        planned(release, "email").statusCode(303);
        Wait.until("it is out", () -> Mailbox.of(address).size() == 2);
        for (var type : List.of("text/plain", "text/html")) {
            var said = Mailbox.part(Mailbox.of(address).get(1), type);
            assertEquals(1, occurrences(said, "You receive this because"), said);
            assertEquals(1, occurrences(said, "Vous recevez ce message"), said);
            assertEquals(1, occurrences(said, "Correction\u00a0:"), said);
            assertEquals(1, occurrences(said, "Correction: A wrong"), said);
        }
        changing("approver", release(release))
                .body(Map.of("reason", "Too early"))
                .post(release(release) + "/withdrawal")
                .then()
                .statusCode(200);
        Wait.until("the notice is out", () -> Mailbox.of(address).size() == 3);
        for (var type : List.of("text/plain", "text/html")) {
            var said = Mailbox.part(Mailbox.of(address).get(2), type);
            assertEquals(1, occurrences(said, "has withdrawn this"), said);
            assertEquals(1, occurrences(said, "a retiré ce"), said);
            assertEquals(1, occurrences(said, "Reason: Too early"), said);
            assertEquals(1, occurrences(said, "Motif\u00a0: Too early"), said);
        }
    }

    private static int occurrences(String text, String words) {
        return text.replaceAll("[\r\n]+", " ").split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    @DisplayName("A first issue by e-mail still needs a list, and says nothing of former texts")
    void first_issue() {
        var release = approved(office(), "New");
        session("approver")
                .page()
                .get("/releases/" + release + "/schedule")
                .then()
                .body(not(containsString("former text")));
        planned(release, "email").statusCode(422).body(containsString("Choose at least one list"));
    }

    @Test
    @DisplayName(
            "Those who hold the former text by e-mail are not left with it: a correction for the newsroom alone is refused")
    void newsroom_only() {
        var release = approved(office(), "With an error");
        issued(release, list("holds.fr" + domain));
        corrected(release);
        planned(release, "newsroom").statusCode(409).body(containsString("must go to them by e-mail as well"));
        changing("approver", release(release))
                .header("Accept-Language", "fr")
                .body(Map.of("at", "now", "channels", List.of("newsroom")))
                .put(release(release) + "/schedule")
                .then()
                .statusCode(409)
                .body(containsString("Des journalistes ont reçu l’ancien texte"));
    }

    @Test
    @DisplayName("Nor where nobody holds it yet, but what was begun and is held may still go out")
    void begun_and_held() {
        var release = approved(office(), "With an error");
        Mailbox.faults.refuse(true);
        try {
            var first = sent(release, list("soon.fr" + domain));
            Wait.until("it has begun", () -> "running".equals(status(first)));
            as("approver")
                    .put("/api/v1/distributions/" + first + "/hold")
                    .then()
                    .statusCode(200);
        } finally {
            Mailbox.faults.refuse(false);
        }
        corrected(release);
        planned(release, "newsroom").statusCode(409);
    }

    @Test
    @DisplayName("Where all who hold the former text want no more mail, a correction for the newsroom alone goes out")
    void nobody_to_tell() {
        var release = approved(office(), "With an error");
        issued(release, list("left.fr" + domain));
        QuarkusTransaction.requiringNew()
                .run(() -> suppressions.suppress("left.fr" + domain, Suppressions.UNSUBSCRIBED, Instant.now()));
        corrected(release);
        planned(release, "newsroom").statusCode(303);
        Wait.until("it is out", () -> "finished".equals(status(distribution(release))));
        assertEquals(1, Mailbox.of("left.fr" + domain).size());
    }

    private static ValidatableResponse planned(String release, String channel) {
        var seen = as("viewer").get(release(release)).header("ETag").replaceAll("\\D", "");
        return session("approver")
                .form("/releases/" + release + "/schedule")
                .formParam("seen", seen)
                .formParam("channels", channel)
                .formParam("zone", "America/Toronto")
                .formParam("act", "now")
                .redirects()
                .follow(false)
                .post("/releases/" + release + "/schedule")
                .then();
    }
}
