package communique.preflight;

import java.util.List;

/** {@code words} may safely stand in place of the characters from {@code start} up to and without {@code end}. */
record Mend(int start, int end, String words) implements Place {

    /** The text with all of them made; they follow each other and do not overlap. */
    static String all(String text, List<Mend> mends) {
        if (mends.isEmpty()) return text;
        var mended = new StringBuilder();
        int at = 0;
        for (var mend : mends) {
            if (mend.start < at) continue;
            mended.append(text, at, mend.start).append(mend.words);
            at = mend.end;
        }
        return mended.append(text, at, text.length()).toString();
    }
}
