package communique.wirecopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Datelines made up by the grammar of the wires: every family, both languages, months and days in every spelling. */
class DatelineGeneratorTest {
    private static final Map<String, String> LEADS = Map.of(
            "en", "The harbour board named a pilot this morning, and the tide did not object.",
            "fr", "La régie du port a nommé une pilote ce matin, et la marée n'a rien dit.");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> ENGLISH_SHORT =
            List.of("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
    private static final List<String> FRENCH_SHORT =
            List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.");
    private static final List<String> CITIES = List.of(
            "PARIS",
            "OTTAWA",
            "HALIFAX, NS",
            "RIMOUSKI, QC",
            "KANANASKIS, AB",
            "KYIV, Ukraine",
            "LIMA, Peru",
            "ABU DHABI, UAE",
            "JOHANNESBURG, South Africa",
            "ABIDJAN, Côte d'Ivoire",
            "TROIS-RIVIÈRES",
            "ST. JOHN'S, NL",
            "L'ANSE-AUX-MEADOWS, NL",
            "CALGARY, Alberta",
            "TOPEKA, Kan.",
            "FORT SMITH, Territoires du Nord-Ouest",
            "OTTAWA and PARIS",
            "BERLIN et OTTAWA",
            "LÉVIS/QUÉBEC",
            "MONT-SAINT-GUIBERT, Belgium",
            "THE HAGUE, Netherlands");
    private static final List<String> ENGLISH_PLACES = List.of(
            "Ottawa, Ontario",
            "Halifax, Nova Scotia",
            "Smithers, British Columbia",
            "Whitehorse, Yukon",
            "Paris, France",
            "Iqaluit, Nunavut");
    private static final List<String> FRENCH_PLACES = List.of(
            "Ottawa (Ontario)",
            "Lévis (Québec)",
            "Hay River, Territoires du Nord-Ouest",
            "Moncton (Nouveau-Brunswick)",
            "Berlin, Allemagne",
            "Trois-Rivières (Québec)");
    private static final List<String> WIRES = List.of("CNW", "CNW Telbec", "GLOBE NEWSWIRE", "PRNewswire", "AFP", "");
    private static final List<String> DASHES = List.of("-", "--", "–", "—");

    @Test
    void every_dateline_that_the_grammar_makes_is_read() {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var language = random.nextBoolean() ? "fr" : "en";
            var date = LocalDate.of(1998, 1, 1).plusDays(random.nextInt(12_000));
            var city = pick(random, CITIES);
            var wire = pick(random, WIRES);
            var written = city + gap(random) + (city.endsWith(" ") ? "," : ", ") + day(random, date, language, wire)
                    + mark(random, wire) + " ";
            var copy = "A Headline Above\n\n" + written + LEADS.get(language) + "\n\nMore came later.";
            var read = WireCopyReader.read(copy, language, null);
            var version = read.copy().in(language);
            assertEquals(date, read.copy().dateline().date(), () -> "date of: " + written);
            assertEquals(city, version.place(), () -> "place of: " + written);
            assertEquals(wire.isEmpty() ? null : wire, read.copy().dateline().wire(), () -> "wire of: " + written);
            assertEquals(LEADS.get(language), version.paragraphs().get(0), () -> "lead of: " + written);
            assertEquals("A Headline Above", version.headline(), written);
        }
    }

