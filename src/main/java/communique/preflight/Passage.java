package communique.preflight;

import communique.copy.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * One piece of a draft's text: a headline, a subhead or a paragraph. {@code plain} is {@code text}, letter for letter as
 * long, with addresses and Markdown's own signs blotted out, so that no rule takes them for words.
 */
final class Passage {
    /** What is read of one passage, and how many paragraphs of a body: more than any release has. */
    static final int MOST = 20_000;

    static final int MOST_PARAGRAPHS = 1_000;

    private final String language;
    private final String path;
    private final int paragraph;
    private final String text;
    private final String plain;
    private List<Day> days;
    private List<Hour> hours;
    private List<Figure> figures;

    private Passage(String language, String path, int paragraph, String text) {
        this.language = language;
        this.path = path;
        this.paragraph = paragraph;
        this.text = text.length() <= MOST ? text : text.substring(0, MOST);
        this.plain = Shield.over(this.text);
    }

    /** Headline, subheads and paragraphs, in the order in which they are read. */
    static List<Passage> of(String language, Version version) {
        var at = "versions." + language;
        var passages = new ArrayList<Passage>();
        if (version.headline() != null) passages.add(line(language, at + ".headline", version.headline()));
        for (int i = 0; i < version.subheads().size(); i++)
            passages.add(line(
                    language, at + ".subheads[" + i + "]", version.subheads().get(i)));
        passages.addAll(ofBody(language, version));
        return passages;
    }

    private static List<Passage> ofBody(String language, Version version) {
        var paragraphs = version.paragraphs();
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < Math.min(paragraphs.size(), MOST_PARAGRAPHS); i++)
            passages.add(new Passage(language, "versions." + language + ".body", i, paragraphs.get(i)));
        return passages;
    }

    static Passage line(String language, String path, String text) {
        return new Passage(language, path, -1, text);
    }

    String language() {
        return language;
    }

    int paragraph() {
        return paragraph;
    }

    String text() {
        return text;
    }

    String plain() {
        return plain;
    }

    /** Read once, for all the rules that ask. */
    List<Day> days() {
        if (days == null) days = Days.of(plain, language);
        return days;
    }

    List<Hour> hours() {
        if (hours == null) hours = Hours.of(plain, language);
        return hours;
    }

    List<Figure> figures() {
        if (figures == null) figures = Figures.of(plain, days(), language);
        return figures;
    }

    boolean inBody() {
        return paragraph >= 0;
    }

    /** A warning about the characters from {@code start} up to and without {@code end}. */
    Finding warning(String code, int start, int end, Object... mentions) {
        return Finding.warning(code, language, path, mentions).at(new Spot(paragraph, start, end));
    }

    Finding blocker(String code, int start, int end, Object... mentions) {
        return Finding.blocker(code, language, path, mentions).at(new Spot(paragraph, start, end));
    }
}
