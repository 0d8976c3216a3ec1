package communique.wirecopy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells French copy from English by its small words and by the fixed phrases of the trade. */
final class LanguageGuess {
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,12}+");
    private static final Set<String> FRENCH = words(
            """
            le la les des du de et une un est au aux en pour dans par sur que qui avec ce cette sont ont il
            elle nous plus à janv févr août déc liens connexes renseignements
            """);
    private static final Set<String> ENGLISH = words(
            """
            the of and to in for with that is was are his her its this from by be has have will their an as at
            it links information
            """);
    /** Enough to tell; a longer text says nothing more. */
    private static final int ENOUGH = 20_000;

    private LanguageGuess() {}

    static String of(String text) {
        int french = 0;
        int english = 0;
        var words = WORD.matcher(text.substring(0, Math.min(text.length(), ENOUGH)));
        while (words.find()) {
            var word = words.group().toLowerCase(Locale.ROOT);
            if (FRENCH.contains(word)) french++;
            if (ENGLISH.contains(word)) english++;
        }
        return french > english ? "fr" : "en";
    }

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }
}
