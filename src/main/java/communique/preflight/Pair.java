package communique.preflight;

import communique.copy.Version;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two languages of one release, to be read side by side: the office's first, and another. */
record Pair(Draft draft, String language, String otherLanguage) {

    /** Only languages that have a text: what is not written yet is no disagreement. */
    static List<Pair> of(Draft draft) {
        var written = Stream.concat(draft.required().stream(), draft.copy().versions().keySet().stream())
                .distinct()
                .filter(language -> !draft.copy().in(language).paragraphs().isEmpty())
                .toList();
        if (written.size() < 2) return List.of();
        var first = written.get(0);
        return written.stream()
                .skip(1)
                .map(other -> new Pair(draft, first, other))
                .toList();
    }

    static Stream<Finding> each(Draft draft, Function<Pair, Stream<Finding>> rule) {
        return of(draft).stream().flatMap(rule);
    }

    /** Whether our readers of dates and figures speak both. */
    boolean isFrenchAndEnglish() {
        return List.of("fr", "en").contains(language) && List.of("fr", "en").contains(otherLanguage);
    }

    Version version() {
        return draft.copy().in(language);
    }

    Version other() {
        return draft.copy().in(otherLanguage);
    }

    List<Passage> passages() {
        return draft.passages(language);
    }

    List<Passage> otherPassages() {
        return draft.passages(otherLanguage);
    }

    List<Passage> body() {
        return draft.body(language);
    }

    List<Passage> otherBody() {
        return draft.body(otherLanguage);
    }
}
