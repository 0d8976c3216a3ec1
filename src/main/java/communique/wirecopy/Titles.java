package communique.wirecopy;

import communique.core.Text;
import java.util.Set;

/** The words of which titles of office are made, in French and English, so that what follows them can be a name. */
final class Titles {
    private static final Set<String> OFFICES = words(
            """
            president presidents presidente minister ministers ministre ministres premier premiere premiers
            secretary secretary-general secretaire chancellor chancelier chanceliere king roi queen reine
            prince princess princesse governor gouverneur gouverneure commissioner commissaire chair chairman
            chairwoman chairperson director directeur directrice ambassador ambassadeur ambassadrice
            representative representant representante rep reps speaker mayor maire mairesse taoiseach senator
            senators sen sens senateur senatrice congressman congresswoman congressmen deputy depute deputee
            emir amir sultan pope pape leader chef cheffe advisor adviser conseiller conseillere administrator
            majesty majeste highness altesse excellency excellence general generale admiral amiral chief
            vice-president vice-presidente president-elect grand doctor dr mr mrs ms mme m honourable
            honorable hon coordinator envoy emissaire marshal judge juge lady undersecretary
            """);
    private static final Set<String> QUALIFIERS = words(
            """
            prime vice vice-premier crown foreign affairs affaires etrangeres defence defense finance finances
            trade commerce energy environment agriculture interior treasury state etat security health justice
            national nationale high haut haute executive managing attorney deputy his her their sa royal
            royale holy heritier heritiere the le la today former acting special staff world first son
            """);
    private static final Set<String> BODIES = words(
            """
            organisation organization republic republique union kingdom royaume states nations council conseil
            commission treaty traite alliance coalition government gouvernement parliament parlement bank
            banque fund fonds agency agence summit sommet conference forum group groupe allies leaders
            assembly assemblee house court department ministry board association partnership nato otan eu un
            onu g7 g20 conseils forces university universite street city territories province
            """);

    private Titles() {}

    /** Names an office by itself: president, ministre, Secretary. */
    static boolean isOffice(String word) {
        return OFFICES.contains(fold(word));
    }

    /** An office or a word that goes with one: prime, foreign, affairs. */
    static boolean isPart(String word) {
        return isOffice(word) || QUALIFIERS.contains(fold(word));
    }

    /** Names an organisation or an event, never a person. */
    static boolean isBody(String word) {
        return BODIES.contains(fold(word));
    }

    private static String fold(String word) {
        return Text.folded(word).replaceFirst("[.'’]s?\\z", "");
    }

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }
}
