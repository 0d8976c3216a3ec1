package communique.readout;

import communique.copy.Meeting;
import communique.readout.Facts.Figures;
import communique.readout.Facts.Place;
import java.util.ArrayList;

/** French, as a Canadian press office writes it. */
final class FrenchGrammar implements Grammar {
    private final String home;

    FrenchGrammar(String home) {
        this.home = home;
    }

    @Override
    public String set(String typed) {
        return French.lowerArticle(French.set(typed)).replaceFirst("[ .]+$", "");
    }

    @Override
    public String name(String typed) {
        return French.set(typed);
    }

    @Override
    public Place place(String city, String country, String home) {
        return FrenchPlaces.of(city == null ? null : French.set(city), country, home);
    }

    @Override
    public Place place(String words, String home) {
        return FrenchPlaces.of(words, home);
    }

    @Override
    public Meeting.Where parts(String words) {
        return FrenchPlaces.parts(words);
    }

    @Override
    public Figures figures() {
        return new FrenchFigures(home);
    }

    @Override
    public String fault(String verb, String text) {
        return switch (verb) {
            case "organisation" -> FrenchOrganisation.the(text) == null ? "readout.article" : null;
            case "occasion" -> null;
            case "agreed" -> null;
            case "discussed" -> text.matches("(?i)(?:que |qu’|si |comment |pourquoi ).*") ? "readout.noun" : null;
            case "thanked" ->
                text.matches("(?i)(?:que |qu’|comment ).*") || !isComplementOfThanks(text) ? "readout.thanks" : null;
            default -> Outline.isClause(text) || French.hasDeterminer(text) ? null : "readout.determiner";
        };
    }

    private static boolean isComplementOfThanks(String text) {
        return French.hasDeterminer(text) || text.matches("(?:de|d’|pour) ?.*");
    }

    @Override
    public Readout.Text write(Facts facts, HouseStyle style) {
        var people = new FrenchPeople(style, facts.all());
        var lead = new FrenchLead(facts, people);
        var paragraphs = new ArrayList<String>();
        paragraphs.addAll(lead.paragraphs());
        var body = new FrenchBody(facts, people);
        paragraphs.addAll(body.paragraphs());
        var headline = style.word("fr", "Compte rendu") + "\u00a0– " + French.capital(lead.headline());
        return new Readout.Text(
                facts.place() == null ? null : facts.place().line(),
                held(finished(headline), facts),
                held(
                        String.join(
                                "\n\n",
                                paragraphs.stream().map(FrenchGrammar::finished).toList()),
                        facts));
    }

    /** No line ends between an initial, or a numeral, and its name: {@code J. D. Harper III}. */
    private static String held(String text, Facts facts) {
        var held = text;
        for (var person : facts.all())
            held = held.replace(
                    person.name(),
                    person.name()
                            .replaceAll("(?<=\\b\\p{Lu}\\.) ", "\u00a0")
                            .replaceAll(" (?=(?:[JS]r\\.|[IVX]+)$)", "\u00a0"));
        return held;
    }

    /** Closes appositions, and keeps one full stop where an abbreviation brings its own. */
    static String finished(String text) {
        return text.replaceAll(FrenchPeople.CLOSE + "(?=[,.;:\u00a0\n]|$)", "")
                .replace(FrenchPeople.CLOSE, ",")
                .replaceAll("\\.\\.(?=\\s|$)", ".");
    }
}
