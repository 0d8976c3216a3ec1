package communique.preflight;

import static communique.preflight.Plant.body;
import static communique.preflight.Plant.paragraph;
import static communique.preflight.Plant.version;

import communique.copy.Contact;
import communique.copy.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every defect that pre-flight promises to see, in many shapes; each is tried on every clean pair that it can spoil. */
final class Plants {
    private static final String N = "\u00a0";

    private Plants() {}

    static List<Plant> all() {
        var all = new ArrayList<Plant>();
        all.addAll(parity());
        all.addAll(frenchTypography());
        all.addAll(englishTypography());
        all.addAll(wire());
        all.addAll(must());
        all.add(lateDateline());
        return all;
    }

    private static List<Plant> parity() {
        return List.of(
                body("parity.figure", "fr", "(\\d)(\\d)( millions)", "9$2$1$3"),
                body("parity.figure", "en", "\\$(\\d+) million", "\\$$1 billion"),
                body("parity.figure", "en", "(\\d{1,2})( per cent)", "1$1$2"),
                body("parity.figure", "fr", "(\\d),(\\d)(" + N + "%)", "$1$2$3"),
                body("parity.figure", "en", "(\\d),(\\d{3})", "$1.$2", "typography.numeral"),
                body("parity.figure", "fr", "sept hélicoptères", "neuf hélicoptères"),
                body("parity.figure", "en", "Ten Canadian", "Twelve Canadian"),
                body("parity.figure-alone", "fr", " de [\\d,]+ millions de dollars", " important"),
                body("parity.figure-alone", "en", "(\\d+) (\\w+) and", "many $2 and"),
                body("parity.date", "fr", "1er (juin|juillet|août|février)", "2 $1", "parity.figure"),
                body("parity.date", "fr", "(\\d)(\\d)? (juin|juillet|août) (\\d)", "3 $3 $4", "date.weekday"),
                body(
                        "parity.date",
                        "en",
                        "(May|July|June|August|December|September|March|January) (\\d+)(, 202\\d)",
                        "April $2$3",
                        "date.weekday"),
                body("parity.date", "en", "(, 20)2(\\d)", "$13$2", "date.weekday"),
                body("parity.date-alone", "fr", " avant le (\\d|1er)+ \\p{L}+ 202\\d", " bientôt"),
                body("parity.hour", "fr", "(\\d)(\\d?)" + N + "h" + N + "30", "$1$2" + N + "h" + N + "15"),
                body("parity.hour", "en", "(\\d) a\\.m\\.", "$1 p.m."),
                body("parity.hour", "en", "2:15", "3:15"),
                body("parity.hour", "fr", "midi", "minuit"),
                version(
                        "parity.paragraphs",
                        "the last paragraph is gone",
                        "fr",
                        v -> Plant.with(v, v.body().substring(0, v.body().lastIndexOf("\n\n"))),
                        loose()),
                version(
                        "parity.paragraphs",
                        "two paragraphs are one",
                        "en",
                        v -> Plant.with(v, v.body().replaceFirst("\n\n", " ")),
                        "typography.dash",
                        "abbreviation.unexplained",
                        "parity.figure",
                        "parity.hour",
                        "parity.date",
                        "parity.quotations",
                        "typography.quotes"),
                body("parity.quotations", "fr", "(?<=\\w )?«" + N + "([^»\\n]{20,})" + N + "»", "$1", "parity.figure"),
                body("parity.quotations", "en", "\"([^\"\\n]{30,})\"", "$1"),
                version("parity.links", "a link is gone", "en", v -> Plant.withoutLink(v, 0)),
                version(
                        "parity.attachments",
                        "the document is gone",
                        "fr",
                        v -> v.links().size() > 1 ? Plant.withoutLink(v, 1) : v),
                body("parity.links-in-text", "en", "\\[([^\\]]+)\\]\\([^)]+\\)", "$1"),
                body("parity.links-in-text", "fr", " à l'adresse https://[^\\s]+\\.", "."),
                version(
                        "parity.contacts",
                        "the second contact is gone",
                        "fr",
                        v -> v.contacts().size() > 1
                                ? Plant.withContacts(v, v.contacts().subList(0, 1))
                                : v),
                version(
                        "parity.telephone",
                        "another telephone",
                        "fr",
                        v -> Plant.withContacts(
                                v,
                                v.contacts().stream()
                                        .map(c -> new Contact(
                                                c.label(), c.email(), c.phone().replace("555", "556"), null))
                                        .toList())),
                version(
                        "parity.name",
                        "nobody is named",
                        "en",
                        v -> v.body().contains("Élise Fontaine")
                                ? Plant.withHeadline(
                                        Plant.with(v, v.body().replaceAll("(?:Élise )?Fontaine", "Dubois")),
                                        v.headline().replace("Fontaine", "Dubois"))
                                : v),
                body("name.misspelt", "fr", "Élise Fontaine", "Élise Fontane"),
                body("name.misspelt", "en", "Élise Fontaine", "Elise Fontaine"),
                body("name.misspelt", "fr", "Karim Haddad", "Karim Hadad"),
                body("name.misspelt", "en", "Thomas Okafor", "Thomas Okaffor"),
                body("parity.name-spelling", "en", "Anders Lindqvist", "Anders Lindquist"),
                body("parity.name-spelling", "en", "Nadia Bergeron", "Nadya Bergeron"),
                body("parity.name-spelling", "en", "Marta Kovács", "Marta Kovacs"),
                body("name.title", "fr", "première ministre Élise", "ministre des Finances Élise"),
                body("name.title", "en", "Prime Minister Élise", "Minister of Finance Élise"),
                body("name.title", "fr", "ministre de la Défense nationale, Karim", "ministre des Finances, Karim"),
                body("name.title", "en", "Minister of Health, Sofia", "Minister of Housing, Sofia"));
    }

