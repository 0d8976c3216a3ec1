package communique.preflight;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An anti-spam mask in the text reaches nobody: {@code [email protected]}. */
class MaskInText implements Rule {
    private static final Pattern MASK = Pattern.compile(
            "\\[email[ \u00a0]protected\\]|\\[(?:adresse )?(?:courriel|e-mail) protégée?\\]|(?<!\\p{L})[\\p{Alnum}._-]{2,40}+ ?(?:\\[at\\]|\\(at\\)) ?[\\p{Alnum}-]{2,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> read(Draft draft) {
        return draft.each((language, version) -> draft.body(language).stream().flatMap(passage -> MASK.matcher(
                        passage.text())
                .results()
                .map(mask -> passage.blocker("contact.masked-in-text", mask.start(), mask.end(), mask.group()))));
    }
}
