package communique.core;

import java.util.List;

/**
 * "No", as a sentence: a rule of the house does not allow what was asked. Carries codes with their arguments; the sentence
 * itself is looked up in the reader's language (see {@link Sentences}). Answered as 409.
 */
public class Refused extends RuntimeException {
    private final transient List<Reason> reasons;

    public Refused(String code, Object... args) {
        this(List.of(new Reason(code, args)));
    }

    public Refused(List<Reason> reasons) {
        super(String.join(", ", reasons.stream().map(Reason::code).toList()));
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** One reason: a code such as {@code release.own-approval}, and what its sentence mentions. */
    public record Reason(String code, Object... args) {
        public String in(String language) {
            return Sentences.in(language, code, args);
        }
    }
}
