package communique.preflight;

import java.util.stream.Stream;

/** Both languages or none: every language the office owes must be there. */
class LanguageMissing implements Rule {
    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.required().stream()
                .filter(language -> !draft.copy().versions().containsKey(language))
                .map(language -> Finding.blocker("language.missing", language, "versions." + language, language)
                        .absolute());
    }
}
