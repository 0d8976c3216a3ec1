package communique.core;

import java.util.List;

/** What was sent is not of the right shape: each violation names its field. Answered as 422. */
public class Invalid extends RuntimeException {
    private final transient List<Violation> violations;

    public Invalid(String field, String code, Object... args) {
        this(List.of(new Violation(field, code, args)));
    }

    public Invalid(List<Violation> violations) {
        super(String.join(
                ", ", violations.stream().map(v -> v.field() + " " + v.code()).toList()));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    public record Violation(String field, String code, Object... args) {
        public String in(String language) {
            return Sentences.in(language, code, args);
        }
    }
}
