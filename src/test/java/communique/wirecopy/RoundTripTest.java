package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final List<String> FRENCH = List.of(
            "La ministre a visité l'usine ce matin.",
            "Le pont rouvrira au printemps, a-t-elle dit.",
            "« Nous tiendrons parole », a déclaré le maire.",
            "Les travaux coûteront 4,5 millions de dollars.",
            "- 12 °C au thermomètre, et pourtant la foule était là.",
            "# 1 au pays, la ville s'en réjouit.",
            "1986. Ce fut une grande année pour le port.",
            "* Chiffres provisoires.",
            "_ À suivre _",
            "<rien> n'est décidé, dit-on.",
            "Deux phrases ici. La seconde est courte.",
            "> Une citation recopiée d'un courriel.",
            "Le 1er novembre 2017, le comité s'est réuni à Trois-Rivières.");
    private static final List<String> ENGLISH = List.of(
            "The minister toured the plant this morning.",
            "The bridge reopens in May, she said.",
            "“We will keep our word,” the mayor said.",
            "Work will cost $4.5 million.",
            "+ 12 degrees, and still the crowd came.",
            "# 1 in the country, the town rejoices.",
            "1986. A great year for the harbour.",
            "* Figures are provisional.",
            "~~~ is how the tide is drawn.",
            "<nothing> is settled, they say.",
            "Two sentences here. The second is short.",
            "On November 1, 2017, the panel sat in Thunder Bay.",
            "`make` is a verb.",
            "=====",
            "\\#1 was crossed out.");
    private static final List<String> PLACES = List.of(
            "PARIS",
            "OTTAWA, ON",
            "KYIV, Ukraine",
            "MONT-SAINT-GUIBERT, Belgium",
            "Fort Smith, Territoires du Nord-Ouest");
    private static final List<String> WIRES = List.of(
            "CNW", "CNW Telbec", "GLOBE NEWSWIRE", "BUSINESS WIRE", "PRNewswire", "AFP", "ACCESS Newswire", "Polaris");

    @Test
    void many_made_up_releases_come_back_the_same() {
        for (long seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var language = random.nextBoolean() ? "fr" : "en";
            var copy = copy(random, language);
            var written = WireCopyWriter.write(copy, language, null);
            var read = WireCopyReader.read(written, language, null);
            assertEquals(copy.in(language), read.copy().in(language), () -> "written as:\n" + written);
            assertEquals(copy.dateline(), read.copy().dateline(), () -> "written as:\n" + written);
            assertEquals(copy.kind(), read.copy().kind(), () -> "written as:\n" + written);
        }
    }

    private static Copy copy(Random random, String language) {
        var sentences = language.equals("fr") ? FRENCH : ENGLISH;
        var paragraphs = new ArrayList<String>();
        paragraphs.add(PlainMarkdown.escaped(several(random, sentences)));
        for (int i = random.nextInt(7); i > 0; i--) {
            var paragraph = paragraph(random, sentences);
            // two lists in a row are one list, in CommonMark as on paper
            if (!paragraph.equals(paragraphs.get(paragraphs.size() - 1))) paragraphs.add(paragraph);
        }
        var headline = random.nextInt(5) == 0 ? null : language.equals("fr") ? "Le port s'agrandit" : "Harbour to Grow";
        var subheads =
                headline == null || random.nextBoolean() ? List.<String>of() : List.of("Quais 2 et 3", "Phase 4");
        var body = String.join("\n\n", paragraphs);
        var wire = random.nextInt(6) == 0 ? null : pick(random, WIRES);
        var place = random.nextInt(9) == 0 ? null : pick(random, PLACES);
        var dateline = new Dateline(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000)), wire);
        var version = new Version(
                place,
                headline,
                subheads,
                body,
                links(random),
                random.nextInt(4) == 0 ? null : "Ville de Rimouski",
                contacts(random),
                null);
        return new Copy(pick(random, List.of(Kind.values())), dateline, new TreeMap<>(), null).with(language, version);
    }

    private static String paragraph(Random random, List<String> sentences) {
        return switch (random.nextInt(6)) {
            case 0 -> "- un quai\n- deux grues\n- trois cales";
            case 1 -> PlainMarkdown.escaped(pick(random, sentences));
            default -> PlainMarkdown.escaped(several(random, sentences));
        };
    }

    private static String several(Random random, List<String> sentences) {
        var words = new ArrayList<String>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) words.add(pick(random, sentences));
        return String.join(" ", words);
    }

    private static List<Link> links(Random random) {
        var all = List.of(
                new Link(null, "https://port.example.org/fr"),
                new Link("Plan du port", "https://port.example.org/plan.pdf"),
                new Link("Budget 2026-2027", "https://port.example.org/budget?an=2026&v=1"),
                new Link("port.example.com", "https://port.example.com"));
        return all.stream().filter(link -> random.nextInt(3) == 0).toList();
    }

    private static List<Contact> contacts(Random random) {
        var all = List.of(
                new Contact(null, null, "418-555-0111 poste 104", null),
                new Contact("Relations avec les médias", "medias@port.example.org", null, null),
                new Contact("Jeanne Roy, directrice", "jeanne.roy@port.example.org", "418 555-0142", null),
                new Contact("Bureau du maire (soir)", null, "1-888-555-0199", null),
                new Contact("PMO Media Relations", "media@office.example.ca", "+44 (0)30 5550 0123", null));
        return all.stream().filter(contact -> random.nextInt(3) == 0).toList();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
