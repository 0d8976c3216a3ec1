package communique.readout;

import static org.junit.jupiter.api.Assertions.assertFalse;

import communique.copy.Meeting;
import communique.copy.Meeting.Figure;
import communique.copy.Meeting.Participant;
import communique.copy.Meeting.Topic;
import communique.copy.Meeting.Where;
import communique.copy.Official.Gender;
import communique.core.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is told, in whatever order: a text without seams, or a refusal that names its field. */
class AnythingToldTest {
    private static final List<String> MODES = List.of("in_person", "margins", "call", "virtual");
    private static final List<String> VERBS = List.of("discussed", "underlined", "reaffirmed", "thanked", "announced");
    private static final List<String> NAMES = List.of(
            "Anne Roy",
            "Jan van der Berg",
            "Lee Min Ho",
            "O'Neil",
            "J. R. Hart Jr.",
            "Ōta Kenji",
            "Charles III",
            "Lula",
            "x",
            "Éva-Lou d'Or");
    private static final List<String> TITLES = List.of(
            "premier ministre",
            "Le président",
            "ministre des Affaires étrangères",
            "Sa Majesté le roi",
            "ambassadrice",
            "PDG",
            "juge en chef",
            "h",
            "Ministre");
    private static final List<String> ENGLISH_TITLES = List.of(
            "prime minister",
            "The President",
            "Minister of Foreign Affairs",
            "His Majesty King",
            "Canada's Envoy",
            "CEO",
            "Chief Justice",
            "h");
    private static final List<String> BODIES =
            List.of("OTAN", "l'ONU", "Nations Unies", "la Banque mondiale", "Hydro-Québec", "Canada", "BCE");
    private static final List<String> PLACES = List.of(
            "Paris, en France",
            "au Caire",
            "Le Havre",
            "La Haye, Pays-Bas",
            "Canada",
            "à",
            "Oslo",
            ",",
            "l'île d'Orléans");
    private static final List<String> TEXTS = List.of(
            "le commerce",
            "la paix et la sécurité",
            "l'Ukraine, le Honduras et Haïti",
            "des moyens",
            "que tout va bien",
            "{1} de plus",
            "un don de {1}",
            "Haïti",
            "leurs priorités : l'énergie",
            "« l'avenir »",
            "le travail.",
            "commerce et énergie");
    private static final Pattern SEAM = Pattern.compile(
            "\uE000|[ ,] [,.]| {2}|,,|\\.\\.|\\b(?:de|à) les? (?!\\p{Lu})|\\b(?:le|la|de|que) [aeiouéèêâô]\\p{L}{2}|\\{\\d|\\bnull\\b|\\ba a\\b| ,|’ ");

    private final Random chance = new Random(20260106);

    @Test
    void gives_a_text_without_seams_or_names_what_is_wrong() {
        var written = 0;
        for (int i = 0; i < 4000; i++) {
            var meeting = meeting();
            try {
                var readout = ReadoutComposer.compose(meeting, List.of("fr", "en"), HouseStyle.USUAL);
                var french = readout.texts().get("fr");
                if (french != null) seamless(french.headline() + "\n" + french.body(), meeting);
                written += readout.texts().size();
            } catch (Invalid named) {
                for (var violation : named.violations())
                    assertFalse(violation.in("fr").isBlank());
            }
        }
        assertFalse(written < 500, "texts written: " + written);
    }

    private static void seamless(String text, Meeting meeting) {
        var seam = SEAM.matcher(text);
        assertFalse(seam.find(), () -> "«" + seam.group() + "» in " + text + "\n" + meeting);
    }

    private Meeting meeting() {
        var people = new ArrayList<Participant>();
        for (int i = 0, many = 1 + chance.nextInt(7); i < many; i++) people.add(person(i));
        var topics = new ArrayList<Topic>();
        for (int i = 0, many = chance.nextInt(4); i < many; i++) topics.add(topic());
        var where = chance.nextBoolean()
                ? null
                : new Where(Map.of("fr", "Le Caire", "en", "Cairo"), one(List.of("EG", "CA", "US")));
        return new Meeting(
                one(MODES),
                where == null ? both(PLACES, PLACES) : Map.of(),
                chance.nextBoolean()
                        ? Map.of()
                        : Map.of(
                                "fr",
                                one(List.of("le sommet", "réunion", "l'assemblée", "COP30", "les Jeux")),
                                "en",
                                "summit"),
                people,
                topics,
                null,
                where,
                chance.nextBoolean()
                        ? List.of()
                        : List.of(Map.of(
                                "fr", one(List.of("agir et avancer", "un plan", "que tout aille bien")), "en", "act")),
                chance.nextBoolean());
    }

    private Participant person(int i) {
        return new Participant(
                one(NAMES),
                chance.nextInt(4) == 0 ? Map.of() : both(TITLES, ENGLISH_TITLES),
                one(List.of(i == 0 ? "host" : "guest", "guest", "host")),
                null,
                chance.nextInt(3) == 0 ? null : one(List.of(Gender.values())),
                chance.nextInt(3) == 0 ? both(BODIES, BODIES) : Map.of(),
                chance.nextBoolean() ? null : one(List.of("CA", "FR", "US", "HT", "IL", "NL", "KR")));
    }

    private Topic topic() {
        var figures = chance.nextBoolean()
                ? List.<Figure>of()
                : List.of(new Figure(BigDecimal.valueOf(chance.nextInt(2_000_000_000)), "CAD", null));
        return new Topic(
                one(VERBS),
                both(TEXTS, List.of("trade", "Canada's help", "that all is well")),
                one(List.of("host", "guest", "all")),
                figures);
    }

    private Map<String, String> both(List<String> fr, List<String> en) {
        return Map.of("fr", one(fr), "en", one(en));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
