package communique.preflight;

import communique.copy.Contact;
import communique.copy.Copy;
import communique.copy.Dateline;
import communique.copy.Kind;
import communique.copy.Link;
import communique.copy.Meeting;
import communique.copy.Official;
import communique.copy.Official.Gender;
import communique.copy.Official.Tenure;
import communique.copy.Version;
import communique.core.LocalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A release without a fault in both languages, as an office would send it: {@code src/test/resources/preflight}. */
record CleanPair(String name, Copy copy) {
    private static final Path FOLDER = Path.of("src/test/resources/preflight");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static final List<Official> OFFICIALS = List.of(
            new Official(
                    "Élise Fontaine",
                    "Fontaine",
                    Gender.FEMININE,
                    List.of(
                            title("ministre des Finances", "Minister of Finance", LONG_AGO, LocalDate.of(2025, 6, 30)),
                            title("première ministre", "Prime Minister", LocalDate.of(2025, 7, 1), null))),
            new Official(
                    "Thomas Okafor",
                    "Okafor",
                    Gender.MASCULINE,
                    List.of(title("ministre du Logement", "Minister of Housing", LONG_AGO, null))),
            new Official(
                    "Karim Haddad",
                    "Haddad",
                    Gender.MASCULINE,
                    List.of(title("ministre de la Défense nationale", "Minister of National Defence", LONG_AGO, null))),
            new Official(
                    "Sofia Marchetti",
                    "Marchetti",
                    Gender.FEMININE,
                    List.of(title("ministre de la Santé", "Minister of Health", LONG_AGO, null))));

    static final Known KNOWN = new Known(OFFICIALS, Set.of("OTAN", "NATO", "ONU", "UN", "UE", "EU", "G7"));

    static List<CleanPair> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".fr.txt"))
                    .sorted()
                    .map(f -> of(f.substring(0, f.length() - ".fr.txt".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CleanPair named(String name) {
        return all().stream().filter(p -> p.name.startsWith(name)).findFirst().orElseThrow();
    }

    Draft draft() {
        return draft(copy);
    }

    static Draft draft(Copy copy) {
        return new Draft(
                copy,
                List.of("en", "fr"),
                LocalText.of("Cabinet de la première ministre", "Office of the Prime Minister"),
                copy.dateline().date() == null
                        ? LocalDate.of(2026, 3, 3)
                        : copy.dateline().date(),
                KNOWN);
    }

    private static Tenure title(String fr, String en, LocalDate from, LocalDate to) {
        return new Tenure(Map.of("fr", fr, "en", en), Map.of(), from, to);
    }

    private static CleanPair of(String name) {
        try {
            var versions = new TreeMap<String, Version>();
            var facts = new TreeMap<String, String>();
            for (var language : List.of("fr", "en"))
                versions.put(
                        language, version(Files.readString(FOLDER.resolve(name + "." + language + ".txt")), facts));
            var kind = Kind.valueOf(facts.get("kind").toUpperCase(Locale.ROOT));
            var meeting = kind != Kind.READOUT
                    ? null
                    : new Meeting(
                            name.contains("call") ? "call" : "in_person",
                            Map.of(
                                    "fr",
                                    versions.get("fr").place(),
                                    "en",
                                    versions.get("en").place()),
                            Map.of(),
                            List.of(),
                            List.of());
            return new CleanPair(
                    name, new Copy(kind, new Dateline(LocalDate.parse(facts.get("date")), "CNW"), versions, meeting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Version version(String file, Map<String, String> facts) {
        var parts = file.split("\n\n", 2);
        var links = new ArrayList<Link>();
        var contacts = new ArrayList<Contact>();
        for (var line : parts[0].split("\n")) {
            var field = line.split(": ", 2);
            var rows = field[1].split(" \\| ");
            if (field[0].equals("link")) links.add(new Link(rows[0].isBlank() ? null : rows[0], rows[1]));
            else if (field[0].equals("contact")) contacts.add(new Contact(rows[0], rows[1], rows[2], null));
            else facts.put(field[0], field[1]);
        }
        return new Version(
                facts.get("place"),
                facts.get("headline"),
                List.of(),
                parts[1].strip(),
                links,
                facts.get("source"),
                contacts,
                List.of());
    }
}
