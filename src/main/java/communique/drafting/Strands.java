package communique.drafting;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The paragraphs of one language, each followed from revision to revision though others come, go and move. */
final class Strands {
    /** Below this, two paragraphs at the same place are two paragraphs, not one that was rewritten. */
    private static final double SAME = 0.3;

    private List<Strand> now = List.of();

    List<Strand> now() {
        return now;
    }

    /** The next revision's paragraphs; those that were there before and now say something else. */
    Set<Strand> advance(List<String> texts) {
        var next = new Strand[texts.size()];
        var left = new ArrayList<>(now);
        unchanged(texts, next, left);
        moved(texts, next, left);
        var changed = new HashSet<>(rewritten(texts, next, left));
        for (int i = 0; i < next.length; i++) {
            if (next[i] == null) next[i] = new Strand(texts.get(i), i);
            else if (next[i].becomes(texts.get(i), i)) changed.add(next[i]);
        }
        left.forEach(Strand::end);
        now = List.of(next);
        return changed;
    }

    private void unchanged(List<String> texts, Strand[] next, List<Strand> left) {
        var old = now.stream().map(strand -> Strand.words(strand.text())).toList();
        var fresh = texts.stream().map(Strand::words).toList();
        int shift = 0, at = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            for (; at < delta.getSource().getPosition(); at++) take(next, at + shift, now.get(at), left);
            at += delta.getSource().size();
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        for (; at < old.size(); at++) take(next, at + shift, now.get(at), left);
    }

    private static void moved(List<String> texts, Strand[] next, List<Strand> left) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] != null) continue;
            var text = texts.get(i);
            var same = left.stream()
                    .filter(strand -> Strand.says(strand.text(), text))
                    .findFirst();
            if (same.isPresent()) take(next, i, same.get(), left);
        }
    }

    /** What is left over was rewritten: from whoever is most alike, else from what stood there. */
    private List<Strand> rewritten(List<String> texts, Strand[] next, List<Strand> left) {
        var changed = new ArrayList<Strand>();
        for (int i = 0; i < next.length; i++) {
            if (next[i] != null) continue;
            var best = mostAlike(texts.get(i), left);
            if (best == null) best = atItsPlace(i, next, left);
            if (best == null) continue;
            if (best.becomes(texts.get(i), i)) changed.add(best);
            take(next, i, best, left);
        }
        return changed;
    }

    private static Strand mostAlike(String text, List<Strand> left) {
        Strand best = null;
        double most = SAME;
        for (var strand : left) {
            var likeness = Strand.likeness(strand.text(), text);
            if (likeness >= most && (best == null || likeness > most)) {
                best = strand;
                most = likeness;
            }
        }
        return best;
    }

    /** Wholly rewritten: its neighbours are where they were, and it is the only one that can have stood between them. */
    private Strand atItsPlace(int i, Strand[] next, List<Strand> left) {
        var before = i == 0 ? null : next[i - 1];
        var from = before == null ? 0 : now.indexOf(before) + 1;
        if (from >= now.size() || i > 0 && (before == null || from == 0)) return null;
        var candidate = now.get(from);
        if (!left.contains(candidate)) return null;
        var after = i + 1 < next.length ? next[i + 1] : null;
        var follower = from + 1 < now.size() ? now.get(from + 1) : null;
        return after == follower ? candidate : null;
    }

    private static void take(Strand[] next, int i, Strand strand, List<Strand> left) {
        next[i] = strand;
        left.remove(strand);
    }
}
