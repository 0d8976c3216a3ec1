package communique.preflight;

import java.util.stream.Stream;

/** Both languages have as many paragraphs, so that they can be read against each other. */
class ParityParagraphs implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        return Pair.each(draft, pair -> {
            int ours = pair.version().paragraphs().size();
            int theirs = pair.other().paragraphs().size();
            if (ours == theirs) return Stream.empty();
            var shorter = ours < theirs ? pair.language() : pair.otherLanguage();
            return Stream.of(Finding.warning(
                    "parity.paragraphs",
                    shorter,
                    "versions." + shorter + ".body",
                    Math.min(ours, theirs),
                    Math.max(ours, theirs)));
        });
    }
}
