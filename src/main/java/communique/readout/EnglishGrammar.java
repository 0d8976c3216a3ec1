package communique.readout;

import communique.copy.Meeting;
import communique.readout.Facts.Figures;
import communique.readout.Facts.Place;
import java.util.ArrayList;

/** English, as a Canadian press office writes it. */
final class EnglishGrammar implements Grammar {
    EnglishGrammar(String home) {}

    @Override
    public String set(String typed) {
        return English.lowerArticle(English.set(typed));
    }

    @Override
    public String name(String typed) {
        return English.marks(typed);
    }

    @Override
    public Place place(String city, String country, String home) {
        return EnglishPlaces.of(city == null ? null : English.marks(city), country, home);
    }

    @Override
    public Place place(String words, String home) {
        return EnglishPlaces.of(words);
    }

    @Override
    public Meeting.Where parts(String words) {
        return EnglishPlaces.parts(words);
    }

    @Override
    public Figures figures() {
        return new EnglishFigures();
    }

    @Override
    public String fault(String verb, String text) {
        return switch (verb) {
            case "discussed" -> text.matches("(?i)(?:that|to) .*") ? "readout.noun" : null;
            case "thanked" -> text.matches("(?i)(?:that|to) .*") ? "readout.thanks" : null;
            case "underlined", "reaffirmed", "announced" -> text.matches("(?i)to .*") ? "readout.determiner" : null;
            default -> null;
        };
    }

    @Override
    public Readout.Text write(Facts facts, HouseStyle style) {
        var people = new EnglishPeople(style, facts.all());
        var lead = new EnglishLead(facts, people);
        var paragraphs = new ArrayList<>(lead.paragraphs());
        paragraphs.addAll(new EnglishBody(facts, people).paragraphs());
        var headline = style.word("en", "Readout") + " – " + French.capital(lead.headline());
        return new Readout.Text(
                facts.place() == null ? null : facts.place().line(),
                FrenchGrammar.finished(headline),
                String.join(
                        "\n\n", paragraphs.stream().map(FrenchGrammar::finished).toList()));
    }
}
