package communique.embargo;

import static communique.House.approved;
import static communique.House.as;
import static communique.House.changing;
import static communique.House.draft;
import static communique.House.issued;
import static communique.House.list;
import static communique.House.office;
import static communique.House.release;
import static communique.House.submitted;
import static communique.House.unique;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.House;
import communique.RequestTest;
import communique.account.Role;
import communique.embargo.Asking.Answer;
import communique.embargo.Asking.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The embargo test: strangers ask ten thousand times for what is not issued, by every address there is, and learn nothing,
 * not even that it exists. Every answer is the one that an id gets which never was.
 */
@RequestTest
class NotAWordTest {
    private static final int ASKED = 10_000;
    private static final Map<String, String> NEVER = Map.of(
            "id", "01a209c5-324a-77fd-acdf-0525faebafa8",
            "distribution", "01a209c5-324a-77fd-acdf-0525faebafa9",
            "mark", "x0000000000",
            "token", "N".repeat(43));

    private final String body = unique();
    private final List<Map<String, String>> secrets = new ArrayList<>();

    @Test
    void strangers_learn_nothing() throws Exception {
        makeSecrets();
        var questions = new Questions(stranger(), strangersCookie()).all();
        var never = new HashMap<Question, Answer>();
        for (var question : questions)
            never.put(question, Asking.ask(question, NEVER).without(NEVER));
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        var asked = new AtomicInteger();
        var crew = Executors.newFixedThreadPool(4);
        var order = new ArrayList<Integer>();
        for (int n = 0; n < ASKED; n++) order.add(n);
        Collections.shuffle(order, new Random(7));
        for (int n : order)
            crew.execute(() -> {
                var question = questions.get(n % questions.size());
                var secret = secrets.get(n / questions.size() % secrets.size());
                var answer = Asking.ask(question, secret);
                asked.incrementAndGet();
                var fault = fault(question, secret, answer, never.get(question));
                if (fault != null) wrong.add(fault);
            });
        crew.shutdown();
        assertTrue(crew.awaitTermination(5, TimeUnit.MINUTES));
        assertEquals(ASKED, asked.get());
        assertEquals(List.of(), wrong.stream().distinct().limit(20).toList());
        System.out.printf(
                "%,d requests of %d kinds over %d releases not issued: not a word of any, each as of one that never was%n",
                asked.get(), questions.size(), secrets.size());
        tellTimes(questions);
    }

    private String fault(Question question, Map<String, String> secret, Answer answer, Answer never) {
        var about = question.who() + " " + question.method() + " " + question.path(secret) + " " + question.headers();
        if (answer.status() >= 500) return about + " answers " + answer.status();
        if (answer.says(body)) return about + " says a word of the text";
        if (!question.path().contains("{mark}") && answer.says(secret.get("mark"))) return about + " says the headline";
        var bare = answer.without(secret);
        if (bare.equals(never)) return null;
        return about + "\n  answers " + bare + "\n  and for one that never was " + never;
    }

    /** Drafts, submitted, approved, scheduled ones; each known by a word of its headline and one of its text. */
    private void makeSecrets() {
        var here = office();
        var list = list("n.en@" + unique() + ".example.org");
        var link = revoked();
        for (int n = 0; n < 24; n++) {
            var mark = unique();
            var headline = "Hush " + mark;
            var id =
                    switch (n % 4) {
                        case 0 -> draft(here, headline);
                        case 1 -> submitted(here, headline);
                        default -> approved(here, headline);
                    };
            if (n % 4 == 0)
                changing("writer", release(id))
                        .body(Map.of("headline", headline + " (fr)", "body", "Premier " + body + "."))
                        .put(release(id) + "/versions/fr")
                        .then()
                        .statusCode(200);
            var distribution = "01a209c5-324a-77fd-acdf-0525faebafa7";
            if (n % 4 == 3) {
                changing("approver", release(id))
                        .body(Map.of("at", "2031-01-06T10:00", "lists", List.of(list)))
                        .put(release(id) + "/schedule")
                        .then()
                        .statusCode(200);
                distribution = House.distribution(id);
            }
            secrets.add(Map.of("id", id, "mark", mark, "distribution", distribution, "token", link));
        }
        var out = approved(here, "Out " + unique());
        issued(out, list);
        assertTrue(
                as("viewer").get(release(secrets.get(0).get("id"))).asString().contains(body), "it is there inside");
        assertEquals(
                303,
                Asking.ask(Question.get("anonymous", "/newsroom/fr/releases/{id}", Map.of()), Map.of("id", out))
                        .status(),
                "what is issued is found");
    }

    private static String revoked() {
        var id = approved(office(), "Revoked " + unique());
        var address = Embargoed.addressOf("en");
        var link = Embargoed.given(id, address);
        assertEquals(200, given().get(link).statusCode());
        String row = as("approver").get(release(id) + "/embargo").path("items[0].id");
        as("approver").delete(release(id) + "/embargo/" + row).then().statusCode(204);
        return link.substring("/embargo/".length());
    }

    private static String name;

    private String stranger() {
        name = House.person(Role.NONE, office(), Role.VIEWER);
        as(name).get("/api/v1/releases").then().statusCode(200);
        return "Bearer token-of-" + name;
    }

    private static String strangersCookie() {
        var cookies = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("j_username", name)
                .formParam("j_password", House.PASSWORD)
                .post("/j_security_check")
                .cookies();
        assertFalse(cookies.isEmpty());
        var header = new ArrayList<String>();
        cookies.forEach((key, value) -> header.add(key + "=" + value));
        return String.join("; ", header);
    }

    /** Told, not asserted: no machine that runs other things beside keeps time well enough. */
    private void tellTimes(List<Question> questions) {
        for (var path : List.of(
                "/newsroom/fr/releases/{id}",
                "/newsroom/en/2031/01/06/hush-{mark}-en",
                "/embargo/{token}",
                "/api/v1/releases/{id}")) {
            var question = questions.stream()
                    .filter(q -> q.path().equals(path)
                            && q.method().equals("GET")
                            && !q.who().equals("anonymous, program"))
                    .findFirst()
                    .orElseThrow();
            var hidden = new ArrayList<Long>();
            var none = new ArrayList<Long>();
            for (int n = 0; n < 150; n++) {
                hidden.add(nanos(question, secrets.get(n % secrets.size())));
                none.add(nanos(question, NEVER));
            }
            System.out.printf(
                    "%-45s %-20s median: hidden %,d µs, never was %,d µs%n",
                    path, question.who(), median(hidden) / 1000, median(none) / 1000);
        }
    }

    private static long nanos(Question question, Map<String, String> names) {
        var start = System.nanoTime();
        Asking.ask(question, names);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
