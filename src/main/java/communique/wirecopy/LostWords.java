package communique.wirecopy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The last look before a reading is handed over: which lines have words that stand in no field, nor in what
 * is unread.
 */
final class LostWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,60}+");
    /** Words that only say what sort of line it is; the field it went to says the same. */
    private static final Set<String> FIXED = Set.of(
            """
            source for further more additional information please contact contacts media renseignements supplémentaires
            pour plus amples obtenir savoir veuillez communiquer avec document release itinerary statement this
            also available online trouve également adresse présent communiqué disponible related associated links link
            liens lien connexes connexe cnw telbec group prnewswire newswire usnewswire globe business wire afp access
            newsfile corp marketwire marketwired thenewswire
            tel tél telephone téléphone phone call email mail courriel cell cellular cellulaire mobile office bureau
            direct number mailto the and https http www readout compte rendu news press advisory avis médias
            end fin ends note alert notice aux joint convocation photo opportunity backgrounder speech allocution discours déclaration remarks fact sheet
            janv janvier jan january févr février feb february fevr
            mars mar march avr avril apr april mai may juin jun june
            juill juil juillet jul july août aout aug august
            sept septembre sep september oct octobre october nov novembre
            november déc décembre dec december
            monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
            """
                    .strip()
                    .split("\\s+"));

    private LostWords() {}

    /** The lines of which a word was lost, as they were. */
    static List<String> lines(List<Line> lines, String kept) {
        var words = new HashSet<String>();
        var match = WORD.matcher(kept);
        while (match.find()) words.add(match.group().toLowerCase(Locale.ROOT));
        return lines.stream().map(Line::text).filter(text -> loses(text, words)).toList();
    }

    private static boolean loses(String text, Set<String> kept) {
        var match = WORD.matcher(text);
        while (match.find()) {
            var word = match.group().toLowerCase(Locale.ROOT);
            if (!kept.contains(word) && !FIXED.contains(word)) return true;
        }
        return false;
    }
}
