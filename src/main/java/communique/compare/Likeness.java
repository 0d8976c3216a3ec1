package communique.compare;

import java.util.HashMap;

/** How much of two paragraphs is the same words, in any order: 0 for nothing, 1 for all of it. */
final class Likeness {
    private static final int ENOUGH = 5_000;

    private Likeness() {}

    static double of(String one, String other) {
        var counts = new HashMap<String, Integer>();
        int all = 0;
        for (var token : Tokens.of(cut(one))) {
            if (!Tokens.isWord(token)) continue;
            counts.merge(token, 1, Integer::sum);
            all++;
        }
        int shared = 0;
        for (var token : Tokens.of(cut(other))) {
            if (!Tokens.isWord(token)) continue;
            all++;
            var left = counts.getOrDefault(token, 0);
            if (left == 0) continue;
            counts.put(token, left - 1);
            shared++;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), ENOUGH));
    }
}
