package communique.readout;

import communique.copy.Official.Gender;
import communique.core.Text;
import java.util.List;

/** How French names people: in full, later on, by pronoun, together. */
final class FrenchPeople {
    /** Ends an apposition: becomes a comma unless another mark follows. */
    static final String CLOSE = "\uE000";

    private static final String[] NUMBERS = {
        "",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize"
    };
    private final HouseStyle style;
    private final List<Person> all;

    FrenchPeople(HouseStyle style, List<Person> all) {
        this.style = style;
        this.all = all;
    }

    /** {@code le premier ministre Mark Carney; le secrétaire général de l’OTAN, Mark Rutte,}. */
    String full(Person person) {
        var title = title(person);
        if (title == null) return person.name();
        if (FrenchTitle.isStyled(title)) return title + " " + person.name();
        if (person.gender() == null) return person.name() + ", " + title + CLOSE;
        return the(title, person)
                + (FrenchTitle.hasComplement(title) ? ", " + person.name() + CLOSE : " " + person.name());
    }

    /** For a headline: organisations by their acronym. */
    String headline(Person person) {
        var title = title(person);
        if (title == null) return person.name();
        var brief = FrenchOrganisation.brief(title);
        if (FrenchTitle.isStyled(title)) return title + " " + person.name();
        if (person.gender() == null) return person.name() + ", " + brief + CLOSE;
        return the(brief, person)
                + (FrenchTitle.hasComplement(brief) ? ", " + person.name() + CLOSE : " " + person.name());
    }

    /** {@code Mette Frederiksen, première ministre du Danemark}: in a list. */
    String listed(Person person) {
        var title = title(person);
        return title == null ? person.name() : person.name() + ", " + title;
    }

    /** After the first mention. */
    String later(Person person) {
        var isAlone =
                all.stream().filter(p -> p.family().equals(person.family())).count() == 1;
        var name = isAlone ? person.family() : person.name();
        var gender = person.gender();
        if (gender == null || name.contains(" ") && name.equals(person.name()) && person.title() == null)
            return person.name();
        if (person.title() != null && FrenchTitle.isStyled(person.title()))
            return person.title().replaceFirst("^S\\p{L}+ \\p{L}+ (?=l[ea] |l’)", "") + " " + person.name();
        if (style.later() == HouseStyle.Later.HONORIFIC)
            return (gender == Gender.FEMININE ? "Mme" : "M.") + "\u00a0" + name;
        if (person.title() == null) return person.name();
        return the(FrenchTitle.office(FrenchTitle.of(person.title(), person.gender())), person) + " " + name;
    }

    String later(List<Person> people) {
        return series(people.stream().map(this::later).toList());
    }

    String full(List<Person> people) {
        return series(people.stream().map(this::full).toList());
    }

    String headline(List<Person> people) {
        return series(people.stream().map(this::headline).toList());
    }

    /** {@code Il, Elle, Ils, Elles}; null when a gender is not known. */
    String pronoun(List<Person> people) {
        if (people.size() == 1) {
            var gender = people.get(0).gender();
            return gender == null ? null : gender == Gender.FEMININE ? "elle" : "il";
        }
        if (people.stream().anyMatch(p -> p.gender() == Gender.MASCULINE)) return "ils";
        return areFeminine(people) ? "elles" : null;
    }

    /** {@code les deux dirigeants, les participantes}. */
    String together(List<Person> people) {
        if (people.size() < all.size()) return "les autres " + noun(people);
        return "les " + (people.size() == 2 ? "deux " : "") + noun(people);
    }

    /** {@code neuf dirigeants}. */
    String counted(List<Person> people) {
        return number(people.size()) + " " + noun(people);
    }

    static String number(int count) {
        return count < NUMBERS.length ? NUMBERS[count] : String.valueOf(count);
    }

    /** The ending of a participle: empty, e, s, es; null when a gender is not known. */
    String agreement(List<Person> people) {
        var pronoun = pronoun(people);
        if (pronoun == null) return null;
        return switch (pronoun) {
            case "il" -> "";
            case "elle" -> "e";
            case "ils" -> "s";
            default -> "es";
        };
    }

    boolean areFeminine(List<Person> people) {
        return people.stream().allMatch(p -> p.gender() == Gender.FEMININE);
    }

    static String series(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        return String.join(", ", items.subList(0, items.size() - 1)) + " et " + items.get(items.size() - 1);
    }

    /** Whether a text begins by naming somebody who took part, by title or by name. */
    boolean isNamedFirst(String text) {
        var said = text.replaceFirst("^(?:le |la |l’|les |M\\. |Mme )", "");
        if (said.matches(
                "(?:ses? |son |leurs? )?(?:homologues?|hôtes?|dirigeante?s|participante?s|interlocut\\p{L}+)\\b.*"))
            return true;
        return all.stream()
                .anyMatch(p -> said.startsWith(p.name())
                        || said.startsWith(p.family() + " ")
                        || p.title() != null
                                && said.startsWith(FrenchTitle.office(FrenchTitle.of(p.title(), p.gender())) + " "));
    }

    private String noun(List<Person> people) {
        var titles = people.stream().map(Person::title).toList();
        var feminine = areFeminine(people);
        if (titles.stream().allMatch(t -> t != null && FrenchTitle.leads(t)))
            return feminine ? "dirigeantes" : "dirigeants";
        if (titles.stream().allMatch(t -> t != null && FrenchTitle.office(t).matches("(?i)(?:vice-)?ministre.*")))
            return "ministres";
        return feminine ? "participantes" : "participants";
    }

    private String title(Person person) {
        if (person.title() == null) return null;
        var title = FrenchTitle.of(person.title(), person.gender());
        return title + belonging(person, title);
    }

    private String belonging(Person person, String title) {
        if (person.organisation() != null) {
            var the = FrenchOrganisation.inFull(person.organisation());
            if (person.isHost() && the.equals(FrenchCountry.of(style.home()).the())) return "";
            return contains(title, person.organisation()) ? "" : " " + French.de(the);
        }
        if (person.country() == null || person.isHost() && person.country().equals(style.home())) return "";
        var country = FrenchCountry.of(person.country());
        if (contains(title, country.name()) || title.matches(".*(?:République|Royaume|Fédération|États-Unis).*"))
            return "";
        var bare = FrenchTitle.isMonarch(title)
                && !country.isPlural()
                && (country.isFeminine() || French.elides(country.name()));
        return " " + (bare ? French.de(country.name()) : country.of());
    }

    private static boolean contains(String title, String words) {
        var bare = Text.folded(words).replaceFirst("^(?:le |la |les |l')", "");
        return Text.folded(title).contains(bare);
    }

    private String the(String title, Person person) {
        return French.the(title, person.gender() == Gender.FEMININE);
    }
}
