package communique.preflight;

import communique.core.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Stream;

/** The same paragraph stands there twice. */
class ParagraphTwice implements Rule {
    private static final int FEWEST_LETTERS = 30;

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> {
            var seen = new HashMap<String, Integer>();
            var found = new ArrayList<Finding>();
            for (var passage : draft.body(language)) {
                if (passage.text().length() < FEWEST_LETTERS) continue;
                var first = seen.putIfAbsent(
                        Text.folded(passage.text()).replaceAll("[^\\p{L}\\p{N}]+", " "), passage.paragraph());
                if (first == null) continue;
                int end = passage.text().length();
                var finding = passage.warning("paragraph.twice", 0, end, passage.paragraph() + 1, first + 1);
                found.add(end < Passage.MOST ? finding.fixedBy("") : finding);
            }
            return found.stream();
        });
    }
}