    /** What a text that lacks a paragraph lacks besides. */
    private static String[] loose() {
        return new String[] {
            "parity.figure-alone",
            "parity.date-alone",
            "parity.hour-alone",
            "parity.quotations",
            "parity.name",
            "parity.links-in-text",
            "parity.figure",
            "parity.date",
            "parity.hour"
        };
    }

    private static List<Plant> frenchTypography() {
        var space = "typography.no-break-space";
        return List.of(
                body(space, "fr", N + ":", ":"),
                body(space, "fr", N + ":", " :"),
                body(space, "fr", N + ";", ";"),
                body(space, "fr", N + "\\?", " ?"),
                body(space, "fr", N + "\\?", "?"),
                body(space, "fr", "«" + N, "«"),
                body(space, "fr", N + "»", " »"),
                body(space, "fr", "(\\d)" + N + "%", "$1%"),
                body(space, "fr", "(\\d)" + N + "%", "$1 %"),
                body(space, "fr", "(\\d)" + N + "\\$", "$1 \\$"),
                body(space, "fr", "(\\d)" + N + "h" + N + "(\\d)", "$1h$2"),
                body(space, "fr", "(\\d)" + N + "h(?!" + N + ")", "$1 h"),
                body(space, "fr", "(\\d)" + N + "(\\d{3})", "$1 $2"),
                version(
                        space,
                        "headline",
                        "fr",
                        v -> Plant.withHeadline(v, v.headline().replace(N + ":", ":"))),
                body("typography.apostrophe", "fr", "(\\p{L})'(\\p{L})", "$1’$2"),
                body("typography.capital-accent", "fr", "À la onzième", "A la onzième"),
                body("typography.capital-accent", "fr", "l'État", "l'Etat"),
                body("typography.capital-accent", "fr", "Îles-de", "Iles-de"),
                paragraph(
                        "typography.capital-accent",
                        "fr",
                        "A l'occasion de cette visite, le maire a pris la parole.",
                        "On that visit, the mayor spoke."),
                paragraph(
                        "typography.capital-accent",
                        "fr",
                        "Les Etats-Unis et l'Egypte y étaient représentés.",
                        "The United States and Egypt were represented."),
                body("typography.ligature", "fr", "cœur", "coeur"),
                paragraph(
                        "typography.ligature",
                        "fr",
                        "La main-d'oeuvre est au coeur de la mise en oeuvre.",
                        "The workforce is at the heart of it."),
                paragraph("typography.ligature", "fr", "Sa soeur a fait un voeu.", "His sister made a wish."),
                body("typography.ordinal", "fr", "1er", "1ier"),
                body("typography.ordinal", "fr", "1er", "1 er"),
                body("typography.ordinal", "fr", "1er", "1"),
                paragraph(
                        "typography.ordinal",
                        "fr",
                        "C'est la 2ème fois, et le 3ième essai.",
                        "It is the 2nd time, and the 3rd try."),
                body("typography.numeral", "fr", "(\\d)" + N + "(\\d{3})", "$1,$2", "parity.figure"),
                body("typography.numeral", "fr", "(\\d),(\\d)(" + N + "(?:%|m))", "$1.$2$3"),
                paragraph(
                        "typography.quotes",
                        "fr",
                        "Le maire parle d'une \"journée qui restera dans les mémoires\" pour la ville.",
                        "The mayor speaks of \"a day that will be remembered\" for the city."),
                body("typography.dash", "fr", ", qui ", " - qui "),
                body("typography.space", "fr", "(\\p{L}), (\\p{L})", "$1 , $2"),
                body("typography.space", "fr", "\\. (\\p{Lu})", ".  $1"));
    }

