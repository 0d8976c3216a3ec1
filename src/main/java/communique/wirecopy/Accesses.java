package communique.wirecopy;

import communique.copy.Event.Access;
import communique.core.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The words by which advisories say who may come near, in both languages. */
final class Accesses {
    private static final Map<Access, Pattern> WORDS = words();

    private Accesses() {}

    /** What a line says of access; null when it does not. */
    static Access of(String line) {
        if (line.length() > 160) return null;
        var folded = Text.folded(line);
        for (var words : WORDS.entrySet()) if (words.getValue().matcher(folded).find()) return words.getKey();
        return null;
    }

    private static Map<Access, Pattern> words() {
        var words = new LinkedHashMap<Access, Pattern>();
        words.put(
                Access.PRIVATE,
                Pattern.compile(
                        "\\A(?:private(?: meetings?)?|personal|personnel|rencontres? privees?|reunions? privees?"
                                + "|no public (?:events?|itinerary).{0,40}|aucune activite publique.{0,40})\\.?\\z"));
        words.put(
                Access.CLOSED,
                Pattern.compile("\\bclosed to (?:the )?media\\b|\\bferme(?:e)?s? aux medias\\b|\\bno media\\b"));
        words.put(Access.POOLED, Pattern.compile("\\bpool(?:ed)?\\b|\\bcouverture (?:en )?pool\\b"));
        words.put(
                Access.PHOTO,
                Pattern.compile("\\bphoto opportunity\\b|\\bphoto op\\b|\\bprise d'images\\b|\\bseance de photos?\\b"));
        words.put(
                Access.OPEN,
                Pattern.compile("\\bopen (?:media )?coverage\\b|\\bopen to (?:the )?media\\b|\\bcouverture libre\\b"
                        + "|\\bouverte? aux medias\\b|\\bcouverture mediatique ouverte\\b"));
        return words;
    }
}
