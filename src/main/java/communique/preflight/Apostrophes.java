package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** Straight or typographic: either will do, a mixture will not. */
class Apostrophes implements Correction {
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=[\\p{L}«“])");

    @Override
    public String code() {
        return "typography.apostrophe";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        return new Mends(plain)
                .replace(APOSTROPHE, habits.curlyApostrophes() ? "’" : "'")
                .inOrder();
    }
}
