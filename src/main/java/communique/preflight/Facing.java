package communique.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads two languages paragraph against paragraph for things that must be in both (figures, dates, hours). A paragraph's
 * neighbours count too, since a sentence may move; when the paragraphs cannot face each other, whole texts do.
 */
final class Facing<T extends Place> {
    /** What is read of one paragraph, and of all that it is held against. */
    private static final int MOST = 200;

    private static final int MOST_AROUND = 600;

    private final String code;
    private final Function<Passage, List<T>> reader;
    private final BiPredicate<T, T> same;

    Facing(String code, Function<Passage, List<T>> reader, BiPredicate<T, T> same) {
        this.code = code;
        this.reader = reader;
        this.same = same;
    }

    /** A thing, and the passage it stands in. */
    record Met<T extends Place>(Passage passage, T thing) {
        String words() {
            return passage.text().substring(thing.start(), thing.end());
        }
    }

    /** {@code worthSaying} picks from what one side has alone, knowing what the other has. */
    Stream<Finding> read(Pair pair, BiFunction<List<Met<T>>, List<Met<T>>, List<Met<T>>> worthSaying) {
        if (!pair.isFrenchAndEnglish()) return Stream.empty();
        var ours = met(pair.body());
        var theirs = met(pair.otherBody());
        var findings = new ArrayList<Finding>();
        if (ours.size() != theirs.size())
            say(flat(ours), flat(ours), flat(theirs), flat(theirs), worthSaying, findings);
        else
            for (int i = 0; i < ours.size(); i++)
                say(ours.get(i), around(ours, i), theirs.get(i), around(theirs, i), worthSaying, findings);
        return findings.stream();
    }

    private void say(
            List<Met<T>> ours,
            List<Met<T>> aroundOurs,
            List<Met<T>> theirs,
            List<Met<T>> aroundTheirs,
            BiFunction<List<Met<T>>, List<Met<T>>, List<Met<T>>> worthSaying,
            List<Finding> findings) {
        var ourAlone = alone(ours, aroundTheirs);
        var theirAlone = alone(theirs, aroundOurs);
        var here = worthSaying.apply(ourAlone, theirAlone);
        var there = worthSaying.apply(theirAlone, ourAlone);
        int both = Math.min(here.size(), there.size());
        for (int i = 0; i < both; i++) findings.add(differs(there.get(i), here.get(i)));
        for (var one : here.subList(both, here.size())) findings.add(missing(one));
        for (var one : there.subList(both, there.size())) findings.add(missing(one));
    }

    private Finding differs(Met<T> one, Met<T> other) {
        return one.passage().warning(code, one.thing().start(), one.thing().end(), one.words(), other.words());
    }

    private Finding missing(Met<T> one) {
        return one.passage()
                .warning(code + "-alone", one.thing().start(), one.thing().end(), one.words());
    }

    private List<List<Met<T>>> met(List<Passage> passages) {
        return passages.stream()
                .map(p -> reader.apply(p).stream()
                        .limit(MOST)
                        .map(thing -> new Met<>(p, thing))
                        .toList())
                .toList();
    }

    private List<Met<T>> alone(List<Met<T>> here, List<Met<T>> there) {
        return here.stream()
                .filter(a -> there.stream().noneMatch(b -> same.test(a.thing, b.thing)))
                .toList();
    }

    private List<Met<T>> around(List<List<Met<T>>> all, int i) {
        return flat(all.subList(Math.max(0, i - 1), Math.min(all.size(), i + 2)));
    }

    private List<Met<T>> flat(List<List<Met<T>>> all) {
        return all.stream().flatMap(List::stream).limit(MOST_AROUND).toList();
    }
}
