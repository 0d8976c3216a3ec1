package communique.preflight;

/** A few words around a place, so that a sentence can say which place it means. */
final class Excerpt {
    private static final int AROUND = 12;

    private Excerpt() {}

    static String of(String text, Mend mend) {
        return around(text, mend.start(), mend.end());
    }

    /** The words from {@code start} to {@code end}, with a little of what stands on either side, cut at spaces. */
    static String around(String text, int start, int end) {
        int from = start;
        int least = Math.max(0, start - AROUND);
        while (from > least && !breaks(text, from - 1)) from--;
        if (from > 0 && from == start && from > least) {
            from--;
            while (from > least && !breaks(text, from - 1)) from--;
        }
        int to = end;
        int most = Math.min(text.length(), end + AROUND);
        while (to < most && !breaks(text, to)) to++;
        return text.substring(from, to).strip();
    }

    /** At most {@code most} characters of it. */
    static String shortened(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip() + "…";
    }

    private static boolean breaks(String text, int i) {
        return Character.isWhitespace(text.charAt(i));
    }
}
