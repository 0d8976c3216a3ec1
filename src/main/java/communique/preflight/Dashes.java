package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** A hyphen, or two, with spaces around it is no dash. */
class Dashes implements Correction {
    private static final Pattern HYPHEN =
            Pattern.compile("(?<=[\\p{L}\\p{N}.,)\\]”\"’»%]) -{1,2} (?=[\\p{L}\\p{N}(\\[“\"«‘$])");
    private static final Pattern DOUBLE = Pattern.compile("(?<=\\p{L})--(?=\\p{L})");

    @Override
    public String code() {
        return "typography.dash";
    }

    @Override
    public boolean readsLines() {
        return false;
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        return new Mends(plain)
                .replace(HYPHEN, " " + habits.dash() + " ")
                .replace(DOUBLE, "—")
                .inOrder();
    }
}
