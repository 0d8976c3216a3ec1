package communique.preflight;

import java.util.List;
import java.util.regex.Pattern;

/** One space between words, none before a comma or a full stop, and in English none before {@code : ; ? !}. */
class Spaces implements Correction {
    private static final Pattern DOUBLE = Pattern.compile("(?<=\\S) {2,50}+(?=\\S)");
    private static final Pattern BEFORE_STOP =
            Pattern.compile("(?<=[\\p{L}\\p{N})»”\"]) {1,20}+(?=,|\\.(?![.\\p{L}\\p{N}]))");
    private static final Pattern BEFORE_SIGN =
            Pattern.compile("(?<=[\\p{L}\\p{N})”\"])[ \u00a0\u202f]{1,20}+(?=[:;?!](?![\\p{P}&&[^\"”’')]]))");

    @Override
    public String code() {
        return "typography.space";
    }

    @Override
    public List<Mend> mends(String plain, String language, Habits habits) {
        var mends = new Mends(plain).replace(DOUBLE, " ").replace(BEFORE_STOP, "");
        if ("en".equals(language)) mends.replace(BEFORE_SIGN, "");
        return mends.inOrder();
    }
}
