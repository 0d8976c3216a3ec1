package communique.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names that a text seems to hold: two words with capitals beside each other. */
final class Words {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,30}+";
    private static final Pattern TWO =
            Pattern.compile("(?<![\\p{L}\\p{N}.@-])(?=(?<first>" + WORD + ")[ \u00a0](?<last>" + WORD + "))");

    private Words() {}

    record Two(int start, int end, String first, String last) implements Place {
        String both() {
            return first + " " + last;
        }
    }

    static List<Two> capitals(String plain) {
        var found = new ArrayList<Two>();
        var matcher = TWO.matcher(plain);
        while (matcher.find() && found.size() < 500)
            found.add(new Two(
                    matcher.start("first"), matcher.end("last"), matcher.group("first"), bare(matcher.group("last"))));
        return found;
    }

    private static String bare(String word) {
        return word.replaceAll("['’]s?$", "");
    }

    /** Levenshtein's, but never more than {@code most + 1}. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return most + 1;
        var before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) before[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + swap);
            }
            before = now;
        }
        return Math.min(before[b.length()], most + 1);
    }

    /** Whether one may be a slip of the pen for the other: nearly as long, and starting alike. */
    static boolean nearly(String a, String b) {
        int most = Math.min(a.length(), b.length()) >= 6 ? 2 : 1;
        if (Math.min(a.length(), b.length()) < 4 || initial(a) != initial(b)) return false;
        int far = distance(a, b, most);
        return far > 0 && far <= most;
    }

    private static char initial(String word) {
        return communique.core.Text.folded(word.substring(0, 1)).charAt(0);
    }
}
