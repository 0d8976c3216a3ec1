package communique.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One paragraph (or headline) on its way through the revisions: what it says now, and where it stands. */
final class Strand {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private String text;
    private int index;

    Strand(String text, int index) {
        this.text = text;
        this.index = index;
    }

    /** Whether it now says something else; spaces, quotes and points may change without that. */
    boolean becomes(String other, int at) {
        var changed = !says(text, other);
        text = other;
        index = at;
        return changed;
    }

    void end() {
        index = -1;
    }

    boolean isAlive() {
        return index >= 0;
    }

    String text() {
        return text;
    }

    int index() {
        return index;
    }

    static boolean says(String one, String other) {
        return words(one).equals(words(other));
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Between 0 and 1: how many of the words both have. */
    static double likeness(String one, String other) {
        var left = words(one);
        var right = words(other);
        if (left.isEmpty() || right.isEmpty()) return 0;
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        var shared = right.stream()
                .filter(word -> counts.merge(word, -1, Integer::sum) >= 0)
                .count();
        return (double) shared / Math.max(left.size(), right.size());
    }
}
