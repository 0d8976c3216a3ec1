package communique.preflight;

import communique.copy.Copy;
import communique.copy.Version;
import communique.core.LocalText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What the rules read: the copy; the languages its office owes and the office's source line in each; the day it is to go
 * out in the office's zone (today, while nobody has chosen one); and what the house knows. For one reading, by one thread.
 */
public final class Draft {
    private final Copy copy;
    private final List<String> required;
    private final LocalText sources;
    private final LocalDate issueDay;
    private final Known known;
    private final Map<String, List<Passage>> passages = new HashMap<>();

    public Draft(Copy copy, List<String> required, LocalText sources, LocalDate issueDay, Known known) {
        this.copy = copy;
        this.required = required;
        this.sources = sources;
        this.issueDay = issueDay;
        this.known = known;
    }

    /** All that is read, and so all that the findings hang on. */
    Question question() {
        return new Question(copy, required, sources, issueDay, known);
    }

    Copy copy() {
        return copy;
    }

    List<String> required() {
        return required;
    }

    LocalText sources() {
        return sources;
    }

    LocalDate issueDay() {
        return issueDay;
    }

    Known known() {
        return known;
    }

    /** The day that a date without a year is near to. */
    LocalDate about() {
        var date = copy.dateline().date();
        return date == null ? issueDay : date;
    }

    /** Headline, subheads and paragraphs of one language; made once, for all the rules. */
    List<Passage> passages(String language) {
        return passages.computeIfAbsent(language, l -> List.copyOf(Passage.of(l, copy.in(l))));
    }

    List<Passage> body(String language) {
        return passages(language).stream().filter(Passage::inBody).toList();
    }

    /** The findings of a rule that looks at each language that has been written, one after the other. */
    Stream<Finding> each(BiFunction<String, Version, Stream<Finding>> rule) {
        return copy.versions().entrySet().stream().flatMap(v -> rule.apply(v.getKey(), v.getValue()));
    }

    record Question(Copy copy, List<String> required, LocalText sources, LocalDate issueDay, Known known) {}
}
