package communique.drafting;

import communique.copy.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which paragraph of a translation still follows an older revision of its source. Two paragraphs that stood at the same
 * place while both languages had as many are a pair from then on; when one of a pair changes alone, the other is stale
 * until it changes too, the change is taken back, or somebody says that it is still right.
 */
final class Counterparts {
    private final Map<String, Map<String, Strands>> languages = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Counterparts() {}

    /** {@code revisions} from the first to the last. */
    static List<Stale> stale(List<Snapshot> revisions, Collection<Mark> marks) {
        var all = new Counterparts();
        for (var revision : revisions) {
            all.advance(revision);
            for (var mark : marks) if (mark.revision() == revision.number()) all.settle(mark);
        }
        return all.told();
    }

    private void advance(Snapshot revision) {
        var changed = new LinkedHashSet<Strand>();
        revision.versions().forEach((language, version) -> texts(version)
                .forEach((field, texts) ->
                        changed.addAll(strands(language, field).advance(texts))));
        pairs.removeIf(pair -> !pair.isAlive());
        for (var pair : pairs) pair.learn(changed, revision.number());
        var names = List.copyOf(languages.keySet());
        for (int i = 0; i < names.size(); i++)
            for (int j = i + 1; j < names.size(); j++) match(names.get(i), names.get(j));
    }

    private void match(String one, String other) {
        for (var field : List.of("headline", "subheads", "body")) {
            var left = strands(one, field).now();
            var right = strands(other, field).now();
            if (left.size() != right.size()) continue;
            for (int i = 0; i < left.size(); i++)
                if (isFree(left.get(i), other) && isFree(right.get(i), one))
                    pairs.add(new Pair(new End(one, field, left.get(i)), new End(other, field, right.get(i))));
        }
    }

    private boolean isFree(Strand strand, String from) {
        return pairs.stream().noneMatch(pair -> pair.joins(strand, from));
    }

    private void settle(Mark mark) {
        for (var pair : pairs) {
            var behind = pair.behind();
            if (behind != null
                    && behind.language.equals(mark.language())
                    && behind.place().equals(mark.place())) pair.settle();
        }
    }

    private List<Stale> told() {
        var found = new LinkedHashMap<String, Stale>();
        for (var pair : pairs) {
            var behind = pair.behind();
            if (behind == null) continue;
            var change = WordDiff.of(pair.ahead.agreed, pair.ahead.strand.text());
            found.putIfAbsent(
                    behind.language + behind.place(),
                    new Stale(behind.language, behind.place(), pair.ahead.language, pair.since, change));
        }
        return List.copyOf(found.values());
    }

    private Strands strands(String language, String field) {
        return languages
                .computeIfAbsent(language, l -> new LinkedHashMap<>())
                .computeIfAbsent(field, f -> new Strands());
    }

    private static Map<String, List<String>> texts(Version version) {
        var texts = new LinkedHashMap<String, List<String>>();
        texts.put("headline", version.headline() == null ? List.of() : List.of(version.headline()));
        texts.put("subheads", version.subheads());
        texts.put("body", version.paragraphs());
        return texts;
    }

    private static final class End {
        private final String language;
        private final String field;
        private final Strand strand;
        private String agreed;

        End(String language, String field, Strand strand) {
            this.language = language;
            this.field = field;
            this.strand = strand;
        }

        String place() {
            return field.equals("headline") ? field : field + "-" + strand.index();
        }
    }

    /** One paragraph in two languages, and which of the two has gone ahead. */
    private static final class Pair {
        private final End one;
        private final End other;
        private End ahead;
        private int since;

        Pair(End one, End other) {
            this.one = one;
            this.other = other;
            settle();
        }

        void settle() {
            ahead = null;
            one.agreed = one.strand.text();
            other.agreed = other.strand.text();
        }

        void learn(Set<Strand> changed, int revision) {
            var first = changed.contains(one.strand);
            var second = changed.contains(other.strand);
            if (first && second) settle();
            else if (first) goes(one, revision);
            else if (second) goes(other, revision);
        }

        private void goes(End end, int revision) {
            if (ahead == null) {
                ahead = end;
                since = revision;
            } else if (ahead != end || Strand.says(end.agreed, end.strand.text())) settle();
        }

        End behind() {
            if (ahead == null) return null;
            return ahead == one ? other : one;
        }

        boolean isAlive() {
            return one.strand.isAlive() && other.strand.isAlive();
        }

        boolean joins(Strand strand, String language) {
            return one.strand == strand && other.language.equals(language)
                    || other.strand == strand && one.language.equals(language);
        }
    }

    /** One revision's words. */
    record Snapshot(int number, Map<String, Version> versions) {}

    /** Somebody found, at that revision, that this place in that language still says what its source says. */
    record Mark(int revision, String language, String place) {}

    /** {@code place} is {@code headline}, {@code subheads-0} or {@code body-2}; {@code change}: what became of the source meanwhile. */
    record Stale(String language, String place, String source, int since, List<WordDiff.Piece> change) {}
}