    private static List<Plant> englishTypography() {
        return List.of(
                version(
                        "typography.quotes",
                        "curly among straight",
                        "en",
                        v -> v.body().chars().filter(c -> c == '"').count() < 4
                                ? v
                                : Plant.with(v, v.body().replaceFirst("\"([^\"\\n]+)\"", "“$1”"))),
                body("typography.quotes", "en", "\"([^\"\\n]+)\"", "« $1 »", "typography.space"),
                body("typography.dash", "en", ", and ", " - and "),
                body("typography.dash", "en", ", which ", " -- which "),
                body("typography.dash", "en", ", who ", "--who "),
                body("typography.space", "en", "\\. (\\p{Lu})", ".  $1"),
                body("typography.space", "en", "(\\p{L}), (\\p{L})", "$1 , $2"),
                body("typography.space", "en", "(\\p{L})\\?", "$1 ?"),
                body("typography.space", "en", "(\\p{L});", "$1" + N + ";"),
                body("typography.numeral", "en", "(\\d),(\\d{3})(?!,)", "$1 $2"),
                body("typography.numeral", "en", "(\\d)\\.(\\d)( per cent| million)", "$1,$2$3"),
                paragraph(
                        "typography.apostrophe",
                        "en",
                        "It’s the country's choice, and it's the city's too.",
                        "C'est le choix du pays, et aussi celui de la ville."));
    }

