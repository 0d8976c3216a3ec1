package communique.readout;

import static communique.readout.Meetings.both;
import static communique.readout.Meetings.money;
import static communique.readout.Meetings.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import communique.copy.Meeting;
import communique.copy.Meeting.Participant;
import communique.copy.Meeting.Topic;
import communique.copy.Meeting.Where;
import communique.copy.Official.Gender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The meeting that the project began with, told as facts: what is printed in {@code docs/readouts.md}. */
class SeedTest {
    private static final Path DOC = Path.of("docs/readouts.md");
    private static final String BEGIN = "<!-- written by SeedTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final Participant CARNEY = new Participant(
            "Mark Carney", both("premier ministre", "Prime Minister"), "host", null, Gender.MASCULINE, Map.of(), "CA");
    private static final Participant RUTTE = new Participant(
            "Mark Rutte",
            both("secrétaire général", "Secretary General"),
            "guest",
            null,
            Gender.MASCULINE,
            both(
                    "l'Organisation du Traité de l'Atlantique Nord (OTAN)",
                    "the North Atlantic Treaty Organization (NATO)"),
            null);
    private static final List<Topic> TOPICS = List.of(
            topic(
                    "discussed",
                    "all",
                    "la sécurité de la zone euro-atlantique et l'agression de la Russie contre l'Ukraine",
                    "security in the Euro-Atlantic area and Russia's aggression against Ukraine"),
            topic(
                    "underlined",
                    "all",
                    "ce que l'appui de l'Alliance apporte à la paix en Ukraine",
                    "what the Alliance's support brings to peace in Ukraine"),
            topic(
                    "underlined",
                    "host",
                    "que l'OTAN reste au cœur de la sécurité transatlantique",
                    "that NATO remains at the heart of transatlantic security"),
            topic(
                    "reaffirmed",
                    "host",
                    "la volonté du Canada d'appuyer l'Ukraine, à laquelle il a fourni {1} pour l'achat de matériel militaire",
                    "Canada's resolve to support Ukraine, to which it has provided {1} for the purchase of military equipment",
                    money("892000000", "CAD")),
            topic(
                    "discussed",
                    "all",
                    "le renouvellement de l'opération REASSURANCE",
                    "the renewal of Operation REASSURANCE"),
            topic(
                    "underlined",
                    "host",
                    "l'importance de l'Arctique pour la sécurité des Alliés",
                    "the importance of the Arctic to the security of Allies"));

    private static Meeting facts() {
        return new Meeting(
                "margins",
                Map.of(),
                both("la réunion de la Coalition des volontaires", "the Coalition of the Willing meeting"),
                List.of(CARNEY, RUTTE),
                TOPICS,
                LocalDate.of(2026, 1, 6),
                new Where(both("Paris", "Paris"), "FR"),
                List.of(),
                true);
    }

    @Test
    void the_french_lead_says_what_the_seed_says() {
        assertEquals(
                "Aujourd’hui, le premier ministre Mark Carney a rencontré le secrétaire général de l’Organisation du Traité"
                        + " de l’Atlantique Nord (OTAN), Mark Rutte, en marge de la réunion de la Coalition des volontaires tenue"
                        + " à Paris, en France.",
                lead("fr"));
    }

    @Test
    void the_english_lead_says_the_same() {
        assertEquals(
                "Today, Prime Minister Mark Carney met with the Secretary General of the North Atlantic Treaty Organization"
                        + " (NATO), Mark Rutte, on the margins of the Coalition of the Willing meeting in Paris, France.",
                lead("en"));
    }

    @Test
    void the_documentation_prints_what_is_written_now() throws IOException {
        var doc = Files.readString(DOC);
        var from = doc.indexOf(BEGIN) + BEGIN.length();
        if (Boolean.getBoolean("approve"))
            Files.writeString(DOC, doc.substring(0, from) + printed() + doc.substring(doc.indexOf(END)));
        var now = Files.readString(DOC);
        assertTrue(now.contains(BEGIN) && now.contains(END));
        assertEquals(printed(), now.substring(from, now.indexOf(END)));
    }

    private static String lead(String language) {
        return readout().texts().get(language).body().split("\n\n")[0];
    }

    private static String printed() {
        var all = new StringBuilder();
        for (var language : List.of("fr", "en")) {
            var text = readout().texts().get(language);
            all.append("\n### ").append(text.headline()).append("\n\n");
            all.append("**")
                    .append(text.place())
                    .append("** – ")
                    .append(text.body())
                    .append("\n");
        }
        return all.append("\n").toString();
    }

    private static Readout readout() {
        return ReadoutComposer.compose(facts(), List.of("fr", "en"), HouseStyle.USUAL);
    }
}
