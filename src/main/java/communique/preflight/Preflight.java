package communique.preflight;

import java.util.Comparator;
import java.util.List;

/** Reads a draft as the wire's desk editor would: a release in, findings out, blockers first. */
public final class Preflight {
    private static final List<Rule> RULES = List.of(
            new LanguageMissing(),
            new HeadlineMissing(),
            new BodyEmpty(),
            new ContactUnusable(),
            new DatelineDate(),
            new SourceMismatch(),
            new CopyUnread());

    private Preflight() {}

    public static List<Finding> read(Draft draft) {
        return RULES.stream()
                .flatMap(rule -> rule.read(draft))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
