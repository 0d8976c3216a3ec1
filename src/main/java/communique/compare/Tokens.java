package communique.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into what a writer changes at once: words, numbers, signs, and the spaces between them. An elided article is
 * a word of its own ({@code l'|OTAN}), {@code aujourd'hui} is one, and so are {@code 12,5}, {@code 1 000} and {@code rendez-vous}.
 */
final class Tokens {
    /** Ends a paragraph; no text holds it. */
    static final String BREAK = "\n\n";

    private static final Pattern WORD = Pattern.compile(
            "(?iu)aujourd['’]hui|prud['’]hom\\p{L}*|presqu['’]île|quelqu['’]une?s?"
                    + "|\\d+(?:[.,:\\u00a0\\u202f]\\d+)*"
                    + "|\\p{L}[\\p{L}\\p{M}\\d]*(?:-[\\p{L}\\p{M}\\d]+)*(?:['’](?:(?:s|t|re|ll|ve|d|m)(?![\\p{L}\\d]))?)?");
    private static final Pattern TOKEN = Pattern.compile(WORD.pattern() + "|\\s+|.", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n\\s*");

    private Tokens() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        var match = TOKEN.matcher(text);
        while (match.find()) tokens.add(match.group());
        return tokens;
    }

    static List<String> paragraphs(String text) {
        if (text == null || text.isBlank()) return List.of();
        return List.of(PARAGRAPH.split(text.strip()));
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }
}
