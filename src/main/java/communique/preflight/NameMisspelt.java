package communique.preflight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A name that is nearly one of the register's, or of those who met, is that one misspelt. */
class NameMisspelt implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        var byWord = new HashMap<String, List<String[]>>();
        var known = new HashSet<String>();
        for (var name : Persons.names(draft)) {
            var words = name.split(" ");
            for (int i = 0; i + 1 < words.length; i++) {
                known.add(words[i] + " " + words[i + 1]);
                var two = new String[] {words[i], words[i + 1]};
                byWord.computeIfAbsent(words[i], w -> new ArrayList<>()).add(two);
                byWord.computeIfAbsent(words[i + 1], w -> new ArrayList<>()).add(two);
            }
        }
        if (known.isEmpty()) return Stream.empty();
        return draft.each((language, version) -> read(draft.passages(language), byWord, known));
    }

    private static Stream<Finding> read(List<Passage> passages, Map<String, List<String[]>> byWord, Set<String> known) {
        return passages.stream().flatMap(passage -> Words.capitals(passage.plain()).stream()
                .filter(two -> !known.contains(two.both()))
                .flatMap(two -> Stream.concat(
                                byWord.getOrDefault(two.last(), List.of()).stream()
                                        .filter(name ->
                                                name[1].equals(two.last()) && Words.nearly(two.first(), name[0])),
                                byWord.getOrDefault(two.first(), List.of()).stream()
                                        .filter(name ->
                                                name[0].equals(two.first()) && Words.nearly(two.last(), name[1])))
                        .limit(1)
                        .map(name -> found(passage, two, name[0] + " " + name[1]))));
    }

    private static Finding found(Passage passage, Words.Two two, String right) {
        int end = two.start() + two.both().length();
        return passage.warning("name.misspelt", two.start(), end, two.both(), right)
                .fixedBy(right);
    }
}