    private static List<Plant> wire() {
        return List.of(
                body("date.weekday", "fr", "lundi (\\d)", "mardi $1"),
                body("date.weekday", "fr", "jeudi (\\d)", "vendredi $1"),
                body("date.weekday", "fr", "mercredi 17", "mercredi 18", "parity.date"),
                body("date.weekday", "en", "Monday, (M)", "Sunday, $1"),
                body("date.weekday", "en", "Thursday, (\\p{Lu})", "Wednesday, $1"),
                body("date.weekday", "en", "Tuesday, (S)", "Thursday, $1"),
                body("date.none", "en", "(June|September) \\d+", "$1 31", "parity.date", "date.weekday"),
                body("date.none", "fr", "\\d+ (juin|septembre)", "31 $1", "parity.date", "date.weekday"),
                version(
                        "dateline.place-not-meeting",
                        "dated from elsewhere",
                        "fr",
                        v -> Plant.withPlace(v, "SAGUENAY")),
                version(
                        "dateline.place-not-meeting",
                        "dated from elsewhere",
                        "en",
                        v -> Plant.withPlace(v, "VICTORIA, BC")),
                body("time.label", "fr", "HAA", "HNA"),
                body("time.label", "en", "ADT", "AST"),
                body("time.label", "fr", "heure normale de l'Est", "heure avancée de l'Est"),
                body("time.label", "en", "Eastern Standard Time", "Eastern Daylight Time"),
                body("time.label", "fr", "heure avancée du Pacifique", "heure normale du Pacifique"),
                body("time.label", "en", "Pacific Daylight Time", "Pacific Standard Time"),
                paragraph(
                        "time.label",
                        "en",
                        "Doors open at 9 a.m. EST on May 12, 2026.",
                        "Ouverture des portes à 9" + N + "h HAE le 12 mai 2026."),
                paragraph(
                        "time.label",
                        "fr",
                        "Rendez-vous le 8 juillet 2026 à 10" + N + "h HNE.",
                        "Meet on July 8, 2026, at 10 a.m. EDT."),
                paragraph(
                        "time.label",
                        "en",
                        "The call is at 14:00 BST on January 12, 2027.",
                        "L'appel aura lieu le 12 janvier 2027 à 14" + N + "h."),
                paragraph(
                        "time.label",
                        "en",
                        "The call is at 14:00 CET on July 12, 2026.",
                        "L'appel aura lieu le 12 juillet 2026 à 14" + N + "h."),
                paragraph(
                        "language.other",
                        "fr",
                        "The leaders agreed to remain in close contact over the coming weeks.",
                        "They agreed to speak again."),
                paragraph(
                        "language.other",
                        "en",
                        "Les dirigeants ont convenu de rester en contact étroit au cours des prochaines semaines.",
                        "Ils se parleront bientôt."),
                body("language.other", "fr", "\\. (Il|Elle|Le|La|Les) ", ". This is what they have said about it. $1 "),
                body(
                        "language.other",
                        "en",
                        "\\. (They|The|It|She) ",
                        ". C'est ce que les ministres ont dit de la situation. $1 "),
                paragraph("language.other", "en", "Renseignements :", null, "parity.paragraphs", "typography.space"),
                version(
                        "paragraph.twice",
                        "its longest paragraph twice",
                        "fr",
                        v -> Plant.with(
                                v,
                                v.body() + "\n\n"
                                        + v.paragraphs().stream()
                                                .max(java.util.Comparator.comparing(String::length))
                                                .orElseThrow()),
                        "parity.paragraphs",
                        "parity.quotations",
                        "parity.figure",
                        "parity.date",
                        "parity.hour"),
                version(
                        "paragraph.twice",
                        "the last paragraph twice",
                        "en",
                        v -> Plant.with(
                                v, v.body() + v.body().substring(v.body().lastIndexOf("\n\n"))),
                        "parity.paragraphs",
                        "parity.quotations",
                        "parity.links-in-text"),
                paragraph(
                        "links.none", "fr", "Liens connexes", "[Also](https://x.example.org)", "parity.links-in-text"),
                paragraph(
                        "links.none",
                        "en",
                        "### Related links",
                        "[Aussi](https://x.example.org)",
                        "parity.links-in-text"),
                version(
                        "headline.long",
                        "a headline of 160 characters",
                        "en",
                        v -> Plant.withHeadline(
                                v,
                                (v.headline()
                                        + " with partners from across the country, as the government continues to work for everyone everywhere every day of the year, whatever may come"))),
                paragraph(
                        "abbreviation.unexplained",
                        "fr",
                        "Le ministre a rencontré la direction de la FCFA.",
                        "The minister met with the leadership of the federation."),
                paragraph(
                        "abbreviation.unexplained",
                        "en",
                        "The minister met with the leadership of the CFIB and others.",
                        "Le ministre a rencontré la direction de la fédération et d'autres."),
                body("abbreviation.unexplained", "fr", " \\(ASPC\\)", ""),
                body("abbreviation.unexplained", "en", " \\(CCG\\)", ""),
                version(
                        "source.not-the-office",
                        "another source",
                        "fr",
                        v -> Plant.withSource(v, "Ministère des Finances")),
                version("source.missing", "no source", "en", v -> Plant.withSource(v, null)));
    }

