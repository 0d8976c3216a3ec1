package communique.preflight;

import communique.copy.Version;
import java.util.List;
import java.util.stream.Stream;

/** Sets a text right in one go: every correction that is safe, and none inside an address, a link or a sign of Markdown. */
public final class Typography {
    /** Quotation marks first, since they bring their own spaces. */
    static final List<Correction> CORRECTIONS = List.of(
            new Quotes(),
            new Spaces(),
            new Apostrophes(),
            new Ligatures(),
            new CapitalAccents(),
            new Ordinals(),
            new Numerals(),
            new Dashes(),
            new NoBreakSpaces());

    /** One correction may make room for another; more rounds than this are never needed. */
    private static final int MOST_ROUNDS = 5;

    private Typography() {}

    public static String setRight(String text, String language) {
        return setRight(text, language, Habits.of(List.of(Shield.over(text))), true);
    }

    /** A whole version by its own habits; what stands in source, contacts and links is nobody's prose. */
    public static Version setRight(Version version, String language) {
        var habits = Habits.of(
                Passage.of(language, version).stream().map(Passage::plain).toList());
        return new Version(
                version.place(),
                version.headline() == null ? null : setRight(version.headline(), language, habits, false),
                version.subheads().stream()
                        .map(line -> setRight(line, language, habits, false))
                        .toList(),
                setRight(version.body(), language, habits, true),
                version.links(),
                version.source(),
                version.contacts(),
                version.unread());
    }

    private static String setRight(String text, String language, Habits habits, boolean inBody) {
        var right = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var before = right;
            for (var correction : CORRECTIONS)
                if (inBody || correction.readsLines()) right = eachParagraph(right, correction, language, habits);
            if (right.equals(before)) break;
        }
        return right;
    }

    /** Paragraph by paragraph, as the findings are: a quotation mark never looks for its fellow in the next one. */
    private static String eachParagraph(String text, Correction correction, String language, Habits habits) {
        var right = new StringBuilder();
        int at = 0;
        var breaks = PARAGRAPH.matcher(text);
        while (breaks.find()) {
            right.append(mended(text.substring(at, breaks.start()), correction, language, habits))
                    .append(breaks.group());
            at = breaks.end();
        }
        return right.append(mended(text.substring(at), correction, language, habits))
                .toString();
    }

    private static String mended(String paragraph, Correction correction, String language, Habits habits) {
        return Mend.all(paragraph, correction.mends(Shield.over(paragraph), language, habits));
    }

    static Stream<Rule> rules() {
        return CORRECTIONS.stream().map(Typesetting::new);
    }

    private static final java.util.regex.Pattern PARAGRAPH = java.util.regex.Pattern.compile("\\R\\s*\\R");
}