    /** Those that put the date elsewhere than between place and mark, or leave something out. */
    @Test
    void every_dateline_of_the_other_families_is_read() {
        for (long seed = 0; seed < 10_000; seed++) {
            var random = new Random(seed);
            var language = random.nextBoolean() ? "fr" : "en";
            var date = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(11_000));
            var made = family(random, date, language);
            var copy = "A Headline Above\n\n" + made.written() + LEADS.get(language) + "\n\nMore came later.";
            var read = WireCopyReader.read(copy, language, null);
            var version = read.copy().in(language);
            assertEquals(made.date(), read.copy().dateline().date(), () -> "date of: " + made);
            assertEquals(made.place(), version.place(), () -> "place of: " + made);
            assertEquals(made.wire(), read.copy().dateline().wire(), () -> "wire of: " + made);
            assertEquals(LEADS.get(language), version.paragraphs().get(0), () -> "lead of: " + made);
            assertEquals("A Headline Above", version.headline(), made::toString);
        }
    }

    private static Made family(Random random, LocalDate date, String language) {
        var french = language.equals("fr");
        var english = spelled(random, ENGLISH, ENGLISH_SHORT, date.getMonthValue() - 1) + " " + date.getDayOfMonth()
                + ", " + date.getYear();
        var le = (random.nextBoolean() ? "Le " : "le ") + (date.getDayOfMonth() == 1 ? "1er" : date.getDayOfMonth())
                + " " + FRENCH.get(date.getMonthValue() - 1) + " " + date.getYear();
        var place = french ? pick(random, FRENCH_PLACES) : pick(random, ENGLISH_PLACES);
        var day = french
                ? le
                : ENGLISH.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + ", " + date.getYear();
        return switch (random.nextInt(9)) {
            case 0 -> new Made(place + "--(Newsfile Corp. - " + english + ") - ", place, date, "Newsfile Corp.");
            case 1 -> new Made(place + "--(Marketwire - " + english + ") - ", place, date, "Marketwire");
            case 2 -> new Made(place + " / ACCESS Newswire / " + english + " / ", place, date, "ACCESS Newswire");
            case 3 ->
                new Made(
                        ENGLISH.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + "'"
                                + String.format("%02d", date.getYear() % 100) + " TheNewswire - ",
                        null,
                        date,
                        "TheNewswire");
            case 4 ->
                new Made(
                        place + (random.nextBoolean() ? "--(BUSINESS WIRE)--" : "--()--"),
                        place,
                        null,
                        "BUSINESS WIRE");
            case 5 -> new Made(day + "\n" + place + "\n\n", place, date, null);
            case 6 ->
                new Made(
                        day + pick(random, List.of(" - ", " – ")) + place
                                + pick(random, List.of("", " - Ports Canada", " – Ports Canada")) + "\n\n",
                        place,
                        date,
                        null);
            case 7 -> new Made(day + "\n(Helena, MT) - ", "Helena, MT", date, null);
            default -> new Made(place + " (" + day.replace("Le ", "le ") + ") - ", place, date, null);
        };
    }

    private record Made(String written, String place, LocalDate date, String wire) {}

    private static String gap(Random random) {
        return random.nextInt(8) == 0 ? " " : "";
    }

    private static String day(Random random, LocalDate date, String language, String wire) {
        int month = date.getMonthValue() - 1;
        int day = date.getDayOfMonth();
        if (language.equals("en")) {
            var padded = random.nextInt(5) == 0 ? String.format("%02d", day) : String.valueOf(day);
            return spelled(random, ENGLISH, ENGLISH_SHORT, month) + spaces(random) + padded + ", " + date.getYear();
        }
        var number = day == 1 && random.nextInt(3) > 0 ? "1er" : String.valueOf(day);
        var le = wire.equals("GLOBE NEWSWIRE") || wire.equals("AFP") ? "" : "le ";
        return le
                + number
                + spaces(random)
                + spelled(random, FRENCH, FRENCH_SHORT, month)
                + spaces(random)
                + date.getYear();
    }

    private static String spelled(Random random, List<String> full, List<String> brief, int month) {
        var name = random.nextInt(3) == 0 ? full.get(month) : brief.get(month);
        if (random.nextInt(3) == 0) name = name.replace(".", "");
        if (random.nextInt(3) == 0) name = name.replace('é', 'e').replace('û', 'u');
        return random.nextInt(9) == 0 ? name.toUpperCase(Locale.CANADA) : name;
    }

    private static String spaces(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "  ";
            case 1 -> "\u00a0";
            default -> " ";
        };
    }

    private static String mark(Random random, String wire) {
        var dash = pick(random, DASHES);
        return switch (wire) {
            case "" -> " " + pick(random, List.of("-", "–", "—"));
            case "GLOBE NEWSWIRE" -> spaces(random) + "(GLOBE NEWSWIRE) " + dash;
            case "AFP" -> " (AFP) " + dash;
            default -> " /" + wire + "/ " + dash;
        };
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
