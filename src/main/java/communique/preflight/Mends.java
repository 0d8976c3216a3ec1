package communique.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gathers what several patterns would set right in one text. */
final class Mends {
    private final String text;
    private final List<Mend> mends = new ArrayList<>();

    Mends(String text) {
        this.text = text;
    }

    /** Each match is replaced by what {@code words} makes of it; null leaves it alone. */
    Mends replace(Pattern pattern, Function<MatchResult, String> words) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var with = words.apply(matcher);
            if (with != null && !with.equals(matcher.group()))
                mends.add(new Mend(matcher.start(), matcher.end(), with));
        }
        return this;
    }

    Mends replace(Pattern pattern, String words) {
        return replace(pattern, match -> words);
    }

    /** In the order of the text, the first of those that overlap. */
    List<Mend> inOrder() {
        mends.sort(Comparator.comparingInt(Mend::start));
        var kept = new ArrayList<Mend>();
        int end = 0;
        for (var mend : mends) {
            if (mend.start() < end) continue;
            kept.add(mend);
            end = mend.end();
        }
        return kept;
    }
}
