package communique.account;

import communique.core.Text;
import java.util.List;

/**
 * What everybody tries first, told by rule: a few well-known words and rows of keys, one after the other, however they are
 * dressed up with digits, signs and letters that look alike; and one's own name.
 */
final class CommonPassword {
    private static final List<String> WORDS = List.of(
            """
            password passwort passw passphrase motdepasse motpasse secret confidentiel admin administrator
            administrateur administration welcome bienvenue bonjour hello letmein changeme changermoi
            default login user utilisateur iloveyou jetaime princess princesse sunshine soleil football
            baseball hockey canada quebec ottawa montreal toronto monkey dragon master superman batman
            starwars trustno whatever summer winter spring autumn printemps hiver automne communique press
            presse qwertyuiop qwerty asdfghjkl asdf zxcvbnm azertyuiop azerty qsdfghjklm wxcvbn
            abcdefghijklmnopqrstuvwxyz abcdef abc test temp guest invite chouchou doudou loulou marseille
            my the is mon le la of de a
            """
                    .strip()
                    .split("\\s+"));

    private CommonPassword() {}

    /** {@code own} are the user's names. */
    static boolean isOne(String password, String... own) {
        var folded = Text.folded(password);
        return distinct(password) < 5
                || isSequence(password)
                || isKnown(folded, own)
                || isKnown(read(folded.replaceAll("^\\P{L}+|\\P{L}+$", "")), own);
    }

    /** Digits and signs add nothing that a guesser would not add. */
    private static boolean isKnown(String text, String... own) {
        var rest = text;
        for (var name : own) if (name != null) rest = rest.replace(Text.folded(name), "");
        var letters = rest.replaceAll("\\P{L}", "");
        for (var name : own) if (name != null) for (var part : parts(name)) letters = letters.replace(part, "");
        return letters.length() < 4 || isMadeOfWords(letters);
    }

    /** Look-alikes read as the letters that they stand for. */
    private static String read(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static List<String> parts(String name) {
        return java.util.Arrays.stream(Text.folded(name).split("\\P{L}+"))
                .filter(part -> part.length() >= 3)
                .toList();
    }

    private static long distinct(String text) {
        return text.codePoints().distinct().count();
    }

    /** Each character next to the one before it, as in 123456789012. */
    private static boolean isSequence(String text) {
        var steps = new int[3];
        for (int i = 1; i < text.length(); i++) {
            var step = text.charAt(i) - text.charAt(i - 1);
            if (Math.abs(step) <= 1) steps[step + 1]++;
        }
        return Math.max(steps[0], Math.max(steps[1], steps[2])) >= (text.length() - 1) * 3 / 4;
    }

    private static boolean isMadeOfWords(String letters) {
        var reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int i = 0; i < letters.length(); i++)
            if (reached[i]) for (var word : WORDS) if (letters.startsWith(word, i)) reached[i + word.length()] = true;
        return reached[letters.length()];
    }
}
