package communique.readout;

import communique.readout.Facts.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which sentence stands in which paragraph, who is named in it and who is only meant. The same for every language. */
final class Outline {
    private static final int SENTENCES = 3;
    private static final int SHORT = 90;

    private Outline() {}

    record Sentence(Said said, Mention mention, More more) {}

    /** What a sentence says about those before it: the same people have been heard already, or agreed already. */
    enum More {
        NONE,
        ALSO,
        FURTHER,
        FINALLY;

        /** Of things agreed one after the other: no word stands in two sentences running. */
        static More of(int i, int many) {
            if (i == 0) return NONE;
            if (i > 1 && i == many - 1) return FINALLY;
            return i % 2 == 1 ? ALSO : FURTHER;
        }
    }

    enum Mention {
        NAMES,
        PRONOUN,
        TOGETHER
    }

    static List<List<Sentence>> of(Facts facts) {
        var paragraphs = new ArrayList<List<Sentence>>();
        Set<List<Person>> heard = new HashSet<>();
        Set<String> verbs = new HashSet<>();
        List<Sentence> open = new ArrayList<>();
        Said last = null;
        var more = More.NONE;
        for (var said : joined(facts.topics())) {
            var goesOn = last != null && last.by().equals(said.by()) && open.size() < SENTENCES;
            if (!goesOn && !open.isEmpty()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            var sameVerb = !verbs.add(said.verb() + said.by());
            var before = !heard.add(said.by());
            var mention = goesOn ? Mention.PRONOUN : mention(facts, said, before);
            more = more(sameVerb || before && !goesOn, sameVerb && goesOn, more);
            open.add(new Sentence(said, mention, more));
            last = said;
        }
        if (!open.isEmpty()) paragraphs.add(open);
        return paragraphs;
    }

    /** {@code also} does not stand in two sentences running; it is left out where it is not needed. */
    private static More more(boolean isMore, boolean isNeeded, More before) {
        if (!isMore) return More.NONE;
        if (before != More.ALSO) return More.ALSO;
        return isNeeded ? More.FURTHER : More.NONE;
    }

    private static Mention mention(Facts facts, Said said, boolean before) {
        if (said.by().size() < 2) return Mention.NAMES;
        return said.by().size() > 3 || before && said.by().equals(facts.all()) ? Mention.TOGETHER : Mention.NAMES;
    }

    /** Short things said with one verb by the same people, one after the other, make one sentence. */
    private static List<Said> joined(List<Said> topics) {
        var joined = new ArrayList<Said>();
        for (var said : topics) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && goTogether(last, said)) {
                var texts = new ArrayList<>(last.texts());
                texts.addAll(said.texts());
                joined.set(joined.size() - 1, new Said(last.verb(), texts, last.by(), last.to()));
            } else joined.add(said);
        }
        return joined;
    }

    private static boolean goTogether(Said one, Said other) {
        return one.verb().equals(other.verb())
                && one.by().equals(other.by())
                && one.texts().size() < 4
                && one.texts().stream().allMatch(Outline::isShort)
                && other.texts().stream().allMatch(Outline::isShort)
                && isClause(one.texts().get(0)) == isClause(other.texts().get(0));
    }

    private static boolean isShort(String text) {
        return text.length() <= SHORT && !text.contains(",") && !text.contains(";");
    }

    static boolean isClause(String text) {
        return text.matches("(?i)(?:que |qu’|that ).*");
    }
}
