package communique.compare;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Where two sequences differ, with a bound on the work: past it what differs is one piece, gone and come as a whole. */
final class Hunks {
    private static final DiffAlgorithmListener NOBODY = new DiffAlgorithmListener() {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {}

        @Override
        public void diffEnd() {}
    };

    /** Steps of comparing, the square of what is compared: about a second's worth in all. */
    private long left = 60_000_000;

    /** In order, as ranges of both; what lies between them is the same. */
    List<Hunk> between(List<String> from, List<String> to) {
        int head = 0;
        int shorter = Math.min(from.size(), to.size());
        while (head < shorter && from.get(head).equals(to.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) tail++;
        var one = from.subList(head, from.size() - tail);
        var other = to.subList(head, to.size() - tail);
        if (one.isEmpty() && other.isEmpty()) return List.of();
        long work = (long) (one.size() + other.size()) * (one.size() + other.size());
        if (one.isEmpty() || other.isEmpty() || work > left)
            return List.of(new Hunk(head, head + one.size(), head, head + other.size()));
        left -= work;
        var hunks = new ArrayList<Hunk>();
        for (var change : new MyersDiffWithLinearSpace<String>().computeDiff(one, other, NOBODY))
            if (change.deltaType != DeltaType.EQUAL)
                join(
                        hunks,
                        new Hunk(
                                head + change.startOriginal,
                                head + change.endOriginal,
                                head + change.startRevised,
                                head + change.endRevised));
        return hunks;
    }

    /** The algorithm tells a replacement as two: what went, and what came at the same place. */
    private static void join(List<Hunk> hunks, Hunk next) {
        var last = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
        if (last == null || last.fromEnd() != next.from() || last.toEnd() != next.to()) hunks.add(next);
        else hunks.set(hunks.size() - 1, new Hunk(last.from(), next.fromEnd(), last.to(), next.toEnd()));
    }

    record Hunk(int from, int fromEnd, int to, int toEnd) {}
}
