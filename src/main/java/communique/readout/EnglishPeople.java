package communique.readout;

import communique.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How English names people: in full, later on, by pronoun, together. */
final class EnglishPeople {
    private static final String[] NUMBERS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final String BODY =
            ".*\\b(?:Organi[sz]ation|Union|Nations|Alliance|Commission|Council|Bank|Fund|Agency|Committee|Court|Federation"
                    + "|Association|Assembly|League|Society|Forum|Commonwealth|Parliament|Senate|Congress|Republic)\\b.*";
    /** Acronyms that are read as a word, and take no article. */
    private static final String WORD = "NATO|NORAD|ASEAN|APEC|OPEC|UNESCO|UNICEF|CARICOM|CERN";

    private static final Map<String, String> IN_FULL = Map.of(
            "NATO", "North Atlantic Treaty Organization (NATO)",
            "North Atlantic Treaty Organization", "North Atlantic Treaty Organization (NATO)",
            "UN", "United Nations (UN)",
            "United Nations", "United Nations (UN)");

    private final HouseStyle style;
    private final List<Person> all;

    EnglishPeople(HouseStyle style, List<Person> all) {
        this.style = style;
        this.all = all;
    }

    /** {@code Prime Minister Mark Carney; the Prime Minister of the United Kingdom, Keir Starmer,}. */
    String full(Person person) {
        var title = title(person);
        if (title == null) return person.name();
        if (isPlain(title)) return title + " " + person.name();
        var the = English.isDetermined(title) ? "" : "the ";
        return the + title + ", " + person.name() + FrenchPeople.CLOSE;
    }

    /** For a headline: organisations by their acronym, and no article. */
    String headline(Person person) {
        var title = title(person);
        if (title == null) return person.name();
        return brief(title) + " " + person.name();
    }

    /** {@code of the United Nations (UN) → of the UN; of the North Atlantic Treaty Organization (NATO) → of NATO}. */
    private static String brief(String title) {
        return title.replaceFirst(" of (?:the )?.* \\((" + WORD + ")\\)$", " of $1")
                .replaceFirst(" of (the )?.* \\((\\p{Lu}[\\p{Lu}\\d-]+)\\)$", " of $1$2");
    }

    String listed(Person person) {
        var title = title(person);
        return title == null ? person.name() : person.name() + ", " + title;
    }

    String later(Person person) {
        var isAlone =
                all.stream().filter(p -> p.family().equals(person.family())).count() == 1;
        var name = isAlone ? person.family() : person.name();
        if (person.title() != null && isStyled(person.title()))
            return person.title().replaceFirst("^(?:His|Her) \\w+ ", "") + " " + person.name();
        if (style.later() == HouseStyle.Later.HONORIFIC && person.gender() != null)
            return (person.isFeminine() ? "Ms." : "Mr.") + "\u00a0" + name;
        if (person.title() == null) return person.name();
        return office(person.title()) + " " + name;
    }

    String later(List<Person> people) {
        return English.series(people.stream().map(this::later).toList());
    }

    String full(List<Person> people) {
        var items = people.stream().map(this::full).toList();
        if (items.size() < 3 || items.stream().noneMatch(i -> i.contains(", "))) return named(items);
        return String.join("; ", items.subList(0, items.size() - 1)) + "; and " + items.get(items.size() - 1);
    }

    String headline(List<Person> people) {
        return named(people.stream().map(this::headline).toList());
    }

    String pronoun(List<Person> people) {
        if (people.size() > 1) return "they";
        if (people.get(0).gender() == null) return null;
        return people.get(0).isFeminine() ? "she" : "he";
    }

    String together(List<Person> people) {
        if (people.size() < all.size()) return "the other " + noun(people);
        return "the " + (people.size() == 2 ? "two " : "") + noun(people);
    }

    String counted(List<Person> people) {
        var count = people.size() < NUMBERS.length ? NUMBERS[people.size()] : String.valueOf(people.size());
        return count + " " + noun(people);
    }

