package communique.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** French quotes with « »; English with one sort of quotation mark, straight or curly. */
class Quotes implements Correction {
    private static final Pattern CURLY = Pattern.compile("[“”]");
    private static final Pattern GUILLEMETS = Pattern.compile("«[ \u00a0\u202f]?|[ \u00a0\u202f]?»");
    /** After a figure it is an inch or a second, not a quotation. */
    private static final Pattern INCHES = Pattern.compile("(?<=\\d)\"(?!\\s*$)(?![\\s.,;:!?)])");

    @Override
    public String code() {
        return "typography.quotes";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        if ("fr".equals(language)) return french(plain);
        if (!"en".equals(language)) return List.of();
        var mends = new ArrayList<Mend>();
        mends.addAll(new Mends(plain)
                .replace(
                        GUILLEMETS,
                        match -> habits.curlyQuotes() ? match.group().contains("«") ? "“" : "”" : "\"")
                .inOrder());
        if (habits.curlyQuotes()) mends.addAll(paired(plain, "“", "”"));
        else mends.addAll(new Mends(plain).replace(CURLY, "\"").inOrder());
        mends.sort(java.util.Comparator.comparingInt(Mend::start));
        return mends;
    }

    /** Straight marks become guillemets; curly ones stay, since a quotation inside another has them. */
    private static List<Mend> french(String plain) {
        return paired(plain, "«\u00a0", "\u00a0»");
    }

    /** Straight marks in pairs only, unless one opens a paragraph of a longer quotation: nobody can tell what an odd one does. */
    private static List<Mend> paired(String plain, String opening, String closing) {
        var mends = new ArrayList<Mend>();
        if (INCHES.matcher(plain).find()) return mends;
        for (int i = plain.indexOf('"'); i >= 0; i = plain.indexOf('"', i + 1)) {
            var opens = mends.size() % 2 == 0;
            if (opens ? !mayOpen(plain, i) : !mayClose(plain, i)) return List.of();
            mends.add(new Mend(i, i + 1, opens ? opening : closing));
        }
        var opensOnly = mends.size() == 1 && mends.get(0).start() == 0;
        return mends.size() % 2 == 0 || opensOnly ? mends : List.of();
    }

    private static boolean mayOpen(String plain, int i) {
        return i + 1 < plain.length() && !Character.isWhitespace(plain.charAt(i + 1));
    }

    private static boolean mayClose(String plain, int i) {
        return !Character.isWhitespace(plain.charAt(i - 1));
    }
}