    private static List<Plant> must() {
        return List.of(
                body(
                        "template.left",
                        "fr",
                        "(\\d+)( \\p{L})",
                        "XX$2",
                        "parity.figure-alone",
                        "parity.date-alone",
                        "parity.figure",
                        "parity.date",
                        "parity.hour-alone"),
                body("template.left", "en", "\\$[\\d.,]+", "\\$XXX", "parity.figure-alone", "parity.figure"),
                paragraph("template.left", "fr", "[Insérer la citation de la ministre ici]", "It is so."),
                paragraph("template.left", "en", "[insert quote]", "C'est ainsi."),
                paragraph(
                        "template.left",
                        "en",
                        "Location: TBD",
                        "Lieu" + N + ": salle de presse",
                        "abbreviation.unexplained"),
                paragraph("template.left", "en", "Lorem ipsum dolor sit amet.", "C'est ainsi."),
                paragraph("template.left", "fr", "Bonjour {{prenom}}.", "Hello there."),
                paragraph("template.left", "fr", "Le montant est à compléter.", "The amount is known."),
                version("template.left", "headline", "en", v -> Plant.withHeadline(v, v.headline() + " XX")),
                version("template.left", "place", "fr", v -> Plant.withPlace(v, "XXX"), "dateline.place-not-meeting"),
                paragraph(
                        "embargo.two",
                        "fr",
                        "SOUS EMBARGO jusqu'au 12 mai 2026 à 9" + N + "h",
                        "EMBARGOED until May 13, 2026, at 9 a.m.",
                        "parity.date"),
                paragraph(
                        "embargo.two",
                        "fr",
                        "Embargo" + N + ": le 12 mai 2026 à 9" + N + "h",
                        "Embargo: May 12, 2026, at 10 a.m.",
                        "parity.hour-alone",
                        "parity.hour"),
                version(
                        "embargo.two",
                        "two in one language",
                        "en",
                        v -> Plant.with(
                                v,
                                "Under embargo until 5 p.m.\n\n" + v.body() + "\n\nNot for publication before 6 p.m."),
                        "parity.paragraphs",
                        "parity.hour-alone",
                        "parity.hour",
                        "parity.figure",
                        "parity.quotations"),
                paragraph(
                        "contact.masked-in-text",
                        "en",
                        "Write to [email protected] for more.",
                        "Écrivez-nous pour en savoir plus."),
                version(
                        "contact.masked-address",
                        "a mask",
                        "fr",
                        v -> Plant.withContacts(
                                v,
                                v.contacts().stream()
                                        .map(c -> new Contact(c.label(), null, c.phone(), "[email protected]"))
                                        .toList())),
                version(
                        "contact.missing",
                        "no contact",
                        "en",
                        v -> Plant.withContacts(v, List.of()),
                        "parity.contacts"),
                version("headline.missing", "no headline", "fr", v -> Plant.withHeadline(v, null)),
                version("body.empty", "no text", "en", v -> Plant.with(v, "")));
    }

    /** The dateline is no part of a version. */
    static Plant lateDateline() {
        return new Plant(
                "dateline.date-not-issue-date",
                "the dateline is a day late",
                null,
                Set.of("date.weekday"),
                copy -> copy.with(new Dateline(copy.dateline().date().plusDays(1), "CNW")));
    }
}