    /** Whether a text begins by naming somebody who took part, by title or by name. */
    boolean isNamedFirst(String text) {
        var said = text.replaceFirst("^(?:the|Mr\\.|Ms\\.) ", "");
        if (said.matches("(?:(?:his|her|their) )?(?:counterparts?|hosts?|leaders|participants)\\b.*")) return true;
        return all.stream()
                .anyMatch(p -> said.startsWith(p.name())
                        || said.startsWith(p.family() + " ")
                        || p.title() != null && said.startsWith(office(p.title()) + " "));
    }

    private static String noun(List<Person> people) {
        var titles = people.stream().map(Person::title).toList();
        if (titles.stream().allMatch(t -> t != null && leads(office(t)))) return "leaders";
        if (titles.stream().allMatch(t -> t != null && office(t).matches("(?i)(?!prime )(?:.* )?minister")))
            return "ministers";
        return "participants";
    }

    private static boolean leads(String office) {
        return office.matches("(?i)(?:Prime Minister|President|Chancellor|Secretary[ -]General|King|Queen|Taoiseach"
                + "|His Majesty King|Her Majesty Queen|Premier)");
    }

    /** Without what it belongs to: {@code Minister} of {@code Minister of Foreign Affairs}, {@code NATO Secretary General}. */
    private static String office(String typed) {
        var office = capitals(typed)
                .replaceFirst("(?:,| (?:of|for|to|on|in|at|and)\\b).*", "")
                .replaceFirst("^(?:the|The) ", "");
        if (English.isPossessive(typed)) office = office.replaceFirst("^.*?(?:’s|s’) ", "");
        return office.replaceFirst("^(?:\\p{Lu}{2,} )+(?=\\p{Lu}\\p{Ll})", "");
    }

    private String title(Person person) {
        if (person.title() == null) return null;
        var title = capitals(person.title()).replaceFirst("^(?:the|The) ", "");
        return title + belonging(person, title);
    }

    private String belonging(Person person, String title) {
        if (person.organisation() != null) {
            var the = organisation(person.organisation());
            if (person.isHost() && the.equals(EnglishPlaces.the(style.home()))) return "";
            return contains(title, person.organisation()) ? "" : " of " + the;
        }
        if (person.country() == null || person.isHost() && person.country().equals(style.home())) return "";
        var name = EnglishPlaces.country(person.country());
        if (contains(title, name) || English.isPossessive(title)) return "";
        return title.matches(".*(?:Republic|Kingdom|Federation|United States).*")
                ? ""
                : " of " + EnglishPlaces.the(person.country());
    }

    private static String organisation(String said) {
        var typed = IN_FULL.getOrDefault(said.replaceFirst("^[Tt]he ", ""), said);
        if (English.isDetermined(typed)) return English.lowerArticle(typed);
        var country = Countries.named(typed, "en");
        if (country.isPresent()) return EnglishPlaces.the(country.get());
        return typed.matches(BODY) ? "the " + typed : typed;
    }

    private static boolean contains(String title, String words) {
        return Text.folded(title).contains(Text.folded(words).replaceFirst("^the ", ""));
    }

    /** Stands before the name as it is: no complement, no possessive. */
    private static boolean isPlain(String title) {
        return isStyled(title)
                || !title.matches(".*(?:,| (?:of|for|to|on|in|at|and) ).*") && !English.isPossessive(title);
    }

    private static boolean isStyled(String title) {
        return title.matches("(?:His|Her) \\p{Lu}.*");
    }

    /** {@code prime minister → Prime Minister}; what has capitals keeps its own. */
    private static String capitals(String typed) {
        if (!typed.equals(typed.toLowerCase(java.util.Locale.ROOT))) return typed;
        var words = new ArrayList<String>();
        for (var word : typed.split(" "))
            words.add(word.matches("of|for|the|and|to|in|on|at") ? word : French.capital(word));
        return String.join(" ", words);
    }

    private static String named(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }
}
