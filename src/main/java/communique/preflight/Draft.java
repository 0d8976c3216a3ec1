package communique.preflight;

import communique.copy.Copy;
import communique.copy.Version;
import communique.core.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What the rules read: the copy; the languages its office owes and the office's source line in each; the day it is to go
 * out in the office's zone (today, while nobody has chosen one); and what the house knows.
 */
public record Draft(Copy copy, List<String> required, LocalText sources, LocalDate issueDay, Known known) {

    /** The findings of a rule that looks at each language that has been written, one after the other. */
    Stream<Finding> each(BiFunction<String, Version, Stream<Finding>> rule) {
        return copy.versions().entrySet().stream().flatMap(v -> rule.apply(v.getKey(), v.getValue()));
    }
}
