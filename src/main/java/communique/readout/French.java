package communique.readout;

import communique.core.Text;
import java.util.Set;
import java.util.regex.Pattern;

/** French words next to each other: elision, contraction, articles. Apostrophes are typographic throughout. */
final class French {
    /** Words, or beginnings of words, whose h forbids elision. Any other h is mute: {@code l’hôpital, d’Haïti}. */
    private static final Pattern ASPIRATED = Pattern.compile(
            "(?:hach|haie|haillon|hain|hai[rs]|hall|halt|hamac|hamas|hambourg|hameau|hampe|hanche|hand|hangar|hanovre|hant|happ"
                    + "|harcel|hard|harem|hareng|hargn|haricot|harnach|harnais|harp|hasard|hat(?:e|if|iv)|hauss|haut|havre|havane|haye"
                    + "|hedjaz|heri(?:ss|tier-)?ss|hero(?:n|s)\\b|heurt|hezbollah|hibou|hideu|hierarch|hiss|hobby|hockey|hochement|hocher"
                    + "|hollan|homard|hong|hongr|hondur|honduras|hongkong|hont|hoquet|horde|hors|hot|houe|houille|houle|houthi|houston|hub"
                    + "|huer|huguenot|huit|hull|hun\\b|huns|hurl|husky|hussard|hutte|hutu).*");
    /** Sounds like a consonant, or is counted as one, though it is written with a vowel. */
    private static final Pattern CONSONANT_ALL_THE_SAME =
            Pattern.compile("(?:onz|oui\\b|ouistiti|uh|ya|ye|yi|yo|yu).*");

    private static final Set<String> FEMININE_HEADS = Set.of(
            "alliance",
            "agence",
            "banque",
            "caisse",
            "chambre",
            "commission",
            "cour",
            "croix",
            "fondation",
            "journee",
            "foire",
            "rencontre",
            "table",
            "semaine",
            "visite",
            "fete",
            "chaine",
            "signature",
            "ouverture",
            "cloture",
            "ceremonie",
            "audience",
            "annee",
            "session",
            "reunion",
            "croisiere",
            "marche-femme");
    private static final Pattern FEMININE_ENDING =
            Pattern.compile(".*(?:tion|sion|xion|ence|ance|ee|ie|ure|ade|ite|ete|ette|esse|ise|que-ronde|union)s?");

    private French() {}

    /** Straight apostrophes become typographic ones; what French sets apart is set apart by no-break spaces. */
    static String set(String text) {
        return text.replaceAll("(?<=\\p{L})'(?=[\\p{L}\\p{N}«])", "’")
                .replaceAll("[ \\u00a0\\u202f]*([:;?!»])(?=[\\s.,)]|$)", "\u00a0$1")
                .replaceAll("«[ \\u00a0\\u202f]*", "«\u00a0")
                .replaceAll("(?<=\\d)[ \\u202f](?=\\d{3}(?!\\d))", "\u00a0")
                .replaceAll("(?<=\\d)[ \\u202f]?%", "\u00a0%")
                .replaceAll("(?<=\\d)[ \\u202f](?=(?:\\$|€|£|millions?\\b|milliards?\\b|h\\b))", "\u00a0");
    }

    /** Whether {@code le}, {@code de} and {@code que} lose their vowel before {@code words}. */
    static boolean elides(String words) {
        var plain = Text.folded(words.replaceFirst("^[«\u00a0 \"(]+", "")).replaceFirst("^[^\\p{L}\\p{N}].*", "");
        if (plain.isEmpty()) return false;
        var first = plain.charAt(0);
        if (first == 'h') return !ASPIRATED.matcher(plain).matches() && !isAcronym(words);
        return "aeiouy".indexOf(first) >= 0
                && !CONSONANT_ALL_THE_SAME.matcher(plain).matches();
    }

    /** {@code de} before a noun phrase: {@code du sommet, des alliés, de l’OTAN, d’Ukraine}. */
    static String de(String phrase) {
        var said = lowerArticle(phrase);
        if (said.matches("(?s)(?:du|des|de) .*|d’.*")) return said;
        if (said.startsWith("le ")) return "du " + said.substring(3);
        if (said.startsWith("Le ")) return "du " + said.substring(3);
        if (said.startsWith("les ") || said.startsWith("Les ")) return "des " + said.substring(4);
        return (elides(said) ? "d’" : "de ") + said;
    }

    /** {@code à} before a noun phrase: {@code au Caire, aux Bermudes, à La Haye}. */
    static String at(String phrase) {
        if (phrase.matches("[Ll]e .*")) return "au " + phrase.substring(3);
        if (phrase.matches("[Ll]es .*")) return "aux " + phrase.substring(4);
        return "à " + phrase;
    }

    static String que(String words) {
        return (elides(words) ? "qu’" : "que ") + words;
    }

    /** The definite article with its noun; {@code feminine} is not asked for where a vowel hides it. */
    static String the(String noun, boolean feminine) {
        if (elides(noun)) return "l’" + noun;
        return (feminine ? "la " : "le ") + noun;
    }

    /** {@code Le renforcement…} in the middle of a sentence; a city keeps its capital ({@code Le Caire}). */
    static String lowerArticle(String phrase) {
        if (phrase.matches("(?s)(?:L|D|Qu)’\\p{L}.*")
                || phrase.matches(
                        "(?s)(?:Le|La|Les|Un|Une|Des|Du|De|Que|Son|Sa|Ses|Leur|Leurs|Cet|Cette|Ces|Ce) \\p{Ll}.*"))
            return phrase.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + phrase.substring(1);
        return phrase;
    }

    static boolean hasDeterminer(String phrase) {
        return lowerArticle(phrase)
                .matches(
                        "(?s)(?:le|la|les|un|une|des|du|de|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|mon|ma|mes|votre|vos"
                                + "|chaque|plusieurs|tout|toute|tous|toutes|certains|certaines|aucun|aucune|quelques|deux|trois|quatre|cinq|six"
                                + "|sept|huit|neuf|dix|\\d[\\d\u00a0,.]*|à quel point|combien|comment) .*|[ld]’.*|\\p{Lu}.*|«.*|\\{.*");
    }

    /** The gender of a noun by its ending: for {@code tenue} after {@code l’assemblée}. */
    static boolean looksFeminine(String noun) {
        var head = Text.folded(noun).split("[ \u00a0,]")[0];
        return FEMININE_HEADS.contains(head) || FEMININE_ENDING.matcher(head).matches();
    }

    static String capital(String sentence) {
        if (sentence.isEmpty()) return sentence;
        var first = sentence.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + sentence.substring(Character.charCount(first));
    }

    private static boolean isAcronym(String words) {
        return words.matches("\\p{Lu}{2,}\\b.*");
    }
}
